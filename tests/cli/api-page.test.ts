import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { canRunConfigs } from "../../src/config/run-config.ts";
import { folderWith } from "../support/folder.ts";
import { runEach } from "../support/run-main.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

const PAGE = readFileSync("docs/api.md", "utf8");
const [, CONFIG = ""] = /```js\n\/\/ citedeck\.config\.js\n([\s\S]*?)```/.exec(PAGE) ?? [];
const [, SESSION = ""] = /```js\n(import \{ openSession \}[\s\S]*?)```/.exec(PAGE) ?? [];

describe.skipIf(!canRunConfigs())("the config in docs/api.md", () => {
  it("has a rule and a format that do what they say", async () => {
    using folder = folderWith({ ...smallBrief(CRANES_BRIEF), "citedeck.config.js": CONFIG });
    const [checked, built] = await runEach(
      [
        ["check", "--trust-config"],
        ["build", "--trust-config", "--format", "x/briefing", "--audience", "press", "--out", "out"],
      ],
      { cwd: folder.path },
    );
    expect(checked?.out).toMatch(
      /brief\.yaml:\d+:\d+ warning\[x\/slide-without-date\]: This slide has no date\.\n/,
    );
    expect(built).toMatchObject({ exit: 0 });
    const [file = ""] = folder.files().filter((one) => one.endsWith("briefing.txt"));
    const text = readFileSync(join(folder.path, file), "utf8");
    expect(text).toMatch(
      /^The cranes\nTLP:CLEAR\n[\s\S]*\nCranes\n- Three of five stand still\.[^\n]*\n {2}\[1\] /,
    );
    expect(text).not.toContain("owner");
  });
});

describe("the session in docs/api.md", () => {
  it("shows a slide, and what is wrong with a text that is not saved", () => {
    const api = pathToFileURL(resolve("src/index.ts")).href;
    const script = SESSION.replace('"citedeck"', JSON.stringify(api)).replaceAll("my-brief/", "");
    using folder = folderWith({ ...smallBrief(CRANES_BRIEF), "session.mjs": script });
    const out = execFileSync(process.execPath, ["session.mjs"], { cwd: folder.path, encoding: "utf8" });
    expect(out).toMatch(/^<section [\s\S]*<\/section>\s*undefined\n\[\n[\s\S]*code: 'empty-deck'/);
  });
});
