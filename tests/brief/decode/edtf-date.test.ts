import { describe, expect, it } from "vitest";
import { cslDateOf } from "../../../src/brief/decode/decode-csl-date.ts";
import { readEdtf } from "../../../src/brief/decode/edtf-date.ts";

describe("readEdtf", () => {
  it.each([
    ["2019-05-06", { iso: "2019-05-06" }],
    ["2019-05-06 07:08Z", { iso: "2019-05-06T07:08Z" }],
    ["20190506", { iso: "2019-05-06" }],
    ["2019-05-06/2019-05-09", { iso: "2019-05-06", end: "2019-05-09" }],
    ["1991/1994-03", { iso: "1991", end: "1994-03" }],
    ["1991/..", { iso: "1991", end: "" }],
    ["1991/", { iso: "1991", end: "" }],
    ["../1991", { end: "1991" }],
    ["1740~", { iso: "1740", circa: true }],
    ["1740-05?", { iso: "1740-05", uncertain: true }],
    ["1740%", { iso: "1740", circa: true, uncertain: true }],
    ["1740~/1750", { iso: "1740", end: "1750", circa: true }],
    ["2019-23", { iso: "2019", season: 3 }],
    ["2019-33", { iso: "2019" }],
    ["174X", { iso: "1740", end: "1749" }],
    ["17XX", { iso: "1700", end: "1799" }],
    ["2019-XX-XX", { iso: "2019" }],
    ["2019-05-XX", { iso: "2019-05" }],
    ["-0009-07-13", { iso: "-0009-07-13" }],
    ["Y-12000", { iso: "-12000" }],
  ])("reads %s", (written, date) => {
    expect(readEdtf(written)).toEqual(date);
  });

  it.each([
    "2019.0",
    "0x7E3",
    "2019-13",
    "2019-02-30",
    "2019-02-30/2019-03-01",
    "-0009-02-30",
    "/",
    "spring",
    "2019/2020/2021",
  ])("reads nothing from %s", (written) => {
    expect(readEdtf(written)).toBeUndefined();
  });
});

describe("cslDateOf", () => {
  it("reads ranges, also those without an end", () => {
    expect(cslDateOf({ "date-parts": [[1991], [1994]] })).toEqual({ iso: "1991", end: "1994" });
    expect(
      cslDateOf({
        "date-parts": [
          ["1991", "5"],
          [0, 0, 0],
        ],
      }),
    ).toEqual({ iso: "1991-05", end: "" });
  });

  it("reads years before Christ, which CSL counts without a year 0", () => {
    expect(cslDateOf({ "date-parts": [[-31, 9, 2]] })).toEqual({ iso: "-0030-09-02" });
  });

  it("reads seasons, beside a year or as its month", () => {
    expect(cslDateOf({ "date-parts": [[2019]], season: "4" })).toEqual({ iso: "2019", season: 4 });
    expect(cslDateOf({ "date-parts": [[2019, 24]] })).toEqual({ iso: "2019", season: 4 });
  });

  it("keeps that a date is not exact, and the words that stand for one", () => {
    expect(cslDateOf({ "date-parts": [[1740]], circa: 1 })).toEqual({ iso: "1740", circa: true });
    expect(cslDateOf({ "date-parts": [[1740]], circa: false })).toEqual({ iso: "1740" });
    expect(cslDateOf({ literal: "forthcoming" })).toEqual({ literal: "forthcoming" });
  });

  it("reads nothing from what is not on the calendar", () => {
    expect(cslDateOf({ "date-parts": [[2019, 14]] })).toBeUndefined();
    expect(cslDateOf({ "date-parts": [[2019], [2020], [2021]] })).toBeUndefined();
    expect(cslDateOf({ raw: "some day" })).toBeUndefined();
  });
});
