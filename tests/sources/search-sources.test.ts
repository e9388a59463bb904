import { describe, expect, it } from "vitest";
import { searchSources } from "../../src/sources/search-sources.ts";

const ENGLISH = [
  "Negotiators met on Monday. They negotiated for three hours about missiles. Nothing was agreed.",
  "The negotiation of the budget is another matter altogether.",
  "Missiles were seen at the border, and so were troops.",
  "The open door stays. A door may be open. Policy is made elsewhere.",
  "NATO’s open-door policy stands.",
].join("\n\n");

function search(
  query: string,
  text = ENGLISH,
  options: { readonly language?: string; readonly boilerplate?: string } = {},
) {
  const { language = "en", boilerplate } = options;
  const start = boilerplate === undefined ? -1 : text.indexOf(boilerplate);
  const ranges = boilerplate === undefined ? [] : [{ start, end: start + boilerplate.length }];
  const { passages, exact } = searchSources({
    query,
    limit: 3,
    texts: [{ text, language, boilerplate: ranges }],
  });
  return {
    exact,
    passages: passages.map(({ passage }) => text.slice(passage.start, passage.end)),
    sentences: passages.map(({ sentences }) => text.slice(sentences.start, sentences.end)),
    words: passages.map(({ words }) => words.map(({ start: from, end }) => text.slice(from, end))),
    marked: passages.map(({ isBoilerplate }) => isBoilerplate),
  };
}

describe("searchSources", () => {
  it("finds English by stems, and points at the words and their sentence", () => {
    const { exact, sentences, words } = search("negotiating missiles");
    expect(exact).toBe(true);
    expect(sentences[0]).toBe("They negotiated for three hours about missiles.");
    expect(words[0]).toEqual(["Negotiators", "negotiated", "missiles"]);
  });

  it("puts words in a row before words here and there", () => {
    expect(search("open-door policy").passages[0]).toBe("NATO’s open-door policy stands.");
  });

  it("does not let common words decide", () => {
    expect(search("the troops at the border").passages[0]).toContain("so were troops");
    expect(search("the").passages.length).toBeGreaterThan(0);
  });

  it("minds neither case nor diacritics, and does not stem other languages", () => {
    const text = "Moscú respondió ayer.\n\nLas respuestas de la OTAN.";
    expect(search("MOSCU", text, { language: "es" }).passages).toEqual(["Moscú respondió ayer."]);
    expect(search("respuestas", text, { language: "es" }).passages).toEqual(["Las respuestas de la OTAN."]);
  });

  it("finds words of scripts without spaces", () => {
    const text = "昨日、外務省は書面で回答した。\n\n会談は三時間以上続いた。";
    expect(search("会談", text, { language: "ja" }).passages).toEqual(["会談は三時間以上続いた。"]);
  });

  it("shows what is spelled nearly so where nothing has the words", () => {
    const { exact, passages } = search("mistiles bordr");
    expect(exact).toBe(false);
    expect(passages[0]).toContain("Missiles were seen at the border");
  });

  it("finds nothing where nothing is near", () => {
    expect(search("zeppelin")).toMatchObject({ passages: [] });
  });

  it("puts menus and notices last", () => {
    const text = "Missiles missiles missiles\n\nThe talks were about missiles and other things of the kind.";
    const { passages, marked } = search("missiles", text, { boilerplate: "Missiles missiles missiles" });
    expect(passages[0]).toContain("The talks");
    expect(marked).toEqual([false, true]);
  });

  it("searches several texts at once and says which has the passage", () => {
    const texts = ["Nothing here.", "The crane fell."].map((text) => ({
      text,
      language: "en",
      boilerplate: [],
    }));
    expect(searchSources({ query: "cranes", limit: 5, texts }).passages.map(({ at }) => at)).toEqual([1]);
  });
});
