/** A run in a real editor: Neovim's own client with the language server. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND } from "../support/command.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { needs, type Skippable } from "../support/needs.ts";

const CITED = "four of them cannot leave. [@letter-penned]";
const SLIP = "four of them cannot leave. [@letter-pened]";

interface Seen {
  readonly shown: { readonly line: number; readonly code: string; readonly message: string };
  readonly fix: string;
  readonly mended: string;
  readonly completed: readonly string[];
  readonly ended: boolean;
}

describe("Neovim", () => {
  it("shows what is wrong with a brief, applies the fix, and completes an ID", async (context) => {
    needsNeovim(context);
    using folder = briefWithSlip();
    const { shown, fix, mended, completed, ended } = await seenIn(folder, "      - It waits. [@memo-");
    expect(shown).toMatchObject({ code: "unknown-id", line: lineOf(SLIP, folder) });
    expect(shown.message).toContain("letter-pened");
    expect(fix).toContain("letter-penned");
    expect(mended).toContain(CITED);
    expect(completed).toEqual(expect.arrayContaining(["memo-deadline", "memo-limit", "memo-option-a"]));
    expect(ended).toBe(true);
  });

  it("checks a brief with the configuration that the page on editors has for it", async (context) => {
    needsNeovim(context);
    using folder = briefWithSlip();
    mkdirSync(join(folder.path, "bin"));
    const script = `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`;
    writeFileSync(join(folder.path, "bin/citedeck"), script, { mode: 0o755 });
    writeFileSync(join(folder.path, "init.lua"), configurationBelow("0.7 to 0.10"));
    writeFileSync(join(folder.path, "look.lua"), LOOK);
    const args = ["-u", join(folder.path, "init.lua"), briefIn(folder), "-S", join(folder.path, "look.lua")];
    const path = [join(folder.path, "bin"), process.env.PATH].join(delimiter);
    expect((await runNeovim(args, { PATH: path })).out).toBe("unknown-id\n");
  });
});

const LOOK = `
local function errors() return vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR }) end
vim.wait(60000, function() return #errors() > 0 end, 20)
for _, one in ipairs(errors()) do io.stdout:write(one.code, "\\n") end
vim.cmd("qall!")
`;

function needsNeovim(context: Skippable): void {
  const isThere = spawnSync("nvim", ["--version"]).status === 0;
  needs(isThere, "Neovim is not installed: `apt-get install neovim`.", context);
}

function briefWithSlip(): Folder {
  const folder = folderWith({});
  cpSync("briefs/harbour-bridge", folder.path, { recursive: true });
  const text = readFileSync(briefIn(folder), "utf8");
  writeFileSync(briefIn(folder), text.replace(CITED, SLIP));
  return folder;
}

function briefIn({ path }: Folder): string {
  return join(path, "brief.yaml");
}

/** Counted from 0, as the protocol does. */
function lineOf(words: string, folder: Folder): number {
  const text = readFileSync(briefIn(folder), "utf8");
  return text.slice(0, text.indexOf(words)).split("\n").length - 1;
}

/** Returns the block of Lua below a heading of the page on editors. */
function configurationBelow(heading: string): string {
  const [, below = ""] = readFileSync("docs/editors.md", "utf8").split(`### ${heading}\n`);
  return /```lua\n(.*?)```/s.exec(below)?.[1] ?? "";
}

async function seenIn(folder: Folder, typed: string): Promise<Seen> {
  const { out, err } = await runNeovim(["-u", "NONE", "-S", resolve("tests/lsp/neovim.lua")], {
    CITEDECK_SERVER: JSON.stringify([process.execPath, COMMAND, "lsp"]),
    CITEDECK_BRIEF: briefIn(folder),
    CITEDECK_TYPED: typed,
  });
  const seen = out.trim() === "" ? {} : JSON.parse(out);
  if (seen.ended === undefined) throw new Error(`Neovim stopped half-way: ${out}\n${err}`);
  return seen;
}

/** Neovim writes into no folder of its user's, and leaves no swap file. */
async function runNeovim(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly out: string; readonly err: string }> {
  using home = folderWith({});
  const own = { HOME: home.path, XDG_STATE_HOME: home.path, XDG_CACHE_HOME: home.path };
  const editor = spawn("nvim", ["--headless", "-i", "NONE", "-n", ...args], {
    env: { ...process.env, ...own, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  editor.stdout.on("data", (part) => {
    said.out += part;
  });
  editor.stderr.on("data", (part) => {
    said.err += part;
  });
  await new Promise((done) => editor.on("close", done));
  return said;
}
