import { describe, expect, it } from "vitest";
import { meantDates } from "../../src/brief/meant-dates.ts";
import { decode } from "./findings.ts";

describe("a date that people write", () => {
  it.each([
    ["2 February 2022", ["2022-02-02"]],
    ["Wednesday, February 2nd, 2022", ["2022-02-02"]],
    ["Feb. 2022", ["2022-02"]],
    ["1er mars 2022", ["2022-03-01"]],
    ["14 de septiembre de 2021", ["2021-09-14"]],
    ["3. März 2020", ["2020-03-03"]],
    ["20220202", ["2022-02-02"]],
    ["2022/2/9", ["2022-02-09"]],
    ["2022-2", ["2022-02"]],
    ["02.03.2022", ["2022-03-02"]],
    ["2022-02-02/2022-02-05", ["2022-02-02", "2022-02-05"]],
  ])("is read: %s", (written, dates) => {
    expect(meantDates(written)).toEqual(dates);
  });

  it("of which day and month cannot be told apart is two, and one where only one is on the calendar", () => {
    expect(meantDates("3/4/2022")).toEqual(["2022-04-03", "2022-03-04"]);
    expect(meantDates("3/24/2022")).toEqual(["2022-03-24"]);
  });

  it.each(["someday", "2022.0", "0x7E6", "May", "31 February 2022", "the 2 of March", "12", "mar 22"])(
    "is not read where it is none, or not whole: %s",
    (written) => {
      expect(meantDates(written)).toEqual([]);
    },
  );
});

describe("a year that is written as another number", () => {
  const told = (date: string) =>
    decode({ "b/brief.yaml": `title: T\ndate: ${date}\nslides: []\n` }).diagnostics.map(
      ({ code, message }) => (code === "invalid-date" ? message : code),
    );

  it("is no date, though the number is the same", () => {
    expect(told("2022.0")).toEqual(['"2022.0" is not an ISO 8601 date.']);
    expect(told("0x7E6")).toEqual(['"0x7E6" is not an ISO 8601 date.']);
    expect(told("2022")).toEqual([]);
  });
});
