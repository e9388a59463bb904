import { execFile, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMAND } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";
import { smallBrief } from "../support/small-brief.ts";

const SLIDES = `audiences: { press: { label: Press }, owners: { label: Owners, tlp: RED } }
slides:
  - { id: quay, title: The quay, points: [ { text: They wait., kind: context } ] }
`;

const folder = folderWith(smallBrief(SLIDES));
afterAll(() => folder[Symbol.dispose]());

/** The words that a call may go on with, and what the shell offers beside them. */
async function completions(...words: readonly string[]) {
  const { exit, out, err } = await runMain(["complete", "--", ...words], { cwd: folder.path });
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  const lines = out.trimEnd().split("\n");
  return { words: lines.slice(0, -1).map((line) => line.split("\t")[0]), next: lines.at(-1) };
}

const NOTHING = ":4";
const FILES = ":0";
const FOLDERS = ":16";

describe("the Tab key offers", () => {
  it("commands that begin like the word, and those below a command", async () => {
    expect(await completions("pre")).toEqual({ words: ["preview", "present"], next: NOTHING });
    expect((await completions("excerpt", "")).words).toContain("add");
  });

  it("options of the command that is called, and none of others", async () => {
    const { words } = await completions("build", "--");
    expect(words).toContain("--audience");
    expect(words).not.toContain("--dry-run");
  });

  it("the choices of an option, written after it or after an equals sign", async () => {
    expect((await completions("check", "--format", "s")).words).toEqual(["sarif"]);
    expect((await completions("check", "--format=s")).words).toEqual(["sarif"]);
  });

  it("the brief's own audiences, and after a comma those that are not named yet", async () => {
    expect((await completions("build", "--audience", "")).words).toEqual(["press", "owners"]);
    expect((await completions("build", "--audience", "press,")).words).toEqual(["press,owners"]);
    expect((await completions("audiences", "--diff=owners,p")).words).toEqual(["owners,press"]);
  });

  it("the brief's own sources", async () => {
    expect((await completions("excerpt", "add", "")).words).toContain("gazette");
  });

  it("files where a file is wanted, folders where a folder is, and nothing for a new name", async () => {
    expect(await completions("source", "add", "")).toEqual({ words: [], next: FILES });
    expect(await completions("build", "--out", "")).toEqual({ words: [], next: FOLDERS });
    expect(await completions("source", "add", "--id", "")).toEqual({ words: [], next: NOTHING });
  });

  it("briefs and files, however many options come before them", async () => {
    expect(await completions("build", "--force", "--format", "pdf", "")).toEqual({
      words: ["."],
      next: FILES,
    });
  });

  it("what can be told where the brief is broken", async () => {
    using broken = folderWith({ "brief.yaml": "audiences: { press: { label: Press }\nslides: [" });
    const { exit } = await runMain(["complete", "--", "build", "--audience", ""], { cwd: broken.path });
    expect(exit).toBe(0);
  });
});

describe("the script for", () => {
  const bin = join(folder.path, "bin");
  const script = async (shell: string) => (await runMain(["completion", shell], { cwd: folder.path })).out;

  beforeAll(() => {
    mkdirSync(bin);
    writeFileSync(join(bin, "citedeck"), `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`);
    chmodSync(join(bin, "citedeck"), 0o755);
  });

  const inShell = async (shell: string, args: readonly string[]) => {
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
    return (await promisify(execFile)(shell, [...args], { cwd: folder.path, env })).stdout;
  };

  it.skipIf(process.platform === "win32").each([
    [["citedeck", "build", "--audience", "pr"], ["press"]],
    [["citedeck", "build", "--format", "=", "pdf,pp"], ["pdf,pptx"]],
    [["citedeck", "find", '"a b"', "--brief", "b"], ["bin"]],
    [["citedeck", "find", "$(touch evaluated)", "--brief", "ev"], []],
  ])("bash completes %j", async (words, expected) => {
    const quoted = words.map((word) => `'${word}'`).join(" ");
    const line = words.join(" ").replace(" = ", "=");
    const call = `${await script("bash")}
      COMP_LINE='${line}' COMP_POINT=${line.length} COMP_CWORD=${words.length - 1}
      COMP_WORDS=(${quoted}); _citedeck; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const offered = (await inShell("bash", ["--norc", "-c", call])).split("\n").filter((word) => word !== "");
    expect(offered).toEqual(expected);
  });

  it("fish offers a value together with the option before the equals sign", async ({ skip }) => {
    if (spawnSync("fish", ["--version"]).error !== undefined) skip("fish is not installed.");
    const call = `${await script("fish")}\ncomplete -C 'citedeck build --format=pdf,pp'; complete -C 'citedeck build --audience ow'`;
    expect((await inShell("fish", ["-c", call])).trim().split("\n")).toEqual(["--format=pdf,pptx", "owners"]);
  });

  it("zsh can be read by it", async ({ skip }) => {
    if (spawnSync("zsh", ["--version"]).error !== undefined) skip("zsh is not installed.");
    expect(await inShell("zsh", ["-n", "-c", await script("zsh")])).toBe("");
  });
});

describe("a mistyped", () => {
  it.each([
    [["bild"], "Did you mean build?"],
    [["check", "--formt", "json"], "Did you mean --format?"],
    [["sorce", "add"], "Did you mean source?"],
    [["excerpt", "ad"], "Did you mean add?"],
    [["browser", "instal"], "Did you mean install?"],
    [["build", "--audiences", "press"], "Did you mean --audience?"],
  ])("command or option is answered with the nearest one: %j", async (args, answer) => {
    const { exit, err } = await runMain(args, { cwd: folder.path });
    expect(exit).toBe(2);
    expect(err).toContain(answer);
  });

  it("value of an option is answered with what there is", async () => {
    const { err } = await runMain(["check", "--format", "jsn"], { cwd: folder.path });
    expect(err).toContain("human, json, sarif, github");
  });
});
