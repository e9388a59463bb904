import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";

const TEXT =
  "The lock at Brunn closes at dusk. Barges wait below the weir, and the keeper's dog barks at 5.\n";

const SOURCES = "sources:\n  - { id: lock, type: report, title: The lock, file: lock.txt }\n";
const EXCERPTS =
  "excerpts:\n  dusk: { source: lock, exact: The lock at Brunn closes at dusk }\n  wait: { source: lock, exact: Barges wait below the weir }\n";

/** Returns the brief after `check --fix=code`, for which `before` is all but its title and version. */
async function fixed(code: string, before: string): Promise<string> {
  const head = "title: Brunn\ncitedeck: 1\n";
  using folder = folderWith({
    "brief.yaml": head + before,
    "sources.yaml": SOURCES,
    "excerpts.yaml": EXCERPTS,
    "lock.txt": TEXT,
  });
  await runMain(["check", `--fix=${code}`], { cwd: folder.path });
  return readFileSync(join(folder.path, "brief.yaml"), "utf8").slice(head.length);
}

const inSlide = (line: string): string => `slides:\n  - id: a\n    title: A\n${line}\n`;

describe("a fix", () => {
  it.each([
    ["unknown-key", "    ponts: [x] # all", "    points: [x] # all"],
    ["unknown-key", '    { "ponts": [x] }', '    { "ponts": [x] }'],
    [
      "unknown-id",
      "    lead: 'It closes [@dsk], and barges wait [@wiat].'",
      "    lead: 'It closes [@dusk], and barges wait [@wait].'",
    ],
    [
      "unknown-id",
      '    lead: "\\u201cIt closes\\u201d \\t[@dsk]\\x21"',
      '    lead: "\\u201cIt closes\\u201d \\t[@dusk]\\x21"',
    ],
    [
      "unknown-id",
      "    lead: |\n      It closes.\n      It does [@dsk] #",
      "    lead: |\n      It closes.\n      It does [@dusk] #",
    ],
    [
      "unknown-id",
      "    lead: It closes\n      [@dsk], [@dsk] # twice",
      "    lead: It closes\n      [@dusk], [@dusk] # twice",
    ],
    [
      "unknown-id",
      "    points: [{ text: It closes., cite: [dsk] }]",
      "    points: [{ text: It closes., cite: [dsk] }]",
    ],
    ["unknown-layout", "    layout: 'pionts'", "    layout: 'points'"],
    [
      "invalid-value",
      "    layout: judgements\n    points: [{ text: x, confidence: medium }]",
      "    layout: judgements\n    points: [{ text: x, confidence: moderate }]",
    ],
    ["malformed-citation", "    lead: It closes [dusk]", "    lead: It closes [@dusk]"],
    ["malformed-citation", "    lead: It closes @dusk", "    lead: It closes [@dusk]"],
    [
      "comment-cuts-text",
      "    lead: Lock #2 closes [@dusk] # at dusk",
      '    lead: "Lock #2 closes [@dusk]" # at dusk',
    ],
    ["unknown-variable", "    lead: For {{audience.labl}}", "    lead: For {{audience.label}}"],
    [
      "misquotation",
      "    lead: It says “closes at dosk.” [@dusk]",
      "    lead: It says “closes at dusk.” [@dusk]",
    ],
    [
      "misquotation",
      '    lead: "He says \\"Barges wayt below the weir\\". [@wait]"',
      '    lead: "He says \\"Barges wait below the weir\\". [@wait]"',
    ],
    [
      "misquotation",
      "    lead: 'He says “Barges *wayt* below the weir”. [@wait]'",
      "    lead: 'He says “Barges *wayt* below the weir”. [@wait]'",
    ],
  ])("of %s makes %j of it: %j", async (code, before, after) => {
    expect(await fixed(code, inSlide(before))).toBe(inSlide(after));
  });

  it.each([
    ["invalid-date", "date: 3 March 2022\nslides: []\n", "date: 2022-03-03\nslides: []\n"],
    ["unknown-language", "language: german # all\nslides: []\n", "language: de # all\nslides: []\n"],
    ["unknown-theme", "theme: newsrom\nslides: []\n", "theme: newsroom\nslides: []\n"],
    [
      "unknown-slide",
      "audiences: { crew: { slides: [fist] } }\nslides: [{ id: first, title: x }]\n",
      "audiences: { crew: { slides: [first] } }\nslides: [{ id: first, title: x }]\n",
    ],
    ["invalid-id", "slides: [{ id: low water, title: x }]\n", "slides: [{ id: low-water, title: x }]\n"],
  ])("of %s makes %j of it: %j", async (code, before, after) => {
    expect(await fixed(code, before)).toBe(after);
  });

  it("makes texts of IDs and words that YAML reads as numbers or as true", async () => {
    const before = "slides: [{ id: 007, title: false, layout: image, cite: 5 }, { id: 1e3, title: 0x10 }]\n";
    expect(await fixed("wrong-type", before)).toBe(
      'slides: [{ id: "007", title: "false", layout: image, cite: "5" }, { id: "1e3", title: 0x10 }]\n',
    );
  });

  it("names slides of one title apart, in lines, in braces and in JSON", async () => {
    const before =
      "slides:\n  - title: Low water\n  - { title: Low water }\n  - { id: low-water-4, title: x }\n  - title: Low water\n";
    expect(await fixed("missing-key", before)).toBe(
      "slides:\n  - id: low-water\n    title: Low water\n  - { id: low-water-2, title: Low water }\n  - { id: low-water-4, title: x }\n  - title: Low water\n",
    );
    using folder = folderWith({
      "brief.yaml": '{ "title": "x", "citedeck": 1, "slides": [{ "title": "Á la carte" }] }',
    });
    await runMain(["check", "--fix"], { cwd: folder.path });
    expect(readFileSync(join(folder.path, "brief.yaml"), "utf8")).toContain('[{ "id": "a-la-carte", "title"');
  });

  it("puts a text in quotes that is cut at its commas, unless a part of it could be a key of its own", async () => {
    expect(await fixed("unknown-key", "slides: [{ id: a, title: Locks, weirs,gates, lead: x }]\n")).toBe(
      'slides: [{ id: a, title: "Locks, weirs,gates", lead: x }]\n',
    );
    const meant = "slides: [{ id: a, title: Locks, only, weirs }]\n";
    expect(await fixed("unknown-key", meant)).toBe(meant);
  });
});
