import { describe, expect, it } from "vitest";
import { meantSourceDates } from "../../src/brief/decode/meant-source-dates.ts";
import { meantDates } from "../../src/text/meant-dates.ts";
import { decode } from "../brief/findings.ts";

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
    ["2022-24-02", ["2022-02-24"]],
    ["24.2.22", ["2022-02-24"]],
    ["2/24/98", ["1998-02-24"]],
    ["2022年2月24日", ["2022-02-24"]],
    ["24 февраля 2022 г.", ["2022-02-24"]],
    ["24 mrt 2022", ["2022-03-24"]],
    ["2022-02-24T9:05+01", ["2022-02-24T09:05+01:00"]],
    ["2022-02-24 09:05 utc", ["2022-02-24T09:05Z"]],
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

describe("a source's date that people write", () => {
  it.each([
    ["c. 1850", "1850~"],
    ["hacia 1850", "1850~"],
    ["?1850", "1850?"],
    ["the 1990s", "199X"],
    ["1990er Jahre", "199X"],
    ["les années 1990", "199X"],
    ["44 BC", "-0043"],
    ["44 v. Chr.", "-0043"],
    ["Spring 2022", "2022-21"],
    ["otoño de 2022", "2022-23"],
    ["1 May - 3 May 2022", "2022-05-01/2022-05-03"],
    ["1 to 3 May 2022", "2022-05-01/2022-05-03"],
    ["1. bis 3. Mai 2022", "2022-05-01/2022-05-03"],
    ["2022-05-01/03", "2022-05-01/2022-05-03"],
    ["2001–2004", "2001/2004"],
    ["3 May 2022", "2022-05-03"],
  ])("is read: %s", (written, date) => {
    expect(meantSourceDates(written)).toEqual([date]);
  });

  it.each(["undated", "in press", "3 May to 1 May 2022", "Q1 2022", "0 BC"])("is not read: %s", (written) => {
    expect(meantSourceDates(written)).toEqual([]);
  });

  it("is proposed, and words are told how to stand", () => {
    const hints = (issued: string) =>
      decode({
        "b/brief.yaml": `title: T\nslides: []\nsources:\n  - { id: a, type: report, issued: ${issued} }\n`,
      }).diagnostics.flatMap(({ code, hints }) => (code === "invalid-date" ? hints : []));
    expect(hints("c. 1850")).toEqual(["Write it as 1850~."]);
    expect(hints("in press")[1]).toBe(
      'Words stand as they are in { literal: "in press" }, and a date that is not known is left out.',
    );
    expect(hints("{ literal: in press }")).toEqual([]);
  });
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
