import { describe, expect, it } from "vitest";
import { findBroken, mendedLike } from "../../src/anchoring/broken-words.ts";
import { indexText } from "../../src/anchoring/text-index.ts";
import { sourceText } from "../../src/sources/source-text.ts";

function indexOf(text: string) {
  return indexText(sourceText({ file: "a.txt", text, sha256: "" }));
}

/** The passages that are found, and how they read. */
function find(text: string, wording: string): readonly (readonly [string, string])[] {
  const [found = []] = findBroken(indexOf(text), [wording]);
  return found.map(({ start, end, mended }) => [text.slice(start, end), mended]);
}

describe("a wording in a text that breaks its words", () => {
  it.each([
    ["a hyphen at a line's end", "to com-\npile the list", "to compile the list"],
    ["one that is the word's own", "the well-\nknown chair", "the well-known chair"],
    ["one before a name", "the anti-\nNATO chair", "the anti-NATO chair"],
    ["a soft hyphen at a line's end", "to com\u00ad\n  pile the list", "to compile the list"],
    ["a hyphen and a space, where lines were joined", "to com- pile the list", "to compile the list"],
    ["a line's end within East Asian text", "大桥星期二\n关闭", "大桥星期二关闭"],
    ["both kinds of hyphens at once", "to com-\npile the well-\nknown", "to compile the well-known"],
  ])("is found, and the passage mended, over %s", (_, passage, wording) => {
    expect(find(`It was hard ${passage}.`, wording)).toEqual([[passage, wording]]);
  });

  it("is found over a space within a word that the text has whole elsewhere, and a half of it not", () => {
    const text = "The manu facturer sold it. No manufacturer knew.";
    expect(find(text, "The manufacturer sold")).toEqual([
      ["The manu facturer sold", "The manufacturer sold"],
    ]);
    expect(find("The manu facturer sold it.", "The manufacturer sold")).toEqual([]);
  });

  it("is found where it was pasted from a viewer that has signs of its own for hyphens", () => {
    const text = "The international board met. The well-known chair spoke.";
    expect(find(text, "inter\ufffenational board")).toHaveLength(1);
    expect(find(text, "well\u0002known chair")).toHaveLength(1);
    expect(find(text, "inter- national board")).toHaveLength(1);
  });

  it.each([
    ["two words for one", "They can not go. We cannot. You can. Do not.", "They cannot go"],
    ["a hyphen that the text has within a line", "They re-covered it.", "They recovered it"],
    ["one that the text does not have", "They recovered it.", "They re-covered it"],
    ["one word for two", "It was a notable day.", "It was a not able day"],
    ["a part of a longer word", "It is recom-\npiled.", "compiled"],
    ["a dash more at its end", "It was com-\npiled – well.", "was compiled – –"],
    ["other letters", "to com-\npile it", "to compute it"],
  ])("is not found by %s", (_, text, wording) => {
    expect(find(text, wording)).toEqual([]);
  });

  it("leaves characters whole that are folded to several", () => {
    expect(find("Wait… it is com-\npiled ½ well", "Wait... it is compiled ½ well")).toEqual([
      ["Wait… it is com-\npiled ½ well", "Wait… it is compiled ½ well"],
    ]);
  });

  it("mends the passage at one place and no other", () => {
    const index = indexOf("to com-\npile, to com-\npile");
    expect(mendedLike("to compile", { start: 14, end: 26 }, index)).toBe("to compile");
    expect(mendedLike("to compile", { start: 3, end: 11 }, index)).toBeUndefined();
  });
});
