import { describe, expect, it } from "vitest";
import { decode, decodeSound, findings, sentences, showSpan, slideOf } from "../findings.ts";

const EXCERPTS = "excerpts:\n  open-door: { source: report, exact: the door }\n";
const SOURCES = "sources:\n  - { id: report, type: report }\n";

const files = (yaml: string, more = "") => ({
  "b/brief.yaml": more + slideOf(yaml),
  "b/excerpts.yaml": EXCERPTS,
  "b/sources.yaml": SOURCES,
});

describe("a cited ID", () => {
  it("is an excerpt's or a source's, wherever it is cited", () => {
    const brief = decodeSound(
      files(`title: T [@open-door]
points: ["a [@report]", { text: "b [@open-door]", points: ["c [@report; @open-door]"] }]
notes: n [@report]
`),
    );
    expect(brief.excerpts).toHaveLength(1);
  });

  it("that nothing carries is told, with the near one and its place", () => {
    const input = files("title: It stands. [@open-dor]\n");
    expect(findings(input)).toEqual(['unknown-id brief.yaml:4:24 "@open-dor"']);
    expect(sentences(input)).toEqual([
      'No excerpt or source is named "open-dor". | Did you mean "open-door" (excerpts.yaml:2:3)?',
    ]);
  });

  it("is looked for in every text of a slide", () => {
    const yaml = `layout: mosaic
title: "1 [@x1]"
lead: "2 [@x2]"
points: [{ text: "3 [@x3]", points: ["4 [@x4]"] }]
columns: ["5 [@x5]"]
rows: [{ cells: ["6 [@x6]"], cite: [x7] }]
excerpt: x8
context: "9 [@x9]"
notes: ["10 [@x10]"]
`;
    const ids = decode(files(yaml)).diagnostics.map(({ message }) => /"(.*)"/.exec(message)?.[1]);
    expect(ids).toEqual(["x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10"]);
  });

  it("is known though its excerpt is broken", () => {
    const input = {
      ...files("title: T [@open-door]\n"),
      "b/excerpts.yaml": "excerpts: { open-door: { source: report } }\n",
    };
    expect(findings(input)).toEqual(['missing-key excerpts.yaml:1:13 "open-door"']);
  });

  it("is not doubted where the excerpts cannot be read", () => {
    const input = { ...files("title: T [@gone]\n"), "b/excerpts.yaml": "excerpts: [open-door]\n" };
    expect(findings(input)).toEqual(['wrong-type excerpts.yaml:1:1 "excerpts"']);
  });

  it("of a quote is an excerpt's", () => {
    expect(sentences(files("layout: quote\nexcerpt: report\n"))).toEqual([
      'No excerpt is named "report". | "report" is a source, and a quote shows an excerpt of one.',
    ]);
  });
});

describe("an ID that was renamed", () => {
  const renamed = {
    ...files('title: T\npoints: ["a [@shut]", "b [@shut]", "c [@shut; @open-door]", "d [@shut]"]\n'),
    "b/excerpts.yaml": `${EXCERPTS}  night: { source: report, exact: at night }\n`,
  };

  it("is one mistake, however often it is cited, and the one that nothing cites is proposed", () => {
    expect(sentences(renamed)).toEqual([
      'No excerpt or source is named "shut", and it is named 4 times. | Cited nowhere, and so perhaps its new name: "night" (excerpts.yaml:3:3).',
    ]);
    expect(decode(renamed).diagnostics[0]?.related).toHaveLength(3);
  });

  it("is one mistake where a source was renamed, however many excerpts it has", () => {
    const input = {
      ...files("title: T [@a; @b; @c]\n"),
      "b/excerpts.yaml":
        "excerpts:\n  a: { source: notice, exact: x }\n  b: { source: notice, exact: y }\n  c: { source: notice, exact: z }\n",
    };
    expect(sentences(input)).toEqual([
      'No source is named "notice", and it is named 3 times. | Cited nowhere, and so perhaps its new name: "report" (sources.yaml:2:11).',
    ]);
  });
});

