import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Folder, folderWith } from "../support/folder.ts";
import { runEach, runMain } from "../support/run-main.ts";

const TEXT = "At dawn the leaf stopped. At noon the leaf stopped.\n\nIt broke: “for good”, she said.\n";
const FILES = {
  "brief.yaml": "title: T\nslides: []\n",
  "sources.yaml":
    "# what was read\nsources:\n  - { id: log, type: document, file: log.txt }\n  - { id: lost, type: document, file: lost.txt }\n",
  "excerpts.yaml": "excerpts:\n  # first\n  broke: { source: log, exact: It broke } # so\n",
  "log.txt": TEXT,
};

const read = (folder: Folder, file: string) => readFileSync(join(folder.path, file), "utf8");

describe("citedeck excerpt add", () => {
  it("appends the excerpt with its place, and leaves all else as it is", async () => {
    using folder = folderWith(FILES);
    const args = ["excerpt", "add", "log", 'It broke: "for good"', "--id", "good"];
    const { exit, out } = await runMain(args, { cwd: folder.path });
    expect(exit).toBe(0);
    expect(read(folder, "excerpts.yaml")).toBe(
      `${FILES["excerpts.yaml"]}  good: { source: log, exact: "It broke: “for good”", start: 53, end: 73 }\n`,
    );
    expect(out).toBe(
      '  good:\n    source: log\n    exact: "It broke: “for good”"\n    start: 53\n    end: 73\n',
    );
    const checked = await runMain(["check"], { cwd: folder.path });
    expect(checked.out).toContain("2 excerpts anchored");
  });

  it("shows the words where they stand, and names where they stand once more or nearly so", async () => {
    using folder = folderWith({
      ...FILES,
      "sources.yaml": `${FILES["sources.yaml"]}  - { id: two, type: document, file: two.txt }\n`,
      "log.txt":
        "It stays shut for nine weeks, she said. Ships wait.\n\nIt stays shut for three weeks, he said.\n",
      "two.txt": "Notice.\n\nIt stays shut for\nnine weeks.\n",
    });
    const call = ["excerpt", "add", "log", "It stays shut for nine weeks"];
    const { exit, err } = await runMain(call, { cwd: folder.path });
    expect(exit).toBe(0);
    expect(err).toContain("log.txt:1\n| It stays shut for nine weeks, she said. Ships wait.\n");
    expect(err).toContain("The same words are also at two.txt:3 (two).");
    expect(err).toContain(
      "Nearly the same words are at log.txt:3 (log): It stays shut for [-nine-] {+three+} weeks",
    );
  });

  it("refuses words that are not there as check would, and writes nothing", async () => {
    using folder = folderWith(FILES);
    const refused = await runMain(["excerpt", "add", "log", "It broke: for bad", "--id", "bad"], {
      cwd: folder.path,
    });
    expect(refused.exit).toBe(1);
    expect(refused.err).toContain("Nothing was added.");
    expect(read(folder, "excerpts.yaml")).toBe(FILES["excerpts.yaml"]);
    using written = folderWith({
      ...FILES,
      "excerpts.yaml": `${FILES["excerpts.yaml"]}  bad: { source: log, exact: "It broke: for bad" }\n`,
    });
    const { out } = await runMain(["check"], { cwd: written.path });
    const [diagnostic = ""] = /error\[excerpt-absent\].*?hint: [^\n]*/s.exec(out) ?? [];
    expect(diagnostic).toContain("The nearest passage");
    const withoutFrame = (text: string) => text.replace(/^ +\d* \|.*\n/gm, "");
    expect(withoutFrame(refused.err)).toContain(withoutFrame(diagnostic));
  });

  it("offers the prefixes of an ambiguous wording, and takes one", async () => {
    using folder = folderWith(FILES);
    const call = ["excerpt", "add", "log", "the leaf stopped"];
    const { exit, err } = await runMain(call, { cwd: folder.path });
    expect([exit, err]).toEqual([1, expect.stringContaining('prefix: "noon "')]);
    expect((await runMain([...call, "--prefix", "noon "], { cwd: folder.path })).exit).toBe(0);
    expect(read(folder, "excerpts.yaml")).toContain(
      'exact: the leaf stopped, prefix: "noon ", start: 34, end: 50 }',
    );
  });

  it("exits 2 for a source, an ID or words that will not do", async () => {
    using folder = folderWith(FILES);
    const calls = [
      ["logg", "It broke"],
      ["lost", "It broke"],
      ["log", "It broke", "--id", "broke"],
      ["log", " "],
      ["log"],
    ];
    const results = await runEach(
      calls.map((args) => ["excerpt", "add", ...args]),
      { cwd: folder.path },
    );
    expect(results.map(({ exit }) => exit)).toEqual([2, 2, 2, 2, 2]);
    expect(results[0]?.err).toContain('Did you mean "log"?');
    expect(read(folder, "excerpts.yaml")).toBe(FILES["excerpts.yaml"]);
  });
});

