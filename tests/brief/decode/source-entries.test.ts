import { describe, expect, it } from "vitest";
import type { Source } from "../../../src/model/source.ts";
import { decode, decodeSound, type Files, findings, sentences, showSpan } from "../findings.ts";

const BRIEF = "title: T\nslides: [{ id: one, title: T }]\n";

function sources(files: Files, brief = BRIEF): readonly Source[] {
  return decodeSound({ "b/brief.yaml": brief, ...files }).sources;
}

/** The one source whose fields are `yaml`, beside its ID and type. */
function source(yaml: string): Source {
  const [first] = sources({ "b/sources.yaml": entry(yaml) });
  if (first === undefined) throw new Error("no source");
  return first;
}

const entry = (yaml: string): string =>
  `sources:\n  - id: a\n    type: report\n${yaml.replace(/^(?=.)/gm, "    ")}`;

const mistakes = (yaml: string) => findings({ "b/brief.yaml": BRIEF, "b/sources.yaml": entry(yaml) });
const told = (yaml: string) => sentences({ "b/brief.yaml": BRIEF, "b/sources.yaml": entry(yaml) });

describe("a source of our own", () => {
  it("carries CSL variables as text, names as parts, dates as ISO 8601", () => {
    const { csl } = source(`title: 1984
author: ["Orwell, George", "NATO", { family: Blair, given: Eric, suffix: Jr. }, "A, B, C"]
issued: 2022
accessed: 2022-02-02 13:29
page: 3
URL: https://example.org
`);
    expect(csl).toEqual({
      id: "a",
      type: "report",
      title: "1984",
      author: [
        { family: "Orwell", given: "George" },
        { literal: "NATO" },
        { family: "Blair", given: "Eric", suffix: "Jr." },
        { literal: "A, B, C" },
      ],
      issued: { iso: "2022" },
      accessed: { iso: "2022-02-02T13:29" },
      page: "3",
      URL: "https://example.org",
    });
  });

  it("takes CSL's own dates as well", () => {
    expect(source("issued: { date-parts: [[2022, 2, 2]] }\n").csl.issued).toEqual({ iso: "2022-02-02" });
    expect(source("issued: { raw: 2022-02 }\n").csl.issued).toEqual({ iso: "2022-02" });
  });

  it("has its paths from the file it stands in", () => {
    const files = {
      "b/brief.yaml": `${BRIEF}sources: ../lists/s.yaml\n`,
      "lists/s.yaml": entry("file: ./texts//a.txt\noriginal: ../pdf/a.pdf\n"),
    };
    const [first] = decodeSound(files).sources;
    expect(first?.file?.value).toBe("lists/texts/a.txt");
    expect(first?.original).toBe("pdf/a.pdf");
    expect(showSpan(files, first?.file?.span)).toBe('lists/s.yaml:4:11 "./texts//a.txt"');
  });

  it("has a grade, a marking, a hash, and a lineage that may be stated as none", () => {
    const graded = source(`grade: B2\ntlp: AMBER\nsha256: ${"0a".repeat(32)}\nderived-from: []\n`);
    expect(graded.grade).toEqual({ reliability: "B", credibility: 2 });
    expect(graded.tlp).toBe("AMBER");
    expect(graded.sha256?.value).toBe("0a".repeat(32));
    expect(graded.derivedFrom).toEqual([]);
    expect(source("").derivedFrom).toBeUndefined();
    expect(source("").tlp).toBe("CLEAR");
    expect(source("derived-from: a\n").derivedFrom?.map(({ value }) => value)).toEqual(["a"]);
  });

  it("is told about every wrong value at its place", () => {
    expect(
      mistakes("issued: 2022-02-30\ngrade: G7\nsha256: abc\ntlp: WHITE\nurl: x\nauthor: NATO\n"),
    ).toEqual([
      'invalid-date sources.yaml:4:13 "2022-02-30"',
      'invalid-grade sources.yaml:5:12 "G7"',
      'invalid-value sources.yaml:6:13 "abc"',
      'unknown-marking sources.yaml:7:10 "WHITE"',
      'unknown-key sources.yaml:8:5 "url"',
      'wrong-type sources.yaml:9:13 "NATO"',
    ]);
  });

  it.each([
    ["tlp: WHITE\n", '"WHITE" is not a marking of TLP 2.0. | Did you mean CLEAR? TLP 2.0 renamed WHITE.'],
    [
      "tlp: TLP:WHITE\n",
      '"TLP:WHITE" is not a marking of TLP 2.0. | Did you mean CLEAR? TLP 2.0 renamed WHITE.',
    ],
    ["tlp: TLP:AMBER\n", '"TLP:AMBER" is not a marking of TLP 2.0. | Did you mean AMBER?'],
    ["tlp: amber strict\n", '"amber strict" is not a marking of TLP 2.0. | Did you mean AMBER+STRICT?'],
    ["grade: 2b\n", '"2b" is not an Admiralty grade. | Did you mean "B2"?'],
    ["url: x\n", 'A source has no key "url". | Did you mean "URL"?'],
    ["issued: 2.2.2022\n", '"2.2.2022" is a date in a form that is not taken. | Write it as 2022-02-02.'],
    ["issued: 2022-02-30\n", '"2022-02-30" is not on the calendar. | That month has 28 days.'],
    [
      "issued: { date-parts: [[2022, 14]] }\n",
      "These date parts are not on the calendar. | Write year, month and day: [[2022, 2, 2]].",
    ],
    ["author: NATO\n", '"author" takes a list, not the text "NATO". | Write it as a list: [NATO].'],
  ])("gets a remedy for %j", (yaml, sentence) => {
    expect(told(yaml)).toEqual([sentence]);
  });

  it("needs a type of CSL's", () => {
    expect(
      findings({ "b/brief.yaml": BRIEF, "b/sources.yaml": "sources: [{ id: a }, { id: b, type: reprt }]\n" }),
    ).toEqual(['missing-key sources.yaml:1:17 "a"', 'invalid-value sources.yaml:1:37 "reprt"']);
  });
});

