import { describe, expect, it } from "vitest";
import { extractText } from "../../src/sources/extract-text.ts";

const textOf = (text: string) => {
  const extracted = extractText({ bytes: new TextEncoder().encode(text), encoding: undefined });
  return extracted.kind === "read" ? extracted.extraction.text : undefined;
};

describe("extractText", () => {
  it("changes nothing of a text with Unix line ends", () => {
    const text = "\n  One “line”,\ttwo\u00a0\n\n\n\fpage 2  \nno end";
    expect(textOf(text)).toBe(text);
  });

  it("ends all lines alike, and leaves out control characters and the byte order mark", () => {
    expect(textOf("\ufeffa\r\nb\rc\u2028d\u0085e\u0000\u0007f\n")).toBe("a\nb\nc\nd\nef\n");
  });
});
