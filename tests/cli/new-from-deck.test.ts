import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { runEach, runMain } from "../support/run-main.ts";
import { smallPicture } from "../support/small-pictures.ts";

const DECK =
  "---\nmarp: true\ntitle: The quay\n---\n\n## Closed more often\n\n- on 14 days\n- on 9 days\n\n```\ncode\n```\n\n![The quay](img/quay.png)\n";

describe("citedeck new --from", () => {
  it("makes a brief of a deck, with its pictures, and says what was kept and what cites nothing", async () => {
    using folder = folderWith({ "talks/deck.md": DECK });
    mkdirSync(join(folder.path, "talks/img"));
    writeFileSync(join(folder.path, "talks/img/quay.png"), smallPicture("interlaced.png"));
    const { exit, out } = await runMain(["new", "quay", "--from", "talks/deck.md", "--yes"], {
      cwd: folder.path,
    });
    expect(exit).toBe(0);
    expect(out).toContain("2 points cite nothing yet: `citedeck check` lists each.");
    expect(out).toContain("\n  talks/deck.md:11 A block of code\n");
    expect(readFileSync(join(folder.path, "quay/images/quay.png"))).toEqual(
      readFileSync(join(folder.path, "talks/img/quay.png")),
    );
    const [checked] = await runEach([["check", "quay"]], { cwd: folder.path });
    expect(checked?.out.match(/error\[uncited-fact\]/g)).toHaveLength(2);
    expect(checked?.out).toContain("quay/brief.yaml: 2 errors;");
  });

  it("takes title, audiences and marking from the call", async () => {
    using folder = folderWith({ "deck.md": DECK });
    const choices = [
      "--title",
      "A *new* title",
      "--audience",
      "Council, Press",
      "--tlp",
      "GREEN",
      "--language",
      "en",
    ];
    await runMain(["new", "quay", "--from", "deck.md", ...choices], { cwd: folder.path });
    const brief = readFileSync(join(folder.path, "quay/brief.yaml"), "utf8");
    expect(brief).toContain("title: A \\*new\\* title\n");
    expect(brief).toContain(
      "  council:\n    label: Council\n    tlp: GREEN\n  press:\n    label: Press\n    tlp: CLEAR\n",
    );
  });

  it("refuses a deck that is not there, or no text, and a template beside it", async () => {
    using folder = folderWith({ "deck.md": DECK, "bad.md": new Uint8Array([0xff, 0xfe, 0x41, 0xd8]) });
    const calls = [
      ["new", "x", "--from", "gone.md", "--yes"],
      ["new", "x", "--from", "bad.md", "--yes"],
      ["new", "x", "--from", "deck.md", "--template", "policy", "--yes"],
    ];
    const results = await runEach(calls, { cwd: folder.path });
    expect(results.map(({ exit }) => exit)).toEqual([2, 2, 2]);
    const told = ['No file is at "gone.md".', "is not written in UTF-8", "not with both"];
    expect(results.map(({ err }, at) => err.includes(told[at] ?? "?"))).toEqual([true, true, true]);
    expect(folder.files()).toEqual(["bad.md", "deck.md"]);
  });
});
