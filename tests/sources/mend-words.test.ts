import { describe, expect, it } from "vitest";
import { mendWords } from "../../src/sources/mend-words.ts";

describe("mendWords", () => {
  it("joins halves of a word that the text has whole, where a half stands nowhere else", () => {
    const texts = ["The manu facturer sells.", "Each manufacturer knows, and a manu facturer too."];
    expect(mendWords(texts)).toEqual({
      texts: ["The manufacturer sells.", "Each manufacturer knows, and a manufacturer too."],
      joined: ["manufacturer", "manufacturer"],
    });
  });

  it.each([
    ["both halves stand elsewhere", "It can not go. It cannot. You can. Do not."],
    ["the whole stands nowhere", "The manu facturer sells."],
    ["a half is a name", "The manu Facturer sells to a manufacturer."],
    ["they are on two lines, or parted by a comma", "manu\nfacturer, manu, facturer and manufacturer"],
  ])("leaves words where %s", (_, text) => {
    expect(mendWords([text])).toEqual({ texts: [text], joined: [] });
  });
});