describe("where sources are read from", () => {
  it("is sources.yaml beside the brief, if there is one", () => {
    expect(sources({})).toEqual([]);
    expect(sources({ "b/sources.yaml": entry("") })).toHaveLength(1);
  });

  it("is the list in the brief, or the files named there", () => {
    expect(sources({}, `${BRIEF}sources: [{ id: a, type: report }]\n`)).toHaveLength(1);
    expect(sources({ "b/x.yaml": entry("") }, `${BRIEF}sources: x.yaml\n`)).toHaveLength(1);
  });

  it("is told where a named file is missing, without false unknown IDs", () => {
    const brief = `${BRIEF.replace("title: T }", 'title: "T [@a]" }')}sources: [nowhere.yaml]\n`;
    expect(findings({ "b/brief.yaml": brief })).toEqual(['file-not-found brief.yaml:3:11 "nowhere.yaml"']);
  });

  it("merges several files by ID, the later adding and replacing fields", () => {
    const brief = `${BRIEF}sources: [x.yaml, y.yaml]\n`;
    const [first, ...rest] = sources(
      {
        "b/x.yaml": entry("title: X\npublisher: P\n"),
        "b/y.yaml": "sources: [{ id: a, title: Y, grade: A1 }]\n",
      },
      brief,
    );
    expect(rest).toEqual([]);
    expect(first?.csl).toEqual({ id: "a", type: "report", title: "Y", publisher: "P" });
    expect(first?.grade).toEqual({ reliability: "A", credibility: 1 });
  });

  it("holds an ID once in one file", () => {
    const files = {
      "b/brief.yaml": BRIEF,
      "b/sources.yaml": "sources: [{ id: a, type: report }, { id: a, type: book }]\n",
    };
    expect(findings(files)).toEqual(['duplicate-id sources.yaml:1:42 "a"']);
    const related = decode(files).diagnostics[0]?.related[0];
    expect(showSpan(files, related?.span)).toBe('sources.yaml:1:17 "a"');
  });
});

