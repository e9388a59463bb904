import { describe, expect, it } from "vitest";
import { ferryBrief, ferrySlide } from "../../support/ferry-brief.ts";
import { findingsOf, pointedAt } from "../../support/findings-of.ts";

const found = (citations: string) =>
  pointedAt("unconfirmed-grade", ferrySlide("title: No ferry", `points: ["It stops. ${citations}"]`));

describe("a source of credibility 1", () => {
  it("on which claims rest alone is one error where its grade is written, with their number", () => {
    const points =
      'points: ["It stops. [@courier-stops]", "It does. [@courier-stops]", "Yes. [@notice-stops]"]';
    expect(findingsOf("unconfirmed-grade", ferrySlide("title: No ferry", points))).toMatchObject([
      {
        at: "A1",
        message:
          'The grade A1 of "notice" says that independent sources confirm it; 1 claim rests on it, and no source of another origin stands behind it.',
      },
      {
        at: "C1",
        severity: "error",
        message:
          'The grade C1 of "courier" says that independent sources confirm it; 2 claims rest on it, and no source of another origin stands behind them.',
        hints: ["Cite a source of another origin beside it as well, or grade this one C2, probably true."],
      },
    ]);
  });

  it("is not confirmed by another of its own origin", () => {
    expect(found("[@courier-stops; @gazette-stops]")).toEqual(["C1"]);
    expect(found("[@notice-stops; @courier-stops]")).toEqual(["A1", "C1"]);
  });

  it("is confirmed by one of another origin that is cited beside it", () => {
    expect(found("[@courier-stops; @pilot-stops]")).toEqual([]);
  });

  it("is looked for wherever it is cited, whole or in a table's row", () => {
    expect(found("[@pilot]")).toEqual(["B1"]);
    const row = ferrySlide(
      "layout: table",
      "columns: [It]",
      "rows: [{ cells: [It stops], cite: pilot-stops }]",
    );
    expect(pointedAt("unconfirmed-grade", row)).toEqual(["B1"]);
  });

  it.each(["legislation", "bill", "regulation", "treaty", "legal_case", "standard"])(
    "needs no confirmation where it is of type %s: it says what it says",
    (type) => {
      const text = ferrySlide("title: No ferry", 'points: ["It stops. [@pilot-stops]"]')["brief.yaml"] ?? "";
      const law = text.replace("type: interview", `type: ${type}`);
      expect(pointedAt("unconfirmed-grade", { "brief.yaml": law })).toEqual([]);
    },
  );
});

describe("another wording of the same statement", () => {
  const withWording = (source: string) =>
    ferryBrief('slides: [{ id: ferry, title: No ferry, points: ["It stops. [@notice-stops]"] }]\n')[
      "brief.yaml"
    ]?.replace("exact: we stop sailing at night", `exact: we stop, statement: ${source}`) ?? "";

  it("confirms it as a citation does", () => {
    expect(pointedAt("unconfirmed-grade", { "brief.yaml": withWording("stops") })).toEqual([]);
    expect(pointedAt("unconfirmed-grade", { "brief.yaml": withWording("other") })).toEqual(["A1"]);
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
