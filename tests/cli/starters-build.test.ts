import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { STARTERS } from "../../src/cli/commands/new.ts";
import { FORMATS } from "../../src/model/formats.ts";
import { starterLanguages } from "../../src/workspace/starters.ts";
import { folderWith } from "../support/folder.ts";
import { some } from "../support/in-full.ts";
import { runMain } from "../support/run-main.ts";

const ALL = STARTERS.flatMap((name) => starterLanguages(name).map((language) => [name, language] as const));

describe("a new brief", () => {
  it.each(some(ALL, 3))("from %s in %s is built in every format without a word", async (name, language) => {
    using folder = folderWith({});
    const made = ["new", "one", "--yes", "--template", name, "--language", language];
    expect((await runMain(made, { cwd: folder.path })).exit).toBe(0);
    const cwd = join(folder.path, "one");
    const { exit, out } = await runMain(["build", "--format", FORMATS.join(",")], { cwd });
    expect(out).toContain("; no problems; ");
    expect(exit).toBe(0);
    for (const audience of readdirSync(join(cwd, "dist/brief")).filter((one) => !one.includes("."))) {
      const files = readdirSync(join(cwd, "dist/brief", audience));
      expect(files.sort()).toEqual([
        "deck.html",
        "evidence.json",
        "handout.pdf",
        "slides",
        "slides.pdf",
        "slides.pptx",
      ]);
    }
  });
});
