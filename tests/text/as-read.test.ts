import { describe, expect, it } from "vitest";
import { asRead } from "../../src/text/as-read.ts";
import { mixedWords } from "../../src/text/mixed-words.ts";

describe("a text as it is read", () => {
  it("has no hidden characters, and Latin letters for those that look like them in one word with Latin ones", () => {
    expect(asRead("ni\u00adnety")).toEqual({ text: "ninety", offsets: [0, 1, 3, 4, 5, 6, 7] });
    expect(asRead("n\u0456n\u200bety \u039c\u03bf\u03c3\u03c7\u03b1").text).toBe(
      "ninety \u039c\u03bf\u03c3\u03c7\u03b1",
    );
    expect(asRead("plain")).toEqual({ text: "plain" });
  });
});

describe("words that mix alphabets", () => {
  it("are those with letters that look alike", () => {
    expect(mixedWords("a p\u0430y \u041c\u043e\u0441\u043a\u0432\u0430 \u03bcm v\u03b1lue")).toEqual([
      { start: 2, end: 5, asRead: "pay" },
      { start: 16, end: 21, asRead: "value" },
    ]);
    expect(mixedWords("Москва и Αθήνα, Moscow")).toEqual([]);
  });
});
