import { describe, expect, it } from "vitest";
import { findingsOf, pointedAt } from "../support/findings-of.ts";

const brief = (slides: string, audiences = "a: { depth: 1 }, b: { tlp: AMBER, depth: 1 }") => ({
  "brief.yaml": `title: T
sources: [{ id: src, type: report }]
excerpts: { one: { source: src, exact: x }, two: { source: src, exact: y, tlp: RED } }
audiences: { ${audiences} }
slides: [{ id: start, title: "Start. [@one]" }, ${slides}]
`,
});

const slidesIn = (slides: string, audiences?: string) =>
  pointedAt("slide-never-shown", brief(slides, audiences));
const excerptsIn = (slides: string, audiences?: string) =>
  pointedAt("excerpt-never-shown", brief(slides, audiences));

describe("a slide that no audience is shown", () => {
  it("is a warning at its ID", () => {
    expect(findingsOf("slide-never-shown", brief("{ id: deep, title: Deep, depth: 2 }"))).toMatchObject([
      { at: "deep", severity: "warning", message: 'No audience is shown the slide "deep".' },
    ]);
  });

  it("may be too deep, marked too high, excluded or not picked", () => {
    expect(slidesIn("{ id: x, title: X, tlp: RED }")).toEqual(["x"]);
    expect(slidesIn("{ id: x, title: X, except: [a, b] }")).toEqual(["x"]);
    expect(slidesIn("{ id: x, title: X }", "a: { slides: [start] }")).toEqual(["x"]);
    expect(slidesIn("{ id: x, title: X, layout: quote, excerpt: two }")).toEqual(["x"]);
  });

  it("is none where a single audience is shown it", () => {
    expect(slidesIn("{ id: x, title: X, tlp: AMBER }")).toEqual([]);
    expect(slidesIn("{ id: x, title: X, only: a }")).toEqual([]);
  });

  it("is not reported again where it is meant for an audience that there is none of", () => {
    const files = brief('{ id: x, title: X, points: [{ text: "y [@two]", only: [c] }], only: [c] }');
    expect(pointedAt("unknown-audience", files)).toEqual(["c"]);
    expect(pointedAt("slide-never-shown", files)).toEqual([]);
    expect(pointedAt("excerpt-never-shown", files)).toEqual([]);
  });
});

describe("an excerpt that is cited and that no audience is shown", () => {
  it("is an info at its ID", () => {
    const files = brief('{ id: x, title: X, points: ["It. [@one]", "More. [@two]"] }');
    expect(findingsOf("excerpt-never-shown", files)).toMatchObject([
      { at: "two", severity: "info", message: 'The excerpt "two" is cited, but no audience is shown it.' },
    ]);
  });

  it("is none where a point, a note or a variant shows it to someone", () => {
    const cleared = "a: {}, b: { tlp: RED }";
    expect(excerptsIn('{ id: x, title: X, points: ["More. [@two]"] }', cleared)).toEqual([]);
    expect(excerptsIn('{ id: x, title: X, notes: "More. [@two]" }', cleared)).toEqual([]);
    expect(excerptsIn('{ id: x, title: X, variants: { b: { title: "More. [@two]" } } }', cleared)).toEqual(
      [],
    );
    expect(excerptsIn('{ id: x, title: X, variants: { a: { title: "More. [@two]" } } }', cleared)).toEqual([
      "two",
    ]);
  });

  it("is none where nothing cites it: that is another mistake", () => {
    expect(excerptsIn("{ id: x, title: X }")).toEqual([]);
    expect(pointedAt("unused-excerpt", brief("{ id: x, title: X }"))).toEqual(["two"]);
  });
});
