import { describe, expect, it } from "vitest";
import { ferryBrief, ferrySlide } from "../../support/ferry-brief.ts";
import { findingsOf, pointedAt } from "../../support/findings-of.ts";

const points = (...ids: readonly string[]) =>
  `points: [${ids.map((id) => `"It stops. [@${id}]"`).join(", ")}]`;
const found = (...fields: readonly string[]) =>
  pointedAt("single-origin", ferrySlide("title: No ferry", ...fields));

describe("a slide whose facts rest on several sources", () => {
  it("of one origin is a warning at its title that names the origin", () => {
    const files = ferrySlide("title: No ferry", points("courier-stops", "gazette-stops"));
    expect(findingsOf("single-origin", files)).toMatchObject([
      {
        at: "No ferry",
        severity: "warning",
        message: 'The facts of "ferry" rest on 2 sources and one origin, "notice".',
      },
    ]);
  });

  it("one of which is the origin of the other is one too", () => {
    expect(found(points("notice-stops", "courier-stops"))).toEqual(["No ferry"]);
  });

  it("of two origins is none", () => {
    expect(found(points("courier-stops", "gazette-stops", "pilot-stops"))).toEqual([]);
  });
});

describe("a slide with one source", () => {
  it("claims no more than it has", () => {
    expect(found(points("courier-stops", "courier-stops"))).toEqual([]);
  });
});

describe("what counts as a fact", () => {
  it("is a row or a quotation as well, and no judgement, note or comparison", () => {
    expect(
      found(
        "layout: table",
        "columns: [Says]",
        "rows: [{ cells: [a], cite: [courier-stops, gazette-stops] }]",
      ),
    ).toEqual(["No ferry"]);
    expect(
      found("layout: quote", "excerpt: courier-stops", 'context: "As did the other. [@gazette-stops]"'),
    ).toEqual(["No ferry"]);
    expect(found('lead: "Both do. [@courier-stops; @gazette-stops]"')).toEqual([]);
    expect(found("layout: judgements", points("courier-stops", "gazette-stops"))).toEqual([]);
    expect(found("layout: compare", "excerpts: [courier-stops, gazette-stops]")).toEqual([]);
  });
});

describe("a variant", () => {
  it("is judged by its own facts, and said once where it keeps the slide's", () => {
    const slide = (variant: string) =>
      ferryBrief(`audiences: { town: {}, press: {} }
slides:
  - id: ferry
    title: No ferry
    points: ["It stops. [@courier-stops]", "It stops. [@gazette-stops]"]
    variants: { press: { ${variant} } }
`);
    expect(pointedAt("single-origin", slide("notes: Wait."))).toEqual(["No ferry"]);
    expect(pointedAt("single-origin", slide("title: Still no ferry"))).toEqual([
      "No ferry",
      "Still no ferry",
    ]);
    expect(pointedAt("single-origin", slide('title: It stops, points: ["So. [@pilot-stops]"]'))).toEqual([
      "No ferry",
    ]);
  });
});