describe("a bibliography of another program", () => {
  const library = JSON.stringify(
    [
      {
        id: "smith22",
        type: "article-journal",
        title: "On doors",
        author: [{ family: "Smith", given: "Ann" }],
        issued: { "date-parts": [["2022", 2, 2]] },
        volume: 12,
        "zotero-only": { left: "out" },
      },
      { id: "http://zotero.org/users/1/items/ABC", type: "book", issued: { raw: "spring" } },
      { id: "unused", type: "book" },
    ],
    null,
    "\t",
  );
  const cites = BRIEF.replace("title: T }", 'title: "T [@smith22]" }');

  it("is CSL-JSON, of which the brief holds what it names", () => {
    const found = sources({ "b/library.json": library }, `${cites}sources: library.json\n`);
    expect(found.map(({ id }) => id)).toEqual(["smith22"]);
    expect(found[0]?.csl).toEqual({
      id: "smith22",
      type: "article-journal",
      title: "On doors",
      author: [{ family: "Smith", given: "Ann" }],
      issued: { iso: "2022-02-02" },
      volume: "12",
    });
  });

  it("is CSL-YAML, with the dates that Better BibTeX writes", () => {
    const yaml = "references:\n- id: smith22\n  type: book\n  issued:\n  - year: 2022\n    month: 3\n";
    const [first] = sources({ "b/library.yaml": yaml }, `${cites}sources: library.yaml\n`);
    expect(first?.csl.issued).toEqual({ iso: "2022-03" });
  });

  it("has our own fields beside it, in sources.yaml or the file named after it", () => {
    const own = "sources: [{ id: smith22, file: t.txt, grade: B2 }]\n";
    for (const named of ["library.json", "[library.json, sources.yaml]"]) {
      const [first] = sources(
        { "b/library.json": library, "b/sources.yaml": own },
        `${BRIEF}sources: ${named}\n`,
      );
      expect(first?.file?.value).toBe("b/t.txt");
      expect(first?.csl.title).toBe("On doors");
    }
  });

  it("takes nothing from the brief that our own file before it lists", () => {
    const own = "sources: [{ id: unused, grade: B2 }]\n";
    const files = { "b/library.json": library, "b/own.yaml": own };
    const found = sources(files, `${BRIEF}sources: [own.yaml, library.json]\n`);
    expect(found.map(({ id, csl }) => [id, csl.type])).toEqual([["unused", "book"]]);
  });

  it("is complained about only where the brief names an item", () => {
    const bad = JSON.stringify([
      { id: "smith22", type: "book", issued: { raw: "spring" } },
      { id: "x", issued: 7 },
    ]);
    const files = { "b/brief.yaml": `${cites}sources: library.json\n`, "b/library.json": bad };
    expect(findings(files)).toEqual(['unreadable-date library.json:1:32 "\\"issued\\""']);
    const mended = { ...files, "b/sources.yaml": "sources: [{ id: smith22, issued: 2022 }]\n" };
    expect(decodeSound(mended).sources[0]?.csl.issued).toEqual({ iso: "2022" });
  });

  it("knows all its IDs for did-you-mean", () => {
    const brief = `${BRIEF.replace("title: T }", 'title: "T [@smth22]" }')}sources: library.json\n`;
    expect(sentences({ "b/brief.yaml": brief, "b/library.json": library })).toEqual([
      'No excerpt or source is named "smth22". | Did you mean "smith22" (library.json:3:9)?',
    ]);
  });

  describe("whose IDs are addresses, as Zotero writes them", () => {
    const item = (id: string, more: object = {}) => ({ id, type: "book", title: id, ...more });
    const zotero = (key: string) => `http://zotero.org/users/123/items/${key}`;
    const citing = (id: string) =>
      `${BRIEF.replace("title: T }", `title: "T [@${id}]" }`)}sources: lib.json\n`;
    const titleOf = (id: string, items: readonly object[]) =>
      sources({ "b/lib.json": JSON.stringify(items) }, citing(id)).map(({ csl }) => csl.title);

    it("is cited by the citation key, else by the last part of the address", () => {
      const items = [item(zotero("ABCD2345")), item(zotero("EFGH6789"), { "citation-key": "voss2025" })];
      expect(titleOf("ABCD2345", items)).toEqual([zotero("ABCD2345")]);
      expect(titleOf("voss2025", items)).toEqual([zotero("EFGH6789")]);
    });

    it("keeps an ID that can be cited, whatever its key, and gives no ID twice", () => {
      const items = [
        item(zotero("A1")),
        item("A1", { "citation-key": "other" }),
        item("http://x.example/A1"),
      ];
      expect(titleOf("A1", items)).toEqual(["A1"]);
      expect(titleOf("A1-2", items)).toEqual([zotero("A1")]);
      expect(titleOf("A1-3", items)).toEqual(["http://x.example/A1"]);
      expect(titleOf("item-1", [item("資料")])).toEqual(["資料"]);
      expect(titleOf("Munoz-2020", [item("Muñoz 2020")])).toEqual(["Muñoz 2020"]);
    });

    it("has our own fields beside it under that ID, and annotations of its address", () => {
      const library = [item(zotero("ABCD2345"), { URL: "https://gazette.example/quay" })];
      const quotation = {
        id: "n1",
        target: {
          source: "https://gazette.example/quay",
          selector: { type: "TextQuoteSelector", exact: "It is shut" },
        },
      };
      const files = {
        "b/brief.yaml": `${citing("n1")}excerpts: notes.json\n`,
        "b/lib.json": JSON.stringify(library),
        "b/sources.yaml": "sources: [{ id: ABCD2345, grade: B2 }]\n",
        "b/notes.json": JSON.stringify([quotation]),
      };
      const { sources: found, excerpts } = decodeSound(files);
      expect(found.map(({ id, csl, grade }) => [id, csl.title, grade?.reliability])).toEqual([
        ["ABCD2345", zotero("ABCD2345"), "B"],
      ]);
      expect(excerpts[0]?.source.value).toBe("ABCD2345");
    });

    it("says how to cite it where a citation has the address", () => {
      const files = { "b/brief.yaml": citing(zotero("ABCD2345")), "b/lib.json": "[]" };
      expect(sentences(files)).toEqual([
        `A citation has the address "${zotero("ABCD2345")}" where an ID is needed. | Write [@ABCD2345], or the item's "citation-key" where it has one.`,
      ]);
    });
  });
});
