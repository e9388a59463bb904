import { describe, expect, it } from "vitest";
import { ferryBrief, ferrySlide } from "../support/ferry-brief.ts";
import { findingsOf, pointedAt } from "../support/findings-of.ts";

const found = (citations: string) =>
  pointedAt("unconfirmed-grade", ferrySlide("title: No ferry", `points: ["It stops. ${citations}"]`));

describe("a source of credibility 1", () => {
  it("that is cited alone is an error at the citation", () => {
    const files = ferrySlide("title: No ferry", 'points: ["It stops. [@courier-stops]"]');
    expect(findingsOf("unconfirmed-grade", files)).toMatchObject([
      {
        at: "@courier-stops",
        severity: "error",
        message:
          'The grade C1 of "courier" says that independent sources confirm it, and none stands behind this.',
        hints: ["Cite a source of another origin as well, or grade this one C2, probably true."],
      },
    ]);
  });

  it("is not confirmed by another of its own origin", () => {
    expect(found("[@courier-stops; @gazette-stops]")).toEqual(["@courier-stops"]);
    expect(found("[@notice-stops; @courier-stops]")).toEqual(["@notice-stops", "@courier-stops"]);
  });

  it("is confirmed by one of another origin that is cited beside it", () => {
    expect(found("[@courier-stops; @pilot-stops]")).toEqual([]);
  });

  it("is looked for wherever it is cited, whole or in a table's row", () => {
    expect(found("[@pilot]")).toEqual(["@pilot"]);
    const row = ferrySlide(
      "layout: table",
      "columns: [It]",
      "rows: [{ cells: [It stops], cite: pilot-stops }]",
    );
    expect(pointedAt("unconfirmed-grade", row)).toEqual(["pilot-stops"]);
  });
});

describe("another wording of the same statement", () => {
  const withWording = (source: string) =>
    ferryBrief('slides: [{ id: ferry, title: No ferry, points: ["It stops. [@notice-stops]"] }]\n')[
      "brief.yaml"
    ]?.replace("exact: we stop sailing at night", `exact: we stop, statement: ${source}`) ?? "";

  it("confirms it as a citation does", () => {
    expect(pointedAt("unconfirmed-grade", { "brief.yaml": withWording("stops") })).toEqual([]);
    expect(pointedAt("unconfirmed-grade", { "brief.yaml": withWording("other") })).toEqual(["@notice-stops"]);
  });
});

describe("a source of another credibility, or ungraded", () => {
  it("needs no confirmation", () => {
    expect(found("[@gazette-stops]")).toEqual([]);
    const graded = ferrySlide("title: No ferry", 'points: ["It stops. [@pilot-stops]"]')["brief.yaml"] ?? "";
    expect(
      pointedAt("unconfirmed-grade", { "brief.yaml": graded.replace("grade: B1", "grade: B2") }),
    ).toEqual([]);
  });
});
