import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Compiled, compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { fileReader } from "../../src/workspace/read-file.ts";
import { codesOf, compileFiles } from "../support/compile-files.ts";
import { some } from "../support/in-full.ts";

const FOLDER = "briefs/harbour-bridge";
const house = briefResources(`${FOLDER}/brief.yaml`);
const onDisk = fileReader();

/** Compiles the example with `written` for `meant` in one of its files. */
function withSlip(name: string, meant: string, written: string): Compiled {
  const file = `${FOLDER}/${name}`;
  const text = readFileSync(file, "utf8");
  expect(text.split(meant).length - 1).toBeGreaterThan(0);
  const broken = new TextEncoder().encode(text.replace(meant, () => written));
  const read = Object.assign((path: string) => (path === file ? broken : onDisk(path)), {});
  return compile({ brief: `${FOLDER}/brief.yaml`, read, ...house });
}

/** What is said of the example as it is. */
const ALWAYS = new Set(["differing-wordings", "excerpt-folded", "language-unchecked"]);

describe("one slip in a brief without mistakes", () => {
  it.each(
    some(
      [
        [
          "at the top of the brief",
          "brief.yaml",
          "title: The Harbour Bridge is stuck",
          'title: "The Harbour Bridge is stuck',
        ],
        ["in its settings", "brief.yaml", "language: en", "language: @en"],
        ["in its audiences", "brief.yaml", "  operations:\n", " operations:\n"],
        [
          "in a variable",
          "brief.yaml",
          "{ contact: duty@portellery.example }",
          "{ contact: duty@portellery.example",
        ],
        ["in a condition", "brief.yaml", "    only: [public]\n", "    only: [public\n"],
        [
          "in the middle of the brief",
          "brief.yaml",
          "    points:\n      - The Gazette",
          "    points\n      - The Gazette",
        ],
        ["in the ID of a slide", "brief.yaml", "  - id: coupling", "  - id: 'coupling"],
        ["in a layout", "brief.yaml", "    layout: judgements", "    layout: [judgements"],
        [
          "in an excuse",
          "brief.yaml",
          "    excuse: { single-origin: The",
          "    excuse: { single-origin: @The",
        ],
        [
          "in a chart's data",
          "brief.yaml",
          "{ part: Main girders, rating: 2,",
          "{ part: Main girders, rating: 2",
        ],
        ["in a row of a table", "brief.yaml", "[The bridge log,", "[The bridge [log,"],
        ["in the key of a row", "brief.yaml", "- cells: [Barriers", "- cells [Barriers"],
        [
          "in the middle of a word",
          "brief.yaml",
          "Six vessels lie in the Inner Basin",
          "Six vessels lie in the Inner Bas\nin",
        ],
        ["in front of a line", "sources.yaml", "    type: document\n", "{    type: document\n"],
        ["at the left margin", "sources.yaml", "    derived-from: [notice]", "    deri\nved-from: [notice]"],
        [
          "behind an excerpt's ID",
          "excerpts.yaml",
          "  notice-ferry:\n    source",
          "  notice-ferry:\n  \n  source",
        ],
        [
          "where a line break is missing",
          "excerpts.yaml",
          "the bridge.\n  notice-closed:",
          "the bridge.  notice-closed:",
        ],
        ["in a word that looks like a key", "brief.yaml", "      - text: New in", "      - t\next: New in"],
        ["in an image", "brief.yaml", "    image: images", "    image:' images"],
        ["in a comment", "excerpts.yaml", "# the same words stand", "# the same words sta\nnd"],
        ["at the end of the brief", "brief.yaml", "    only: [operations]\n", "    only: [operations]]\n"],
        ["at the top of the excerpts", "excerpts.yaml", "excerpts:\n", "excerpts\n"],
        ["in the middle of the excerpts", "excerpts.yaml", "    exact: The", "   exact: The"],
        ["in a translation", "excerpts.yaml", "    translation:\n", "    translation\n"],
        ["at the top of the sources", "sources.yaml", "sources:\n", "sources:}\n"],
        [
          "in the middle of the sources",
          "sources.yaml",
          "    derived-from: [notice]",
          "    derived-from: [notice",
        ],
        ["in the ID of a source", "sources.yaml", "  - id: gazette", " - id: gazette"],
      ],
      2,
    ),
  )("%s brings about no other mistake, and nothing is made for anyone", (_, file, meant, written) => {
    const compiled = withSlip(file, meant, written);
    const codes = codesOf(compiled).filter((code) => !ALWAYS.has(code));
    expect(codes).toEqual(["invalid-yaml"]);
    expect(compiled.decks).toEqual([]);
  });
});

