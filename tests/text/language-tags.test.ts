import { describe, expect, it } from "vitest";
import { isLanguageTag, languageTagMeant } from "../../src/text/language-tags.ts";

describe("a language tag", () => {
  it.each(["en", "es-MX", "zh-Hant", "de-AT", "sr-Latn-RS"])("is one of BCP 47: %s", (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each(["german", "en_US", "", "xx", "englisch", "e", "eng", "ger", "en-UK", "en-EN"])(
    "is none: %j",
    (written) => {
      expect(isLanguageTag(written)).toBe(false);
    },
  );

  it.each([
    ["german", "de"],
    ["Deutsch", "de"],
    ["en_US", "en-US"],
    ["français", "fr"],
    ["British", "en-GB"],
    ["Español", "es"],
    [" fr ", "fr"],
    ["eng", "en"],
    ["ger", "de"],
    ["fre", "fr"],
    ["en-UK", "en-GB"],
    ["en-EN", "en"],
    ["jp", "ja"],
    ["Englisch", "en"],
    ["allemand", "de"],
    ["inglés", "en"],
    ["Brazilian Portuguese", "pt-BR"],
    ["simplified Chinese", "zh-Hans"],
    ["en, fr", "en"],
  ])("is found for what means one: %j", (written, tag) => {
    expect(languageTagMeant(written)).toBe(tag);
  });

  it.each(["", "gibberish", "42"])("is not found for %j", (written) => {
    expect(languageTagMeant(written)).toBeUndefined();
  });
});
