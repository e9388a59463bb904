import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { foldLookAlikes, hasLookAlikes, lookAlikeOf } from "../../src/text/look-alikes.ts";

describe("letters that are taken for others", () => {
  it.each([
    ["small letters of Cyrillic", "расе", "pace"],
    ["capitals of Cyrillic", "НАТО", "HATO"],
    ["small letters that look like small capitals", "нато", "hato"],
    ["letters of Greek", "νοΤΕ", "voTE"],
    ["the capital І and the palochka, which are no l", "ІΙӀ", "III"],
    ["Latin letters beyond a to z", "ɑɡøłʜ", "agolh"],
    ["letters of Armenian and Cherokee", "օᏴ", "oB"],
    ["Cyrillic letters that only Greek ones look like", "П", "Π"],
    ["letters with accents", "ѐ", "e"],
  ])("are written as these: %s", (_what, written, seen) => {
    expect(foldLookAlikes(written)).toBe(seen);
  });

  it("are none of those that look like themselves alone", () => {
    for (const text of ["The pump seal, 1 of 10", "é ü ñ ß", "ждш", "下月撤军", "상황", "ドア", "شمال"])
      expect(foldLookAlikes(text)).toBe(text);
    expect(["a", "é", "ж", "下"].map(lookAlikeOf)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("are known to be in a text or not", () => {
    expect(["agеnt", "ѐ"].map(hasLookAlikes)).toEqual([true, true]);
    expect(["agent", "é", "部长"].map(hasLookAlikes)).toEqual([false, false, false]);
  });

  it("are all letters of Cyrillic and Greek that Unicode's list has for one of a to z", () => {
    const path = createRequire(import.meta.url).resolve("unhomoglyph/data.json");
    const listed: Readonly<Record<string, string>> = JSON.parse(readFileSync(path, "utf8"));
    const latin = Object.entries(listed).filter(
      ([letter, seen]) =>
        /^(?=[\p{Lu}\p{Ll}])[\p{sc=Cyrl}\p{sc=Grek}]$/u.test(letter) && /^[A-Za-z]$/.test(seen),
    );
    expect(latin.length).toBeGreaterThan(60);
    for (const [letter, seen] of latin)
      expect(lookAlikeOf(letter)?.replace("I", "l")).toBe(seen === "I" ? "l" : seen);
  });
});
