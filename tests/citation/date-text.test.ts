import { describe, expect, it } from "vitest";
import { cslJson } from "../../src/citation/csl-json.ts";
import { dateText, rawDate } from "../../src/citation/date-text.ts";
import type { CslDate } from "../../src/model/csl.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { type Language, wordsOf } from "./words-of.ts";

const written = (date: CslDate, language: Language = "en", form: "long" | "short" = "long"): string =>
  plainSpaces(dateText(date, form, wordsOf(language)));

describe("dateText", () => {
  it("says no more than is known of a date", () => {
    expect(written({ iso: "1740", circa: true })).toBe("c. 1740");
    expect(written({ iso: "1740", uncertain: true })).toBe("1740?");
    expect(written({ iso: "2019", season: 3 })).toBe("Autumn 2019");
    expect(written({ literal: "forthcoming" })).toBe("forthcoming");
  });

  it("writes ranges in the language's own way", () => {
    expect(written({ iso: "1991", end: "1994" })).toBe("1991–1994");
    expect(written({ iso: "2019-05-06", end: "2019-05-09" })).toBe("6–9 May 2019");
    expect(written({ iso: "2019-05-06", end: "2019-06-01" }, "en", "short")).toBe("6 May – 1 Jun 2019");
    expect(written({ iso: "2019-05-06", end: "2019-05-09" }, "de")).toBe("6.–9. Mai 2019");
    expect(written({ iso: "2019-05-06", end: "2020" })).toBe("6 May 2019 – 2020");
    expect(written({ iso: "1991", end: "" })).toBe("1991–");
    expect(written({ end: "1991" })).toBe("–1991");
  });

  it("names the era of years before Christ", () => {
    expect(written({ iso: "-0030-09-02" })).toBe("2 September 31 BC");
    expect(written({ iso: "-0030" }, "de")).toBe("31 v. Chr.");
  });

  it.each([
    ["es", "hacia 1740", "otoño de 2019"],
    ["fr", "vers 1740", "automne 2019"],
    ["de", "um 1740", "Herbst 2019"],
  ] as const)("says about when, and in which season, in %s", (language, about, season) => {
    expect(written({ iso: "1740", circa: true }, language)).toBe(about);
    expect(written({ iso: "2019", season: 3 }, language)).toBe(season);
  });
});

describe("a date for other programs", () => {
  it("is EDTF, or words", () => {
    expect(rawDate({ iso: "1740", circa: true })).toEqual({ raw: "1740~" });
    expect(rawDate({ iso: "1991", end: "" })).toEqual({ raw: "1991/.." });
    expect(rawDate({ iso: "2019", season: 3 })).toEqual({ raw: "2019-23" });
    expect(rawDate({ literal: "forthcoming" })).toEqual({ literal: "forthcoming" });
  });

  it("is CSL's date parts for a style", () => {
    const issuedOf = (issued: CslDate): unknown => cslJson({ id: "x", type: "book", issued }).issued;
    expect(issuedOf({ iso: "-0030-09-02" })).toEqual({ "date-parts": [[-31, 9, 2]] });
    expect(issuedOf({ iso: "1991", end: "1994", circa: true })).toEqual({
      "date-parts": [[1991], [1994]],
      circa: true,
    });
    expect(issuedOf({ iso: "2019", season: 3 })).toEqual({ "date-parts": [[2019]], season: 3 });
  });
});