const FILES = {
  "sources.yaml": "sources:\n  - { id: log, type: report, title: Log, derived-from: [], file: log.txt }\n",
  "excerpts.yaml":
    "excerpts:\n  shut: { source: log, exact: The pier is shut }\n  wet: { source: log, exact: It rains }\n",
  "log.txt": "The pier is shut. It rains.\n",
};

const MISTAKES = `title: Ferry
citedeck: 1
tlp: RED
unmarked: CLEAR
audiences:
  crew: { tlp: RED, slides: [pier, quai] }
  guests: { tlp: CLEAR }
slides:
  - id: pier
    title: The pier
    only: [crew]
    points:
      - The pier is shut. [@shut]
  - id: quay
    title: The quay
    only: [creww]
    points:
      - It costs 12 euros. [@wet]
      - No one says this.
  - id: boat
    titel: The boat
    points:
      - It rains. [@wett]
`;

const FOUND = [
  "unknown-slide",
  "unknown-audience",
  "number-not-in-excerpt",
  "uncited-fact",
  "unknown-key",
  "unknown-id",
];

const codesWith = (meant: string, written: string, files: Readonly<Record<string, string>> = FILES) =>
  codesOf(compileFiles({ ...files, "brief.yaml": MISTAKES.replace(meant, () => written) }));

describe("mistakes that are true on their own", () => {
  it("are found beside a slip in another slide", () => {
    expect(codesWith("", "")).toEqual(expect.arrayContaining(FOUND));
    const codes = codesWith("    title: The pier", '    title: "The pier');
    expect(codes).toEqual(expect.arrayContaining(["invalid-yaml", ...FOUND]));
  });

  it("are found beside a slip in the excerpts, but for those that rest on them", () => {
    const broken = { ...FILES, "excerpts.yaml": FILES["excerpts.yaml"].replace("It rains }", "'It rains }") };
    expect(codesWith("", "", broken).toSorted()).toEqual(
      ["invalid-yaml", "unknown-slide", "unknown-audience", "unknown-key", "unknown-id"].toSorted(),
    );
  });

  it("are not reported where what was lost may make them none", () => {
    const codes = codesWith("  crew: {", "  crew {");
    expect(codes).toContain("invalid-yaml");
    expect(codes).not.toContain("unknown-audience");
    expect(codesWith("  - id: pier", "  - id: @pier")).not.toContain("unknown-slide");
    expect(codesWith("citedeck: 1", "checks: { uncited-fact: @off }")).not.toContain("uncited-fact");
  });
});

describe("a condition that is lost", () => {
  it.each([
    ["only", "    only: [crew]\n", "    only: [crew\n"],
    ["only, with its key", "    only: [crew]\n", "    only [crew]\n"],
    ["only, by an alias", "    only: [crew]\n", "    only: *crew\n"],
    ["tlp", "tlp: RED\n", 'tlp: "RED\n'],
    ["an audience's slides", "slides: [pier, quai] }", "slides: [pier, quai }"],
  ])("lets nothing through: %s", (_, meant, written) => {
    const compiled = compileFiles({ ...FILES, "brief.yaml": MISTAKES.replace(meant, () => written) });
    expect(codesOf(compiled)).toContain("invalid-yaml");
    expect(compiled.decks).toEqual([]);
  });

  it("of an excerpt or a source lets nothing through", () => {
    for (const file of ["excerpts.yaml", "sources.yaml"] as const) {
      const broken = { ...FILES, [file]: FILES[file].replace(" }", ", tlp: @RED }") };
      expect(compileFiles({ ...broken, "brief.yaml": MISTAKES }).decks).toEqual([]);
    }
  });
});
