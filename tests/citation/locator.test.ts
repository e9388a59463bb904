import { describe, expect, it } from "vitest";
import { locatorText, readLocator } from "../../src/citation/locator.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { type Language, wordsOf } from "./words-of.ts";

const said = (written: string, language: Language): string =>
  plainSpaces(locatorText(written, wordsOf(language)));

describe("readLocator", () => {
  it.each([
    ["article 7(2)", "article-locator", "7(2)"],
    ["Art. 7", "article-locator", "7"],
    ["artículos 7 y 9", "article-locator", "7 y 9"],
    ["Abs. 3", "paragraph", "3"],
    ["§ 14a", "section", "14a"],
    ["chapitre IV", "chapter", "IV"],
    ["Annex B", "appendix", "B"],
    ["pp. 4-6", "page", "4–6"],
    ["12", "page", "12"],
  ])("knows the part that %s names", (written, label, value) => {
    expect(readLocator(written)).toEqual({ label, value });
  });

  it.each(["third paragraph", "at the end", "line by line", "article"])(
    "takes %s for other words",
    (written) => {
      expect(readLocator(written)).toBeUndefined();
    },
  );
});

describe("locatorText", () => {
  it("says a part in the deck's language", () => {
    expect(said("article 7(2)", "es")).toBe("artículo 7(2)");
    expect(said("articles 7 and 9", "de")).toBe("Artikel 7 and 9");
    expect(said("chapters 2-3", "fr")).toBe("chapitres 2–3");
    expect(said("Absatz 3", "en")).toBe("paragraph 3");
  });

  it("keeps what the author wrote in that language", () => {
    expect(said("art. 7", "es")).toBe("art. 7");
    expect(said("Abs. 3", "de")).toBe("Abs. 3");
  });

  it("writes pages as notes write them", () => {
    expect(said("page 4", "en")).toBe("p. 4");
    expect(said("4-6", "de")).toBe("S. 4–6");
  });

  it("leaves other words, and parts in other languages, as they are", () => {
    expect(said("third paragraph", "es")).toBe("third paragraph");
    expect(said("article 7", "pl")).toBe("article 7");
  });
});
