import { describe, expect, it } from "vitest";
import { translationLabel } from "../../src/citation/translation-label.ts";
import { wordsOf } from "./words-of.ts";

describe("translationLabel", () => {
  it.each([
    ["en", "unofficial", "unofficial translation from Spanish"],
    ["en", undefined, "translation from Spanish"],
    ["en", "Policy Desk", "translation from Spanish by Policy Desk"],
    ["fr", "unofficial", "traduction non officielle, original en espagnol"],
    ["de", "Unofficial", "inoffizielle Übersetzung, Original auf Spanisch"],
    ["pl", "unofficial", "tłumaczenie nieoficjalne, język oryginału: hiszpański"],
  ] as const)("says in %s whose it is: %s", (language, by, label) => {
    expect(translationLabel({ text: "…", from: "es", by }, wordsOf(language))).toBe(label);
  });
});