describe("a source that is named", () => {
  it("is one mistake, too, where the source itself is cited, or a quote shows the excerpt", () => {
    const cites = slideOf("title: T\npoints: ['The quay is shut. [@quai, p. 3]']\n");
    const input = {
      "b/brief.yaml": cites,
      "b/excerpts.yaml": "excerpts:\n  a: { source: quai, exact: the quay }\n",
      "b/sources.yaml": "sources:\n  - { id: harbour-log, type: report }\n",
    };
    expect(sentences(input)).toEqual([
      'No source is named "quai", and it is named 2 times. | Cited nowhere, and so perhaps its new name: "harbour-log" (sources.yaml:2:11).',
    ]);
    const quotes = slideOf("layout: quote\ntitle: T [@opened]\nexcerpt: opened\n");
    expect(sentences({ ...files(""), "b/brief.yaml": quotes })[0]).toMatch(
      /^No excerpt is named "opened", and it is named 2 times/,
    );
  });

  it("by an excerpt or a derivation must be there", () => {
    const input = {
      ...files("title: T\n"),
      "b/excerpts.yaml": "excerpts: { e: { source: reprt, exact: x }, f: { source: e, exact: x } }\n",
      "b/sources.yaml": "sources: [{ id: report, type: report, derived-from: [elpais] }]\n",
    };
    expect(sentences(input)).toEqual([
      'No source is named "elpais". | Cited nowhere, and so perhaps its new name: "report" (sources.yaml:1:17).',
      'No source is named "reprt". | Did you mean "report" (sources.yaml:1:17)?',
      'No source is named "e". | "e" is an excerpt, and a source is needed here.',
    ]);
  });
});

describe("an audience that is named", () => {
  const head = "audiences: { minister: {}, press: {} }\n";

  it("by one name or a list must be declared, and is shown where it stands", () => {
    const input = files("only: ministr\npoints: [{ text: a, except: [press, pres] }]\n", head);
    expect(findings(input)).toEqual([
      'unknown-audience brief.yaml:5:11 "ministr"',
      'unknown-audience brief.yaml:6:41 "pres"',
    ]);
    expect(sentences(input)[0]).toBe('No audience is named "ministr". | Did you mean "minister"?');
  });

  it("is everyone where none is declared", () => {
    expect(findings(files("only: everyone\n"))).toEqual([]);
    expect(sentences(files("only: nobody\n"))).toEqual([
      'No audience is named "nobody". | The audiences are everyone.',
    ]);
  });

  it("is known though it is broken, and not doubted where all are", () => {
    expect(findings(files("only: minister\n", "audiences: { minister: { depth: 9 } }\n"))).toEqual([
      'invalid-value brief.yaml:1:33 "9"',
    ]);
    expect(findings(files("only: minister\n", "audiences: [minister]\n"))).toEqual([
      'wrong-type brief.yaml:1:1 "audiences"',
    ]);
  });
});

describe("a slide that an audience picks", () => {
  it("must be there", () => {
    expect(findings(files("title: T\n", "audiences: { press: { slides: [one, tow, two] } }\n"))).toEqual([
      'unknown-slide brief.yaml:1:37 "tow"',
      'unknown-slide brief.yaml:1:42 "two"',
    ]);
  });
});

describe("an ID of two slides", () => {
  it("is told at the second, with the first", () => {
    const input = { "b/brief.yaml": "title: T\nslides: [{ id: a }, { id: b }, { id: a }]\n" };
    expect(findings(input)).toEqual(['duplicate-id brief.yaml:2:38 "a"']);
    const [diagnostic] = decode(input).diagnostics;
    expect(showSpan(input, diagnostic?.related[0]?.span)).toBe('brief.yaml:2:16 "a"');
  });
});
