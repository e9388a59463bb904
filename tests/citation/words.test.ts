import { describe, expect, it } from "vitest";
import { PHRASE_PLACES, PLURAL_KEYS } from "../../src/citation/word-keys.ts";
import { readWords } from "../../src/citation/words.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { LANGUAGES, type Language, wordsIn, wordsOf, yamlOf } from "./words-of.ts";

const english = yamlOf("en");

describe("the languages that ship", () => {
  const keysIn = (yaml: string): readonly string[] =>
    Array.from(yaml.matchAll(/^ {2}([a-z0-9-]+):/gm), ([, key = ""]) => key);

  it.each(LANGUAGES)("%s has exactly the phrases that the tool says, in the same order", (language) => {
    expect(keysIn(yamlOf(language))).toEqual([...Object.keys(PHRASE_PLACES), ...PLURAL_KEYS]);
  });

  it.each(LANGUAGES)("%s has a form for every plural category of its language", (language) => {
    const words = wordsOf(language);
    for (const key of PLURAL_KEYS)
      for (const count of [0, 1, 2, 5, 21, 1.5, 1_000_000]) expect(words.count(key, count)).toMatch(/\d/);
  });

  it.each(LANGUAGES)("%s says no phrase of another language's alphabet", (language) => {
    const cyrillic = ["uk", "ru"].includes(language);
    for (const phrase of Object.values(wordsOf(language).phrases))
      expect(/\p{Script=Cyrillic}/u.test(phrase) || /№/.test(phrase), phrase).toBe(cyrillic);
  });

  it.each(LANGUAGES)("%s gives templates only phrases without places", (language) => {
    const { phrases } = wordsOf(language);
    expect(Object.values(phrases).join()).not.toMatch(/[{}]/);
    expect(phrases.sources).toBeDefined();
    expect(phrases["slide-of"]).toBeUndefined();
  });
});

describe("plural forms", () => {
  it.each([
    ["en", ["0 origins", "1 origin", "2 origins", "5 origins", "21 origins", "22 origins"]],
    ["es", ["0 orígenes", "1 origen", "2 orígenes", "5 orígenes", "21 orígenes", "22 orígenes"]],
    ["fr", ["0 origine", "1 origine", "2 origines", "5 origines", "21 origines", "22 origines"]],
    [
      "pl",
      [
        "0 źródeł pierwotnych",
        "1 źródło pierwotne",
        "2 źródła pierwotne",
        "5 źródeł pierwotnych",
        "21 źródeł pierwotnych",
        "22 źródła pierwotne",
      ],
    ],
    [
      "uk",
      [
        "0 першоджерел",
        "1 першоджерело",
        "2 першоджерела",
        "5 першоджерел",
        "21 першоджерело",
        "22 першоджерела",
      ],
    ],
    [
      "ru",
      [
        "0 первоисточников",
        "1 первоисточник",
        "2 первоисточника",
        "5 первоисточников",
        "21 первоисточник",
        "22 первоисточника",
      ],
    ],
  ] as const)("%s counts as CLDR's rules say", (language, forms) => {
    const words = wordsOf(language);
    expect([0, 1, 2, 5, 21, 22].map((count) => words.count("origins", count))).toEqual(forms);
  });
});

describe("dates", () => {
  const dateIn = (language: Language) => (iso: string, form: "long" | "short") =>
    plainSpaces(wordsOf(language).date(iso, form));

  it.each([
    ["en", "2 February 2022", "2 Feb 2022", "February 2022", "Feb 2022"],
    ["es", "2 de febrero de 2022", "2 feb 2022", "febrero de 2022", "feb 2022"],
    ["fr", "2 février 2022", "2 févr. 2022", "février 2022", "févr. 2022"],
    ["de", "2. Februar 2022", "2. Feb. 2022", "Februar 2022", "Feb. 2022"],
    ["pl", "2 lutego 2022", "2 lut 2022", "luty 2022", "lut 2022"],
    ["uk", "2 лютого 2022 р.", "2 лют. 2022", "лютий 2022 р.", "лют. 2022"],
    ["ru", "2 февраля 2022 г.", "2 февр. 2022", "февраль 2022 г.", "февр. 2022"],
  ] as const)("%s writes days and months in its own way", (language, ...forms) => {
    const date = dateIn(language);
    expect([
      date("2022-02-02", "long"),
      date("2022-02-02", "short"),
      date("2022-02", "long"),
      date("2022-02", "short"),
    ]).toEqual(forms);
    expect([date("2022", "long"), date("2022", "short")]).toEqual(["2022", "2022"]);
  });

  it("shows a time in UTC, and only in the long form", () => {
    const date = dateIn("en");
    expect(date("2022-02-02T18:00Z", "long")).toBe("2 February 2022 at 18:00 UTC");
    expect(date("2022-02-02T23:30-02:00", "long")).toBe("3 February 2022 at 01:30 UTC");
    expect(date("2022-02-02T23:30-02:00", "short")).toBe("2 Feb 2022");
  });

  it("does not call a time UTC that was written without a zone", () => {
    expect(dateIn("en")("2022-02-02T13:29", "long")).toBe("2 February 2022 at 13:29");
  });

  it("knows that French counts days from the first", () => {
    const date = dateIn("fr");
    expect(date("2022-02-01", "long")).toBe("1er février 2022");
    expect(date("2022-02-11", "long")).toBe("11 février 2022");
  });

  it("leaves a text that is no date as it is", () => {
    expect(dateIn("en")("about 1890", "long")).toBe("about 1890");
    expect(dateIn("en")("2022-13", "long")).toBe("2022-13");
  });

  it.each(LANGUAGES)("%s keeps a date on one line, and lets its time go on the next", (language) => {
    const { date } = wordsOf(language);
    expect(date("2022-02-02", "short")).toMatch(/^\S+\u00a0\S+\u00a02022$/);
    expect(date("2022-02-02", "long")).not.toContain(" ");
    expect(date("2022-02-02T18:00Z", "long")).toMatch(/2022[^ ]*( \S+)* 18:00\u00a0UTC$/);
  });
});

