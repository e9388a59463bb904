import { describe, expect, it } from "vitest";
import { type Statement, slidesOf, statementsOf } from "../../src/model/statements.ts";
import { decodeSound } from "../brief/findings.ts";

const BRIEF = decodeSound({
  "b/brief.yaml": `title: T
sources: [{ id: s, type: report }]
excerpts: { x: { source: s, exact: x, statement: k }, y: { source: s, exact: y, statement: k } }
audiences: { p: {} }
slides:
  - id: one
    title: "Title [@x]"
    lead: Lead
    points: [{ text: "Point [@x; @s]", kind: assumption, points: ["Nested [@y]"] }]
    notes: [Note one, "Note two [@y]"]
    variants: { p: { lead: Other lead } }
  - { id: two, layout: columns, columns: [{ heading: H, points: [A] }, { heading: I, points: [B] }] }
  - { id: three, layout: table, columns: [C, D], rows: [["1 [@x]", 2], { cells: [3, 4], cite: [y, x], kind: context }] }
  - { id: four, layout: quote, excerpt: x, context: "Said. [@y]" }
  - { id: five, layout: compare, statement: k }
`,
});

const show = ({ slide, what, kind, texts, cited }: Statement): string =>
  [
    slide.id,
    what,
    kind ?? "-",
    texts.map((text) => text.markdown.replace(/ \[.*/, "")).join("|"),
    cited.map(({ value }) => value).join(" "),
  ].join(" / ");

describe("the statements of a brief", () => {
  const statements = statementsOf(BRIEF).map(show);

  it("are its slides' texts in the order of the page, with what they are, claim and cite", () => {
    expect(statements.filter((statement) => statement.startsWith("one")).slice(0, 6)).toEqual([
      "one / title / - / Title / x",
      "one / lead / - / Lead / ",
      "one / point / assumption / Point / x s",
      "one / point / fact / Nested / y",
      "one / note / - / Note one / ",
      "one / note / - / Note two / y",
    ]);
    expect(statements.slice(12)).toEqual([
      "two / heading / - / H / ",
      "two / point / fact / A / ",
      "two / heading / - / I / ",
      "two / point / fact / B / ",
      "three / column-name / - / C / ",
      "three / column-name / - / D / ",
      "three / row / fact / 1|2 / x",
      "three / row / context / 3|4 / y x",
      "four / quote / - / Said. / x y",
      "five / comparison / - /  / x y",
    ]);
  });

  it("are those of each variant too, with what it takes over", () => {
    expect(statements.slice(6, 12)).toEqual([
      "one / title / - / Title / x",
      "one / lead / - / Other lead / ",
      "one / point / assumption / Point / x s",
      "one / point / fact / Nested / y",
      "one / note / - / Note one / ",
      "one / note / - / Note two / y",
    ]);
    expect(slidesOf(BRIEF).map(({ id }) => id)).toEqual(["one", "one", "two", "three", "four", "five"]);
  });
});
