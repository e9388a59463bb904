import { describe, expect, it } from "vitest";
import { decodeBrief } from "../../../src/brief/decode/decode-brief.ts";
import { readFrom } from "../../support/read-map.ts";

const SOURCES = `sources:
  - { id: memo, type: report, title: The quay memo, URL: "https://www.port.example/memo/" }
  - { id: twin-a, type: report, title: A, URL: "https://port.example/twin" }
  - { id: twin-b, type: report, title: B, URL: "http://port.example/twin#page=2" }
  - { id: paper, type: article-journal, title: P, DOI: 10.1000/ABC }
`;

/** Returns the excerpts of a brief that names `annotations`, and what was reported, each with the words it is at. */
function read(annotations: unknown) {
  const json = JSON.stringify(annotations, undefined, 2);
  const files = {
    "brief.yaml": "title: T\nexcerpts: notes.json\nslides: []\n",
    "sources.yaml": SOURCES,
    "notes.json": json,
  };
  const { value, diagnostics } = decodeBrief({ path: "brief.yaml", read: readFrom(files) });
  return {
    excerpts: (value?.excerpts ?? []).map(({ id, source, exact, prefix, suffix, position, span }) => ({
      id,
      source: source.value,
      exact: exact.value,
      prefix,
      suffix,
      position,
      at: json.slice(span.start, span.end),
      exactAt: json.slice(exact.span.start, exact.span.end),
    })),
    found: diagnostics.map(({ code, severity, message, span }) => ({
      code,
      severity,
      message,
      at: json.slice(span?.start ?? 0, span?.end ?? 0),
    })),
  };
}

/** An annotation as Hypothesis writes it. */
function hypothesis(
  changes: Readonly<Record<string, unknown>> = {},
  uri = "http://port.example/memo?utm_source=mail#top",
) {
  return {
    id: "-Yz_3abc",
    uri,
    text: "",
    tags: [],
    target: [
      {
        source: uri,
        selector: [
          {
            type: "RangeSelector",
            startContainer: "/p[1]",
            endContainer: "/p[1]",
            startOffset: 1,
            endOffset: 9,
          },
          { type: "TextPositionSelector", start: 1, end: 9 },
          { type: "TextQuoteSelector", exact: 'cranes "stand" still', prefix: "five ", suffix: "" },
        ],
      },
    ],
    ...changes,
  };
}

describe("annotations of Hypothesis", () => {
  it.each(["annotations", "rows"])(
    "in %s become excerpts of the source with their address, without positions",
    (key) => {
      expect(read({ [key]: [hypothesis()] })).toEqual({
        found: [],
        excerpts: [
          {
            id: "Yz_3abc",
            source: "memo",
            exact: 'cranes "stand" still',
            prefix: "five ",
            suffix: undefined,
            position: undefined,
            at: '"-Yz_3abc"',
            exactAt: JSON.stringify('cranes "stand" still'),
          },
        ],
      });
    },
  );

  it("take their ID from a tag, or from a line of the comment", () => {
    const { excerpts } = read({
      annotations: [
        hypothesis({ tags: ["urgent", "id: cranes"] }),
        hypothesis({ text: "A good one.\nid: cranes-2\nCheck the date." }),
      ],
    });
    expect(excerpts.map(({ id, at }) => [id, at])).toEqual([
      ["cranes", "cranes"],
      ["cranes-2", "cranes-2"],
    ]);
  });

  it("have a tag reported that is no ID, and one that is taken", () => {
    const { found } = read({
      annotations: [
        hypothesis({ tags: ["id:the cranes"] }),
        hypothesis({ tags: ["id:a"] }),
        hypothesis({ tags: ["id:a"] }),
      ],
    });
    expect(found).toMatchObject([
      { code: "invalid-id", severity: "error", at: "the cranes" },
      { code: "duplicate-id", severity: "error", at: "a" },
    ]);
  });

  it("have a tag reported that is a field's, and wrong", () => {
    const { found } = read({
      annotations: [hypothesis({ tags: ["TLP:WHITE"] }), hypothesis({ id: "b", tags: ["page:three"] })],
    });
    expect(found).toMatchObject([
      { code: "unknown-marking", at: "WHITE" },
      { code: "wrong-type", at: "three" },
    ]);
  });

  it("that are notes on the page or replies are skipped with an info", () => {
    const note = hypothesis({ target: [{ source: "http://port.example/memo" }] });
    const { excerpts, found } = read({ annotations: [note, { ...hypothesis({ id: "b" }), target: [] }] });
    expect(excerpts).toEqual([]);
    expect(found).toMatchObject([
      { code: "annotation-skipped", severity: "info", at: '"-Yz_3abc"' },
      { code: "annotation-skipped", severity: "info", at: '"b"' },
    ]);
  });

  it("of an address that no source has, or two have, are a warning where the address stands", () => {
    const { excerpts, found } = read({
      annotations: [
        hypothesis({}, "https://elsewhere.example/"),
        hypothesis({ id: "b" }, "https://port.example/twin"),
      ],
    });
    expect(excerpts).toEqual([]);
    expect(found).toMatchObject([
      {
        code: "annotation-unmapped",
        severity: "warning",
        message: 'No source has the address "https://elsewhere.example/".',
        at: '"https://elsewhere.example/"',
      },
      {
        code: "annotation-unmapped",
        message: 'The address "https://port.example/twin" is that of "twin-a" and "twin-b".',
      },
    ]);
  });

  it("find a paper by its DOI, whoever resolves it", () => {
    const addresses = ["https://doi.org/10.1000/abc", "http://dx.doi.org/10.1000/ABC", "doi:10.1000/abc"];
    const { excerpts } = read({ rows: addresses.map((uri, at) => hypothesis({ id: `a${at}` }, uri)) });
    expect(excerpts.map(({ source }) => source)).toEqual(["paper", "paper", "paper"]);
  });

  it("of which the API gave only some are a warning", () => {
    expect(read({ total: 512, rows: [hypothesis()] }).found).toMatchObject([
      { code: "annotation-unmapped", message: "The file has 1 of 512 annotations.", at: "512" },
    ]);
  });
});

