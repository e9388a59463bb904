import { describe, expect, it } from "vitest";
import { calendarMistake, isIsoDate, isoDateOf, normalizeIsoDate } from "../../src/text/iso-date.ts";

describe("an ISO 8601 date", () => {
  it.each([
    "2022",
    "2022-02",
    "2022-02-02",
    "2022-02-02T13:29",
    "2022-02-02 13:29",
    "2022-02-02T13:29Z",
    "2022-02-02T13:29:59.5+01:00",
    "2022-02-02T13:29-0330",
    "2024-02-29",
    "2000-02-29",
  ])("is %s", (written) => {
    expect(isIsoDate(written)).toBe(true);
  });

  it.each([
    "22",
    "2022-2-2",
    "2.2.2022",
    "2022-13",
    "2022-00",
    "2022-02-30",
    "2022-04-31",
    "2022-02-00",
    "2023-02-29",
    "1900-02-29",
    "2022-02-02T24:00",
    "2022-02-02T13:60",
    "2022-02-02T13",
    "2022-02T13:29",
    "2022-02-02T13:29+15:00",
    " 2022",
    "2022-02-02T13:29z",
  ])("is not %s", (written) => {
    expect(isIsoDate(written)).toBe(false);
  });

  it("says how long a month is", () => {
    expect(calendarMistake("2023-02-29")).toBe("That month has 28 days.");
  });

  it("has a T between day and time, and leading zeros", () => {
    expect(normalizeIsoDate("2022-02-02 13:29Z")).toBe("2022-02-02T13:29Z");
    expect(isoDateOf([2022, 2, 3])).toBe("2022-02-03");
    expect(isoDateOf([2022])).toBe("2022");
  });
});