describe("citedeck find", () => {
  it("shows passages with their place and an excerpt that can be pasted", async () => {
    using folder = folderWith(FILES);
    const { exit, out, err } = await runMain(["find", "leaf", "noon"], { cwd: folder.path });
    expect(exit).toBe(0);
    expect(out).toBe(
      [
        "log  log.txt:1",
        "| At dawn the leaf stopped. At noon the leaf stopped.",
        "  at-noon-the-leaf:",
        "    source: log",
        "    exact: At noon the leaf stopped.",
        "    start: 26",
        "    end: 51",
        "",
        "",
      ].join("\n"),
    );
    expect(err).toBe("Not searched, since their texts are not in the folder: lost\n");
  });

  it("gives the same as JSON", async () => {
    using folder = folderWith(FILES);
    const { out } = await runMain(["find", "good", "--json"], { cwd: folder.path });
    expect(JSON.parse(out)).toMatchObject({
      query: "good",
      briefs: [
        {
          brief: "brief.yaml",
          exact: true,
          unsearched: ["lost"],
          passages: [{ source: "log", line: 3, excerpt: { start: 53 } }],
        },
      ],
    });
  });

  it("says where nothing has the words, and where they are only nearly there", async () => {
    using folder = folderWith(FILES);
    const nothing = await runMain(["find", "zeppelin"], { cwd: folder.path });
    expect([nothing.exit, nothing.out]).toEqual([0, ""]);
    expect(nothing.err).toContain("No passage has these words.");
    const near = await runMain(["find", "brokke"], { cwd: folder.path });
    expect(near.err).toContain("These have similar ones");
    expect(near.out).toContain("It broke");
  });

  it("searches all briefs here, each by its name, up to the limit", async () => {
    using folder = folderWith(
      Object.fromEntries(
        ["a", "b"].flatMap((name) =>
          Object.entries(FILES).map(([file, text]) => [`briefs/${name}/${file}`, text]),
        ),
      ),
    );
    const { out } = await runMain(["find", "leaf", "good", "--limit", "1"], { cwd: folder.path });
    expect(out.match(/^log {2}briefs\/.\/log\.txt:\d$/gm)).toHaveLength(2);
  });

  it("lets no control character of a source's text through to the terminal", async () => {
    using folder = folderWith({ ...FILES, "log.txt": "It broke \u001b[2J at once.\n" });
    const { out } = await runMain(["find", "broke"], { cwd: folder.path });
    // where texts are read, a soft hyphen takes its place: positions hold, and nothing obeys it
    expect(out).toContain("| It broke <U+00AD SOFT HYPHEN>[2J at once.\n");
    expect(out).not.toContain("\u001b");
  });

  it("exits 2 without words, or for a limit that is none", async () => {
    using folder = folderWith(FILES);
    const calls = [["find"], ["find", "…"], ["find", "x", "--limit", "0"]];
    const results = await runEach(calls, { cwd: folder.path });
    expect(results.map(({ exit }) => exit)).toEqual([2, 2, 2]);
  });
});