/** An annotation of the W3C's model. */
function w3c(id: string, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "Annotation",
    target: {
      source: "https://port.example/memo",
      selector: { type: "TextQuoteSelector", exact: `the words of ${id}` },
    },
    ...changes,
  };
}

describe("W3C annotations", () => {
  const ids = (file: unknown): readonly string[] => read(file).excerpts.map(({ id }) => id);

  it("are read one by one, as a list, a page, and a collection with its pages inside", () => {
    const page = (...items: readonly unknown[]) => ({ type: "AnnotationPage", items });
    expect(ids(w3c("a"))).toEqual(["a"]);
    expect(ids([w3c("a"), w3c("b")])).toEqual(["a", "b"]);
    expect(ids(page(w3c("a"), w3c("b")))).toEqual(["a", "b"]);
    const first = { ...page(w3c("a")), next: page(w3c("b")) };
    expect(ids({ type: ["AnnotationCollection"], first })).toEqual(["a", "b"]);
  });

  it("have the last part of their IRI for an ID, or their number where they have none", () => {
    expect(ids([w3c("https://anno.example/notes/open-door"), w3c("urn:uuid:1-2"), w3c("")])).toEqual([
      "open-door",
      "urn:uuid:1-2",
      "annotation-3",
    ]);
  });

  it("have a tag among their bodies, several targets, a source that is described, and selectors that refine", () => {
    const selector = {
      type: "FragmentSelector",
      value: "page=2",
      refinedBy: { type: "TextQuoteSelector", exact: "deep" },
    };
    const target = [
      { source: { id: "https://port.example/memo", format: "text/html" }, selector },
      { source: "https://port.example/memo", selector: [{ type: "TextQuoteSelector", exact: "second" }] },
    ];
    const body = [
      { type: "TextualBody", purpose: "tagging", value: "id:both" },
      { type: "TextualBody", value: "Hm." },
    ];
    const { excerpts, found } = read(w3c("x", { target, body }));
    expect(found).toEqual([]);
    expect(excerpts).toMatchObject([
      { id: "both", exact: "deep" },
      { id: "both-2", exact: "second" },
    ]);
  });

  it("keep no position of others, whose text is not ours", () => {
    const selector = [
      { type: "TextQuoteSelector", exact: "words" },
      { type: "TextPositionSelector", start: 3, end: 8 },
    ];
    const { excerpts } = read(w3c("a", { target: { source: "https://port.example/memo", selector } }));
    expect(excerpts).toMatchObject([{ position: undefined }]);
  });

  it("that select without words are a warning, and so are pages that would have to be fetched", () => {
    const target = {
      source: "https://port.example/memo",
      selector: { type: "SvgSelector", value: "<svg/>" },
    };
    expect(read(w3c("a", { target })).found).toMatchObject([
      { code: "annotation-unmapped", message: expect.stringContaining("SvgSelector"), at: '"a"' },
    ]);
    expect(read({ type: "AnnotationCollection", first: "https://anno.example/p1" }).found).toMatchObject([
      { code: "annotation-unmapped", at: '"https://anno.example/p1"' },
    ]);
  });

  it("take no fields of ours from a file that does not speak of us", () => {
    expect(read(w3c("a", { page: "verso", speaker: 7 })).found).toEqual([]);
  });
});

describe("a file under excerpts", () => {
  it("that is neither excerpts nor annotations is told so", () => {
    expect(read({ notes: [] }).found.map(({ code }) => code)).toContain("unknown-key");
  });

  it("may stand beside others in a list; what one of them lacks another one has", () => {
    const files = {
      "brief.yaml": "title: T\nexcerpts: [own.yaml, notes.json]\nslides: []\n",
      "sources.yaml": SOURCES,
      "own.yaml": "excerpts: { a: { source: memo, exact: words } }\n",
      "notes.json": JSON.stringify({ annotations: [hypothesis({ tags: ["id:a"] }), hypothesis()] }),
    };
    const { value, diagnostics } = decodeBrief({ path: "brief.yaml", read: readFrom(files) });
    expect(value?.excerpts.map(({ id, exact }) => [id, exact.value])).toEqual([
      ["a", "words"],
      ["Yz_3abc", 'cranes "stand" still'],
    ]);
    expect(diagnostics).toMatchObject([
      { code: "duplicate-id", span: { file: "notes.json" }, related: [{ span: { file: "own.yaml" } }] },
    ]);
  });
});
