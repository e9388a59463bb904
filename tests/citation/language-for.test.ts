import { describe, expect, it } from "vitest";
import { languageFor } from "../../src/citation/language-for.ts";

describe("languageFor", () => {
  it.each([
    ["es", "es"],
    ["es-MX", "es"],
    ["zh-Hant-TW", "zh-Hant"],
    ["DE_at", "de"],
    ["fi", "en"],
    ["", "en"],
    ["est", "en"],
  ])("serves %j with %s", (tag, language) => {
    expect(languageFor(tag, ["de", "en", "es", "zh-Hant"])).toBe(language);
  });
});
