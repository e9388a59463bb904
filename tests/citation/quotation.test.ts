import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeQuotations, quoteText } from "../../src/citation/quotation.ts";

const MARKS = [
  ["[", "]"],
  ["(", ")"],
] as const;

describe("quoteText", () => {
  it.each([
    ["no marks", "[no marks]"],
    ['the "open door" stands', "[the (open door) stands]"],
    ["the “open door” stands", "[the (open door) stands]"],
    ["die „offene Tür“ bleibt", "[die (offene Tür) bleibt]"],
    ["„otwarte drzwi” pozostają", "[(otwarte drzwi) pozostają]"],
    ["«открытая дверь» остаётся", "[(открытая дверь) остаётся]"],
    ["la «\u00a0porte ouverte\u00a0» demeure", "[la (porte ouverte) demeure]"],
    ["die »offene Tür« bleibt", "[die (offene Tür) bleibt]"],
    ["the 'open door' stands", "[the (open door) stands]"],
    ["the ‘open door’ stands", "[the (open door) stands]"],
    ['"Yes," they said', "[(Yes,) they said]"],
    ["he said \"she told me 'no' twice\"", "[he said (she told me [no] twice)]"],
    ['he said "she told me "no" twice"', "[he said (she told me [no] twice)]"],
    ['("open" or "closed")', "[((open) or (closed))]"],
    ['so-"called"', "[so-(called)]"],
  ])("sets %j as %j", (text, quoted) => {
    expect(quoteText(text, MARKS)).toBe(quoted);
  });

  it.each([
    "Russia's demands",
    "Russia’s demands",
    "the allies' letters",
    "the '90s and 'tis over",
    'a 5" gun',
    'cut "off',
    'off" cut',
  ])("leaves what quotes nothing in %j alone", (text) => {
    expect(quoteText(text, MARKS)).toBe(`[${text}]`);
  });

  it("does not mistake an apostrophe for a level", () => {
    expect(quoteText('\'tis "so"', MARKS)).toBe("['tis (so)]");
  });

  it("begins again with the outermost marks past the last level", () => {
    expect(quoteText("a «b “c” d» e", MARKS)).toBe("[a (b [c] d) e]");
  });

  it("changes nothing but marks and the spaces inside them", () => {
    const bare = (text: string): string => text.replace(/["'“”„‟«»‘’‚‛‹›[\]()\s]/gu, "");
    const text = fc
      .array(fc.constantFrom("a", "b", "5", " ", ".", "(", ..."\"'“”„«»‘’‚‹›"))
      .map((parts) => parts.join(""));
    fc.assert(fc.property(text, (written) => bare(quoteText(written, MARKS)) === bare(written)));
  });
});

describe("closeQuotations", () => {
  it.each([
    ["Russia's so-called \"security…", 'Russia\'s so-called "security…"'],
    ["the „offene…", "the „offene…“"],
    ["a «b “c…", "a «b “c…”»"],
    ["all “closed” here…", "all “closed” here…"],
    ["the '90s…", "the '90s…"],
  ])("closes what is open in %j", (text, closed) => {
    expect(closeQuotations(text)).toBe(closed);
  });
});
