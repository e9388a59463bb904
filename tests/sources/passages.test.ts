import { describe, expect, it } from "vitest";
import { passagesOf, sentencesOf } from "../../src/sources/passages.ts";

const show = (text: string) => passagesOf(text, "en").map(({ start, end }) => text.slice(start, end));

describe("passagesOf", () => {
  it("parts paragraphs at empty lines and page breaks", () => {
    expect(show("  one\ntwo \n \n\nthree\n\ffour\n")).toEqual(["one\ntwo", "three", "four"]);
  });

  it("takes every line for a paragraph where there are no empty lines", () => {
    expect(show("one\ntwo\n  \fthree")).toEqual(["one", "two", "three"]);
  });

  it("cuts what is very long between lines, else between sentences, and loses nothing", () => {
    const line = "A line that goes on for a while. ".repeat(8).trim();
    const lines = Array.from({ length: 20 }, () => line).join("\n");
    const sentences = "A sentence of some words. ".repeat(200).trim();
    for (const text of [`short\n\n${lines}`, `short\n\n${sentences}`]) {
      const passages = show(text);
      expect(passages.length).toBeGreaterThan(3);
      expect(Math.max(...passages.map(({ length }) => length))).toBeLessThanOrEqual(1200);
      expect(passages.join(" ").replaceAll(/\s+/g, " ")).toBe(text.replaceAll(/\s+/g, " "));
    }
  });

  it("is nothing for a text of white space", () => {
    expect(show(" \n\n \f ")).toEqual([]);
  });
});

describe("sentencesOf", () => {
  it("parts sentences, over line breaks too", () => {
    const text = "It broke\nat once. “No,” she said. Then?";
    const sentences = sentencesOf(text, { start: 0, end: text.length }, "en");
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      "It broke\nat once.",
      "“No,” she said.",
      "Then?",
    ]);
  });
});
