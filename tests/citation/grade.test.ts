import { describe, expect, it } from "vitest";
import { gradeDescription, gradeLabel } from "../../src/citation/grade.ts";
import { LANGUAGES, wordsOf } from "./words-of.ts";

const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;

describe("grades", () => {
  it("are labelled by letter and figure", () => {
    expect(gradeLabel({ reliability: "B", credibility: 2 })).toBe("B2");
  });

  it.each([
    ["en", "usually reliable; probably true"],
    ["es", "normalmente fiable; probablemente cierta"],
    ["ru", "обычно надёжен; вероятно, достоверна"],
  ] as const)("are described in %s", (language, description) => {
    expect(gradeDescription({ reliability: "B", credibility: 2 }, wordsOf(language))).toBe(description);
  });

  it.each(LANGUAGES)("are all told apart in %s", (language) => {
    const words = wordsOf(language);
    const described = RELIABILITIES.flatMap((reliability) =>
      CREDIBILITIES.map((credibility) => gradeDescription({ reliability, credibility }, words)),
    );
    expect(new Set(described).size).toBe(36);
  });
});
