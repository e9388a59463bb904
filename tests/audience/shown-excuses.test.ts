import { describe, expect, it } from "vitest";
import { compileFiles, deckFor } from "../support/compile-files.ts";
import { EXCERPTS, SOURCES, smallBrief } from "../support/small-brief.ts";

const AUDIENCES = `as-of: 2024-03-02
audiences: { press: { label: Press }, owners: { label: Owners, tlp: RED } }
`;

interface Evidence {
  readonly excuses: readonly { readonly rule: string; readonly reason: string }[];
}

/** The reasons in an audience's evidence file. */
function reasonsFor(
  audience: string,
  slides: string,
  files: Readonly<Record<string, string>> = {},
): readonly string[] {
  const compiled = compileFiles({ ...smallBrief(`${AUDIENCES}slides:\n${slides}`), ...files });
  expect(compiled.diagnostics.map(({ code }) => code)).not.toContain("unused-excuse");
  const { excuses }: Partial<Evidence> = deckFor(compiled, audience).evidence;
  return excuses?.map(({ reason }) => reason) ?? [];
}

const WRONG = "“words that nobody ever said”";

describe("an excuse in the evidence", () => {
  const slide = `  - id: one
    title: One
    excuse: { misquotation: Nightjar told us so }
    points:
      - "Three stand still. [@cranes]"
      - "They said ${WRONG}. [@owner]"
      - { text: "They wrote ${WRONG}. [@plain]", excuse: { misquotation: From memory } }
`;

  it("is shown where a text that needs it is", () => {
    expect(reasonsFor("press", slide)).toEqual(["From memory"]);
    expect(reasonsFor("owners", slide)).toEqual(["Nightjar told us so", "From memory"]);
  });

  it("is not shown to whom only another audience's variant needs it", () => {
    const variant = `  - id: one
    title: One
    excuse: { misquotation: Nightjar told us so }
    points: ["Three stand still. [@cranes]"]
    variants: { owners: { points: ["They said ${WRONG}. [@owner]"] } }
`;
    expect(reasonsFor("press", variant)).toEqual([]);
    expect(reasonsFor("owners", variant)).toEqual(["Nightjar told us so"]);
  });

  it("is shown for what is cited beside a row, an event, a datum or as a quotation", () => {
    const whole = (id: string): string => `cite: [${id}], excuse: { source-cited-whole: of ${id} }`;
    const rows = `  - id: table
    title: Table
    columns: [Quay]
    rows: [{ cells: [North], ${whole("memo")} }, { cells: [South], ${whole("dossier")} }]
    layout: table
  - id: events
    title: Events
    layout: timeline
    events: [{ date: 2024, text: Still, ${whole("gazette")} }, { date: 2023, text: Sold, ${whole("dossier")} }]
  - id: chart
    title: Chart
    layout: chart
    chart: { mark: bar, encoding: { y: { field: q }, x: { field: n } } }
    data: [{ q: N, n: 1, cite: herald, excuse: { source-cited-whole: of herald } }]
`;
    expect(reasonsFor("press", rows)).toEqual(["of memo", "of gazette", "of herald"]);
    expect(reasonsFor("owners", rows)).toHaveLength(5);
  });

  const single = (more: string): string => `  - id: one
    title: One
    excuse: { single-origin: Nightjar wrote the memo }
    points: ["Three stand still. [@cranes; @gazette-cranes]"${more}]
`;

  it("of a slide as a whole is shown where nothing of it is withheld or varied", () => {
    expect(reasonsFor("press", single(""))).toEqual(["Nightjar wrote the memo"]);
    expect(reasonsFor("press", single(', "And the repair. [@repair]"'))).toEqual([]);
    expect(reasonsFor("owners", single(', "And the repair. [@repair]"'))).toEqual([
      "Nightjar wrote the memo",
    ]);
    const varied = `${single("")}    variants: { owners: { lead: "[@repair]" } }\n`;
    expect(reasonsFor("press", varied)).toEqual([]);
  });

  it("of a source or an excerpt is shown where that is, and what the finding relates to", () => {
    const files = {
      "sources.yaml": SOURCES.replace(
        "derived-from: [memo], grade: B2",
        "derived-from: [memo], grade: B2, excuse: { source-after-cutoff: it was early }",
      ).replace("tlp: RED", "issued: 2024-03-09, tlp: RED, excuse: { source-after-cutoff: Nightjar had it }"),
      "excerpts.yaml": EXCERPTS.replace(
        "exact: Ships wait in the roads",
        "exact: Ships  wait in the roads, excuse: { excerpt-folded: two blanks }",
      ).replace("three of the five cranes", "three of the five  cranes"),
    };
    const cite = (ids: string): string => `  - { id: one, title: One, points: [ "It is so. [${ids}]" ] }\n`;
    const hidden = '  - { id: two, title: Two, points: [ "They knew. [@owner]" ] }\n';
    expect(reasonsFor("press", cite("@herald-cranes; @plain") + hidden, files)).toEqual([
      "it was early",
      "two blanks",
    ]);
    expect(reasonsFor("press", cite("@cranes") + hidden, files)).toEqual([]);
    expect(reasonsFor("owners", cite("@cranes") + hidden, files)).toEqual(["Nightjar had it"]);
  });

  it("of two sources that are alike is shown where both are", () => {
    const text = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
    const sources = (second: string): string => `sources:
  - { id: a, type: report, title: First, file: a.txt${second} }
  - { id: b, type: report, title: Second, file: b.txt, excuse: { undeclared-copying: the envoy gave both } }
`;
    const excerpts = "excerpts: { x: { source: a, exact: word1 }, y: { source: b, exact: word3 } }\n";
    const files = (second = "") => ({
      "sources.yaml": sources(second),
      "excerpts.yaml": excerpts,
      "a.txt": text,
      "b.txt": text,
    });
    const cite = '  - { id: one, title: One, points: [ "It. [@x]", "It. [@y]" ] }\n';
    expect(reasonsFor("press", cite, files())).toEqual(["the envoy gave both"]);
    expect(reasonsFor("press", cite, files(", tlp: RED"))).toEqual([]);
  });
});
