import { describe, expect, it } from "vitest";
import { countedFrom, nearestYears, weekdayOf, weekdaysNear } from "../../../src/check/figures/calendar.ts";

/** A Wednesday. */
const ISSUED = { year: 2022, month: 2, day: 2 };
const [MONDAY, WEDNESDAY, FRIDAY] = [1, 3, 5];

function days(relative: "last" | "next" | "nearest", weekday: number): readonly string[] {
  return weekdaysNear(relative, weekday, ISSUED).map(({ month, day }) => `${day}.${month}.`);
}

describe("days counted from a source’s own day", () => {
  it("are the nearest on either side for a weekday alone, that day itself included", () => {
    expect(days("nearest", WEDNESDAY)).toEqual(["2.2."]);
    expect(days("nearest", MONDAY)).toEqual(["31.1.", "7.2."]);
  });

  it("lie before it for “last”: in the same week, or in the one before", () => {
    expect(days("last", WEDNESDAY)).toEqual(["26.1."]);
    expect(days("last", FRIDAY)).toEqual(["28.1."]);
    expect(days("last", MONDAY)).toEqual(["31.1.", "24.1."]);
  });

  it("lie behind it for “next”", () => {
    expect(days("next", WEDNESDAY)).toEqual(["9.2."]);
    expect(days("next", FRIDAY)).toEqual(["4.2.", "11.2."]);
  });

  it("are beside it for yesterday and tomorrow", () => {
    const day = (by: number) => countedFrom(ISSUED, { by, unit: "day" }).map(({ day }) => day);
    expect([day(-1), day(0), day(1)]).toEqual([[1], [2], [3]]);
  });
});

describe("the calendar", () => {
  it("knows weekdays, from Monday as 1", () => {
    expect(weekdayOf(ISSUED)).toBe(3);
    expect(weekdayOf({ year: 2022, month: 2, day: 6 })).toBe(7);
  });

  it("takes a date without a year for the one nearest by, and far from both for either", () => {
    const years = (month: number, day: number, issued: typeof ISSUED) =>
      nearestYears({ year: undefined, month, day }, issued);
    expect(years(12, 20, { year: 2022, month: 1, day: 10 })).toEqual([2021]);
    expect(years(1, 5, { year: 2022, month: 12, day: 20 })).toEqual([2023]);
    expect(years(1, 26, ISSUED)).toEqual([2022]);
    expect(years(1, 5, { year: 2022, month: 8, day: 20 })).toEqual([2023, 2022]);
  });
});
