import { describe, expect, it } from "vitest";
import { corroborationIn } from "../../../src/check/corroboration-words.ts";
import { isNearCertain, likelihoodsIn, saysConfidence } from "../../../src/check/likelihood-words.ts";
import { readNames } from "../../../src/check/names/read-names.ts";
import { proseOf } from "../../../src/model/prose.ts";
import { textOf } from "../../support/text-of.ts";

const prose = (words: string) => proseOf(textOf(words));

describe("a claim of several sources", () => {
  it.each([
    "Deux journaux le disent.",
    "Plusieurs sources confirment l’arrêt.",
    "C’est confirmé par plusieurs témoins.",
    "Selon deux rapports, il s’arrête.",
    "Zwei Zeitungen schreiben es.",
    "Mehrere Quellen bestätigen den Halt.",
    "Laut mehreren Medien hält er.",
    "Der Halt ist unabhängig voneinander bestätigt.",
  ])("is found in French and German: %s", (words) => {
    expect(corroborationIn(prose(words))).toBeDefined();
  });

  it.each([
    "Aucun des deux rapports ne le confirme.",
    "Le rapport le dit.",
    "Keine zwei Berichte bestätigen es.",
    "Der Bericht sagt es.",
  ])("is not found where it is denied or one source speaks: %s", (words) => {
    expect(corroborationIn(prose(words))).toBeUndefined();
  });
});

describe("a word of likelihood", () => {
  it.each([
    ["es", "Es muy probable que se cierre.", "muy probable"],
    ["fr", "Il est très probable qu’il ferme.", "très probable"],
    ["fr", "Il est peu probable qu’il ferme.", "peu probable"],
    ["de", "Er schließt sehr wahrscheinlich.", "sehr wahrscheinlich"],
    ["de", "Er schließt nahezu sicher.", "nahezu sicher"],
  ])("is read in %s: %s", (language, words, found) => {
    expect(likelihoodsIn(prose(words), language).map((one) => one.words)).toEqual([found]);
  });

  it("is of its own language only", () => {
    expect(likelihoodsIn(prose("It is wahrscheinlich."), "en")).toEqual([]);
  });

  it.each([
    ["es", "casi con total certeza"],
    ["fr", "quasi certain"],
    ["de", "nahezu sicher"],
  ])("of near certainty is told apart in %s: %s", (language, words) => {
    expect(isNearCertain(words, language)).toBe(true);
  });

  it("is told apart from confidence", () => {
    expect(saysConfidence("avec une confiance élevée", "fr")).toBe(true);
    expect(saysConfidence("mit hoher Konfidenz", "de")).toBe(true);
  });
});

describe("names", () => {
  const namesIn = (text: string, language: string): readonly string[] =>
    readNames(text, language, { isKnownName: () => false }).map(({ start, end }) => text.slice(start, end));

  it.each([
    ["Die Ministerin Selin Okur besuchte den Hafen.", ["Selin Okur"]],
    ["Gestern sprach Ministerin Okur im Rathaus.", ["Okur"]],
    ["Der Hafen braucht drei Millionen Euro und eine neue Brücke.", []],
    ["Am Ende Oktober sinkt der Anteil Prozent um Prozent.", []],
    ["Die Verhandlungen mit Frankreich scheiterten.", ["Frankreich"]],
    ["Die NATO prüft den Antrag.", ["NATO"]],
  ])("are told from nouns in German: %s", (text, names) => {
    expect(namesIn(text, "de")).toEqual(names);
  });

  it.each([
    ["Hier le maire Paul Varenne a parlé.", ["Paul Varenne"]],
    ["Les ports de l’Union ferment en octobre.", ["Union"]],
    ["Mme Varenne a parlé aux Français.", ["Varenne"]],
  ])("are read in French without titles, articles and peoples: %s", (text, names) => {
    expect(namesIn(text, "fr")).toEqual(names);
  });
});
