import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";

const BRIEF = `# For the harbour.
title: The night ferry # and its pier
tlp: AMBER
audiences: { passengers: { tlp: CLEAR } }
slides:
  - { id: cover, layout: title }
  - { id: ferry, title: No ferry at night, lead: It rests. }
`;

describe("citedeck migrate", () => {
  it("writes the version into a brief, once, and keeps its permissions and its byte order mark", async () => {
    using folder = folderWith({ "brief.yaml": `\ufeff${BRIEF}` });
    const [cwd, path] = [folder.path, join(folder.path, "brief.yaml")];
    chmodSync(path, 0o640);
    const first = await runMain(["migrate"], { cwd });
    expect(first).toMatchObject({ exit: 0, out: "", err: "brief.yaml: `citedeck: 1` written\n" });
    const after = `\ufeff${BRIEF.replace("title:", "citedeck: 1\ntitle:")}`;
    expect(readFileSync(path, "utf8")).toBe(after);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    const second = await runMain(["migrate", "--keep-old-reading"], { cwd });
    expect(second.err).toBe("brief.yaml: it says `citedeck: 1` already; nothing to write\n");
    expect(readFileSync(path, "utf8")).toBe(after);
  });

  it("shows what it would write as a diff, and writes nothing, with --dry-run", async () => {
    using folder = folderWith({ "brief.yaml": BRIEF });
    const { exit, out, err } = await runMain(["migrate", "--dry-run", "--keep-old-reading"], {
      cwd: folder.path,
    });
    expect([exit, err]).toEqual([0, "brief.yaml: `citedeck: 1` and `unmarked: CLEAR` would be written\n"]);
    expect(out).toContain("+citedeck: 1\n+unmarked: CLEAR\n title: The night ferry # and its pier\n");
    expect(readFileSync(join(folder.path, "brief.yaml"), "utf8")).toBe(BRIEF);
  });

  it("keeps the old reading when asked to: the audiences get what they got, and nothing is said", async () => {
    using folder = folderWith({ "brief.yaml": BRIEF });
    const cwd = folder.path;
    expect((await runMain(["check"], { cwd })).out).toContain(
      '"passengers" (TLP:CLEAR) no longer gets the brief\'s title and the slides "cover", "ferry".',
    );
    await runMain(["migrate", "--keep-old-reading"], { cwd });
    expect((await runMain(["check"], { cwd })).out).toBe(
      "brief.yaml: no problems; 0 excerpts anchored, 0 recorded\n",
    );
  });

  it.each([
    [
      "of a version that it does not read",
      "citedeck: 7\ntitle: A\nslides: []\n",
      "brief.yaml:1:11 error[unknown-format]",
    ],
    ["that is no YAML", "title: [A\n", "error[invalid-yaml]"],
  ])("leaves a brief alone %s", async (_, text, said) => {
    using folder = folderWith({ "brief.yaml": text });
    const { exit, err } = await runMain(["migrate"], { cwd: folder.path });
    expect(exit).toBe(1);
    expect(err).toContain(said);
    expect(readFileSync(join(folder.path, "brief.yaml"), "utf8")).toBe(text);
  });

  it("leaves a brief alone that begins in a way that it does not change, and says what to do", async () => {
    using folder = folderWith({ "brief.yaml": "? title\n: A\n? slides\n: []\n" });
    const { exit, err } = await runMain(["migrate"], { cwd: folder.path });
    expect([exit, err]).toEqual([
      1,
      expect.stringContaining("write `citedeck: 1` into its first line by hand"),
    ]);
  });
});

describe("citedeck build", () => {
  it("says in one line for each audience what it was given at which marking, in JSON too", async () => {
    using folder = folderWith({ "brief.yaml": BRIEF });
    const cwd = folder.path;
    await runMain(["migrate"], { cwd });
    writeFileSync(
      join(cwd, "brief.yaml"),
      readFileSync(join(cwd, "brief.yaml"), "utf8").replace("layout: title", "layout: title, tlp: CLEAR"),
    );
    const { out } = await runMain(["build", "--format", "evidence"], { cwd });
    expect(out).toContain(
      "given to passengers (TLP:CLEAR): 1 of 2 slides, 0 of 0 items, 0 of 0 notes; own words without a marking count as TLP:AMBER, and are withheld\n",
    );
    expect(out).toContain("withheld from passengers: 1 slide (unmarked, which counts as TLP:AMBER here)\n");
    const { out: json } = await runMain(["build", "--format", "evidence", "--json"], { cwd });
    const [{ audiences }] = JSON.parse(json).briefs;
    expect(audiences[0].given).toMatchObject({
      marking: "CLEAR",
      unmarked: "AMBER",
      slides: { given: 1, of: 2 },
    });
  });

  it("says so of each audience where any may see more than what is clear", async () => {
    const audiences = "{ crew: { label: Crew, tlp: RED }, press: { label: Press } }";
    const brief = `citedeck: 1\ntitle: A\naudiences: ${audiences}\nslides: [{ id: a, title: A, lead: x }]\n`;
    using folder = folderWith({ "brief.yaml": brief });
    const { out } = await runMain(["build", "--format", "evidence"], { cwd: folder.path });
    expect(out).toContain("given to crew (TLP:RED): 1 of 1 slide");
    expect(out).toContain("given to press (TLP:CLEAR): 1 of 1 slide");
  });

  it("says nothing of markings where there are none", async () => {
    using folder = folderWith({ "brief.yaml": "title: A\nslides: [{ id: a, title: A, lead: x }]\n" });
    const { out } = await runMain(["build", "--format", "evidence"], { cwd: folder.path });
    expect(out).not.toContain("given to");
  });
});
