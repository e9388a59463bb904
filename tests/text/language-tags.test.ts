import { describe, expect, it } from "vitest";
import { isLanguageTag, languageTagMeant } from "../../src/text/language-tags.ts";

describe("a language tag", () => {
  it.each(["en", "es-MX", "zh-Hant", "de-AT", "sr-Latn-RS"])("is one of BCP 47: %s", (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each(["german", "en_US", "", "xx", "englisch", "e"])("is none: %j", (written) => {
    expect(isLanguageTag(written)).toBe(false);
  });

  it.each([
    ["german", "de"],
    ["Deutsch", "de"],
    ["en_US", "en-US"],
    ["français", "fr"],
    ["British", "en-GB"],
    ["Español", "es"],
    [" fr ", "fr"],
  ])("is found for what means one: %j", (written, tag) => {
    expect(languageTagMeant(written)).toBe(tag);
  });

  it.each(["", "gibberish", "42"])("is not found for %j", (written) => {
    expect(languageTagMeant(written)).toBeUndefined();
  });
});