describe("quotation marks", () => {
  it.each([
    ["en", "“the ‘open door’ policy”"],
    ["es", "«the “open door” policy»"],
    ["fr", "«\u00a0the “open door” policy\u00a0»"],
    ["de", "„the ‚open door‘ policy“"],
    ["pl", "„the «open door» policy”"],
    ["uk", "«the „open door“ policy»"],
    ["ru", "«the „open door“ policy»"],
  ] as const)("%s sets a quotation inside a quotation apart", (language, quoted) => {
    expect(wordsOf(language).quote('the "open door" policy')).toBe(quoted);
  });
});

describe("French quotation marks", () => {
  it("keep their spaces where one quotation opens right inside another", () => {
    expect(wordsOf("fr").quote("\"'Non' trois fois\"")).toBe("«\u00a0“«\u00a0Non\u00a0» trois fois”\u00a0»");
  });
});

describe("names of languages", () => {
  it("are those of the deck's language", () => {
    expect(wordsOf("en").languageName("es")).toBe("Spanish");
    expect(wordsOf("uk").languageName("es")).toBe("іспанська");
  });

  it("fall back on the tag", () => {
    expect(wordsOf("en").languageName("not a tag")).toBe("not a tag");
  });
});

describe("what the tool asks for wrongly", () => {
  it("throws for a phrase that does not exist, also for one that every object has", () => {
    expect(() => wordsOf("en").say("no-such-phrase")).toThrow('No phrase "no-such-phrase"');
    expect(() => wordsOf("en").say("constructor")).toThrow('No phrase "constructor"');
    expect(() => wordsOf("en").count("toString", 1)).toThrow('No phrase "toString"');
  });

  it("throws for a place that nothing fills", () => {
    expect(() => wordsOf("en").say("prepared-for")).toThrow('without its "audience"');
  });

  it("takes what fills a place literally", () => {
    expect(wordsOf("en").say("prepared-for", { audience: "$& {date}" })).toBe("Prepared for $& {date}");
  });
});

/** Each mistake with the words that it points at. */
function mistakes(yaml: string): readonly string[] {
  const { value, diagnostics } = readWords({ file: "languages/xx.yaml", yaml });
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, message, span }) => {
    expect(span?.file).toBe("languages/xx.yaml");
    return `${code} at ${JSON.stringify(yaml.slice(span?.start, span?.end))}: ${message}`;
  });
}

describe("a broken languages file", () => {
  it.each([
    ["that is no YAML", "language: [en", 'invalid-yaml at "": A closing ] is missing'],
    ["indented by a tab", "language: en\nphrases:\n\tsources: S\n", "invalid-yaml"],
    ["that is empty", "", 'wrong-type at "": The file is empty.'],
    [
      "with an unknown key",
      `${english}\ncolour: red\n`,
      'unknown-key at "colour": A languages file has no key "colour".',
    ],
    [
      "of no language",
      english.replace("language: en", "language: x_y"),
      'invalid-value at "x_y": The language "x_y" has no dates and plurals in Unicode\'s CLDR.',
    ],
    [
      "of no language that Intl knows",
      english.replace("language: en", "language: xx"),
      'invalid-value at "xx": The language "xx" has no dates and plurals in Unicode\'s CLDR.',
    ],
    [
      "without a phrase",
      english.replace(/ {2}sources: "Sources"\n/, ""),
      'missing-key at "phrases": "phrases" does not have the phrase "sources".',
    ],
    [
      "without a place",
      english.replace("for {audience}", "for you"),
      'invalid-value at "\\"Prepared for you\\"": The phrase "prepared-for" takes "{audience}", and has none.',
    ],
    [
      "with a place too many",
      english.replace('"Sources"', '"{n} sources"'),
      'invalid-value at "\\"{n} sources\\"": The phrase "sources" takes no place in braces, and has "{n}".',
    ],
    [
      "without a plural form",
      english.replace('one: "{n} origin", ', ""),
      'missing-key at "origins": "origins" does not have the form "one".',
    ],
    [
      "without a number",
      english.replace('"{n} origins"', '"origins"'),
      'invalid-value at "\\"origins\\"": The phrase "other" takes "{n}", and has none.',
    ],
    [
      "with one quotation mark where two belong",
      english.replace('["‘", "’"]', '["‘"]'),
      'invalid-value at "\\"‘\\"": An item of "quotes" takes two marks, one that opens and one that closes.',
    ],
  ])("%s is told so where it stands, and of nothing else", (_, yaml, mistake) => {
    const [found, ...others] = mistakes(yaml);
    expect(found).toContain(mistake);
    expect(others).toEqual([]);
  });

  it("has all its mistakes reported at once", () => {
    const codes = mistakes("language: nope\nquotes: []\nphrases: { sources: 1 }\n").map(
      (one) => one.split(" ")[0],
    );
    expect(codes).toEqual(["invalid-value", "wrong-type", "missing-key", "invalid-value", "missing-key"]);
  });

  it("may hold phrases of an author's own templates", () => {
    const words = wordsIn(english.replace("phrases:\n", 'phrases:\n  motto: "Ask {who}"\n'));
    expect(words.say("motto", { who: "twice" })).toBe("Ask twice");
  });
});