describe("citedeck anchor", () => {
  it("writes into excerpts and sources, and the second time nothing", async () => {
    using folder = folderWith(FILES);
    const first = await runMain(["anchor"], { cwd: folder.path });
    expect(first.exit).toBe(0);
    expect(read(folder, "excerpts.yaml")).toBe(
      "excerpts:\n  # first\n  broke: { source: log, exact: It broke, start: 53, end: 61 } # so\n",
    );
    expect(read(folder, "sources.yaml")).toMatch(
      /^# what was read\nsources:\n {2}- \{ id: log, .*, sha256: [0-9a-f]{64} \}\n/,
    );
    const before = [read(folder, "excerpts.yaml"), read(folder, "sources.yaml")];
    const second = await runMain(["anchor"], { cwd: folder.path });
    expect(second.err).toContain("nothing to write");
    expect([read(folder, "excerpts.yaml"), read(folder, "sources.yaml")]).toEqual(before);
  });

  it("shows a unified diff in a dry run, and writes nothing", async () => {
    using folder = folderWith(FILES);
    const { exit, out, err } = await runMain(["anchor", "--dry-run"], { cwd: folder.path });
    expect(exit).toBe(0);
    expect(out).toContain(
      "--- excerpts.yaml\n+++ excerpts.yaml\n@@ -1,3 +1,3 @@\n excerpts:\n   # first\n-  broke: { source: log, exact: It broke } # so\n+  broke: { source: log, exact: It broke, start: 53, end: 61 } # so\n",
    );
    expect(err).toContain("would change");
    expect(read(folder, "excerpts.yaml")).toBe(FILES["excerpts.yaml"]);
    expect(read(folder, "sources.yaml")).toBe(FILES["sources.yaml"]);
  });

  it("says of a text that changed what moved and what is gone, and exits 1 until it is found again", async () => {
    const excerpts =
      "excerpts:\n  broke: { source: log, exact: It broke, start: 53, end: 61 }\n  dawn: { source: log, exact: At dawn, start: 0, end: 7 }\n";
    const sources = FILES["sources.yaml"].replace("log.txt }", `log.txt, sha256: ${"0".repeat(64)} }`);
    using folder = folderWith({
      ...FILES,
      "excerpts.yaml": excerpts,
      "sources.yaml": sources,
      "log.txt": TEXT.replace("At dawn", "At sunrise"),
    });
    const { exit, err } = await runMain(["anchor"], { cwd: folder.path });
    expect(exit).toBe(1);
    expect(err).toContain('The text of "log", log.txt, is not the one whose hash was recorded.');
    expect(err).toContain("moved: broke (53-61 to 56-64)");
    expect(err).toContain("gone: dawn");
    expect(read(folder, "excerpts.yaml")).toBe(excerpts.replace("53, end: 61", "56, end: 64"));
    expect(read(folder, "sources.yaml")).toBe(sources);
    const again = await runMain(["anchor"], { cwd: folder.path });
    expect([again.exit, again.err.includes("nothing to write")]).toEqual([1, true]);
  });

  it("sees in the second brief what it wrote for the first, where they share a file", async () => {
    using folder = folderWith({ ...FILES, "other.yaml": FILES["brief.yaml"] });
    const { err } = await runMain(["anchor", "brief.yaml", "other.yaml"], { cwd: folder.path });
    expect(err).toContain("other.yaml: 1 excerpt found; nothing to write");
    expect(read(folder, "excerpts.yaml").match(/start:/g)).toHaveLength(1);
  });

  it("writes nothing for a brief that cannot be read", async () => {
    using folder = folderWith({ ...FILES, "excerpts.yaml": "excerpts: {\n" });
    const { exit, err } = await runMain(["anchor"], { cwd: folder.path });
    expect([exit, err]).toEqual([1, expect.stringContaining("error[invalid-yaml]")]);
    expect(read(folder, "sources.yaml")).toBe(FILES["sources.yaml"]);
  });
});
