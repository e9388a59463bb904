import { describe, expect, it } from "vitest";
import { type ExportedExcerpt, exportedExcerpts } from "../../src/interchange/exported-excerpt.ts";
import { hypothesisAnnotations } from "../../src/interchange/hypothesis-annotations.ts";
import { w3cAnnotations } from "../../src/interchange/w3c-annotations.ts";
import type { Excerpt } from "../../src/model/excerpt.ts";
import type { ResolvedBrief } from "../../src/model/resolved.ts";
import { readBrief } from "../../src/session/read-brief.ts";
import { expandJsonLd } from "../support/expand-json-ld.ts";
import { readFrom } from "../support/read-map.ts";

const SOURCES = `sources:
  - { id: memo, type: report, title: The quay memo, file: memo.txt, URL: "https://port.example/memo?utm_source=x" }
  - { id: gazette, type: article-newspaper, container-title: Gazette, tlp: AMBER, URL: "https://gazette.example/a" }
  - { id: letter, type: personal_communication, file: letter.txt }
`;

const EXCERPTS = `excerpts:
  cranes:
    source: memo
    exact: three of the five 🏗 cranes stand still
    prefix: "Since Monday "
    suffix: "."
    start: 13
    end: 51
    page: 3
    speaker: "The harbour-master: \\"acting\\""
    statement: idle
    tlp: GREEN
  idle: { source: gazette, exact: "las grúas están paradas", translation: { text: the cranes are idle, from: es, by: unofficial } }
  Signed.by:hand: { source: letter, exact: 'Yours, "the" harbour-master' }
`;

const FILES = {
  "sources.yaml": SOURCES,
  "excerpts.yaml": EXCERPTS,
  "memo.txt": "Since Monday three of the five 🏗 cranes stand still. More follows.",
  "letter.txt": 'We regret this. Yours, "the" harbour-master',
};

function read(files: Readonly<Record<string, string>>): ResolvedBrief {
  const { value, diagnostics } = readBrief({ brief: "brief.yaml", read: readFrom(files) });
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  if (value === undefined) throw new Error("The brief was not read.");
  return value;
}

const brief = read({ ...FILES, "brief.yaml": "title: The cranes\nslides: []\n" });
const exported = exportedExcerpts([brief]);

/** Returns the excerpts of the same brief when it has them from `annotations`. */
function readBack(annotations: object): readonly Excerpt[] {
  const files = {
    ...FILES,
    "brief.yaml": "title: The cranes\nexcerpts: [annotations.json]\nslides: []\n",
    "annotations.json": JSON.stringify(annotations, undefined, "\t"),
  };
  return read(files).brief.excerpts;
}

/** An excerpt's words and fields, without the places in files. */
function wordsOf({ source, exact, position, tlp, span: _, selectorSpans: __, ...rest }: Excerpt): object {
  return { ...rest, source: source.value, exact: exact.value, position: position?.value, tlp: tlp?.value };
}

function byId(excerpts: readonly Excerpt[]): readonly object[] {
  return [...excerpts].sort((a, b) => (a.id < b.id ? -1 : 1)).map(wordsOf);
}

/** What the file says of a position is written by the tool: it takes the place where the words are found. */
function withPosition({ excerpt, position }: ExportedExcerpt): object {
  return { ...wordsOf(excerpt), position };
}

describe("excerpts as W3C annotations", () => {
  it("come back as they were, positions and our own fields included", () => {
    const expected = [...exported].sort((a, b) => (a.id < b.id ? -1 : 1)).map(withPosition);
    expect(byId(readBack(w3cAnnotations(exported, "The cranes")))).toEqual(expected);
    expect(expected).toHaveLength(3);
  });

  it("come back without positions when the text is another one than was annotated", () => {
    const json = JSON.stringify(w3cAnnotations(exported, "The cranes"));
    const [memo = ""] = exported.flatMap(({ sha256 }) => sha256 ?? []);
    const sources = SOURCES.replace("file: memo.txt", `sha256: ${memo}, file: memo.txt`);
    const files = { ...FILES, "sources.yaml": sources, "a.json": json.replaceAll(memo, "0".repeat(64)) };
    const { excerpts } = read({ ...files, "brief.yaml": "title: T\nexcerpts: a.json\nslides: []\n" }).brief;
    expect(excerpts.find(({ id }) => id === "cranes")?.position).toBeUndefined();
  });

  it("name sources that share an address by their IDs", () => {
    const sources = SOURCES.replace("https://gazette.example/a", "https://port.example/memo?utm_source=x");
    const twins = read({ ...FILES, "sources.yaml": sources, "brief.yaml": "title: T\nslides: []\n" });
    const targets = JSON.stringify(w3cAnnotations(exportedExcerpts([twins]), "x"));
    expect(targets).toContain('"source":"#memo"');
    expect(targets).toContain('"source":"#gazette"');
  });

  it("name a source without an address by its ID", () => {
    expect(w3cAnnotations(exported, "x")).toMatchObject({
      type: "AnnotationCollection",
      total: 3,
      first: {
        items: expect.arrayContaining([
          expect.objectContaining({ target: expect.objectContaining({ source: "#letter" }) }),
        ]),
      },
    });
  });
});

it("Excerpts as Web Annotations lose nothing when they are read as linked data.", async () => {
  const collection = w3cAnnotations(exported, "Excerpts");
  await expect(expandJsonLd(collection)).resolves.toHaveLength(1);
});

describe("excerpts as a Hypothesis export", () => {
  const date = new Date("2024-03-05T12:00:00Z");
  const file = hypothesisAnnotations(exported, { date, version: "1.0.0" });

  it("come back with everything but positions and translations, those whose sources have an address", () => {
    const expected = exported
      .filter(({ url }) => url !== undefined)
      .map(({ excerpt }) => ({ ...wordsOf(excerpt), position: undefined, translation: undefined }));
    expect(byId(readBack(file))).toEqual(expected);
    expect(expected).toHaveLength(2);
  });

  it("have what Hypothesis' import reads: a user to choose, tags, text, address and quote", () => {
    expect(file).toMatchObject({
      export_date: "2024-03-05T12:00:00.000Z",
      annotations: [
        {
          user: expect.stringMatching(/^acct:.+@.+$/),
          uri: "https://port.example/memo?utm_source=x",
          text: "",
          tags: [
            "id:cranes",
            'speaker:The harbour-master: "acting"',
            "page:3",
            "statement:idle",
            "tlp:GREEN",
          ],
          document: { title: ["The quay memo"] },
          target: [
            { source: "https://port.example/memo?utm_source=x", selector: [{ type: "TextQuoteSelector" }] },
          ],
        },
        { text: "the cranes are idle" },
      ],
    });
  });
});

describe("excerpts of several briefs", () => {
  it("carry their brief's name, and their marking is never below their source's", () => {
    const both = exportedExcerpts([brief, brief]);
    expect(both.map(({ id }) => id)).toContain(`${brief.brief.name}:cranes`);
    expect(both.map(({ marking }) => marking)).toEqual([
      "GREEN",
      "AMBER",
      "CLEAR",
      "GREEN",
      "AMBER",
      "CLEAR",
    ]);
  });
});
