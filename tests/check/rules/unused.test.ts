import { describe, expect, it } from "vitest";
import { findingsOf, pointedAt } from "../../support/findings-of.ts";

const brief = (slides: string, rest = "") => ({
  "brief.yaml": `title: T
sources: [{ id: a, type: report }, { id: b, type: report }]
excerpts: { one: { source: a, exact: x, statement: s }, two: { source: b, exact: y, statement: s } }
${rest}slides: [${slides}]
`,
});

const unusedExcerpts = (slides: string, rest = "") => pointedAt("unused-excerpt", brief(slides, rest));

describe("an excerpt that nothing cites", () => {
  it("is an info at its ID", () => {
    expect(findingsOf("unused-excerpt", brief('{ id: s, title: "It. [@one]" }'))).toMatchObject([
      { at: "two", severity: "info", message: 'Nothing cites the excerpt "two".' },
    ]);
  });

  it("is not reported again where an unknown ID was probably meant for it", () => {
    expect(unusedExcerpts('{ id: s, title: "It. [@one; @tow]" }')).toEqual([]);
    // after a renaming, the one that nothing cites is asked about, too
    expect(unusedExcerpts('{ id: s, title: "It. [@one; @nothing]" }')).toEqual([]);
  });

  it("may be cited anywhere: in notes, cells, quotations, comparisons, variants and the brief's own title", () => {
    expect(unusedExcerpts('{ id: s, title: S, notes: "If asked. [@one; @two]" }')).toEqual([]);
    expect(
      unusedExcerpts(
        '{ id: s, layout: table, columns: [c], rows: [["x [@one]"], { cells: [y], cite: two }] }',
      ),
    ).toEqual([]);
    expect(unusedExcerpts('{ id: s, layout: quote, excerpt: one, context: "And. [@two]" }')).toEqual([]);
    expect(unusedExcerpts("{ id: s, layout: compare, statement: s }")).toEqual([]);
    expect(
      unusedExcerpts(
        '{ id: s, title: "It. [@one]", variants: { p: { title: "That. [@two]" } } }',
        "audiences: { p: {} }\n",
      ),
    ).toEqual([]);
    expect(unusedExcerpts('{ id: s, title: "It. [@one]" }', 'subtitle: "That. [@two]"\n')).toEqual([]);
  });
});

describe("a source that nothing stands on", () => {
  const sources = (third: string, slides = "{ id: s, title: S }") => {
    const files = brief(slides)["brief.yaml"].replace(
      "{ id: b, type: report }",
      `{ id: b, type: report }, ${third}`,
    );
    return findingsOf("unused-source", { "brief.yaml": files });
  };

  it("is an info at its ID, however little its excerpts are used", () => {
    expect(sources("{ id: c, type: report }")).toMatchObject([
      {
        at: "c",
        severity: "info",
        message: 'Nothing is taken from the source "c", and nothing is derived from it.',
      },
    ]);
  });

  it("may be cited whole, or be where another has it from", () => {
    expect(sources("{ id: c, type: report }", '{ id: s, title: "It. [@c]" }')).toEqual([]);
    expect(
      sources("{ id: c, type: report }, { id: d, type: report, derived-from: c }").map(({ at }) => at),
    ).toEqual(["d"]);
  });
});
