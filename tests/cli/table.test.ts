import { describe, expect, it } from "vitest";
import { layOut } from "../../src/cli/table.ts";

describe("a table", () => {
  it("has its columns under each other, numbers to the right, and no space at the end of a line", () => {
    const rows = [
      ["audience", "slides", "files"],
      ["press", "9", "deck.html"],
      ["analysts", "12", "deck.html, slides.pdf"],
    ];
    expect(layOut(rows)).toEqual([
      "audience  slides  files",
      "press          9  deck.html",
      "analysts      12  deck.html, slides.pdf",
    ]);
  });

  it("takes digits with separators for numbers, and a column with one word for words", () => {
    expect(
      layOut([
        ["n", "m"],
        ["1,000", "12"],
        ["2.5", "none"],
      ]),
    ).toEqual(["    n  m", "1,000  12", "  2.5  none"]);
  });

  it("takes rows of unequal length, a head alone, and nothing", () => {
    expect(layOut([["a", "b"], ["only"], ["x", "y", "z"]])).toEqual(["a     b", "only", "x     y  z"]);
    expect(layOut([["a", "b"]])).toEqual(["a  b"]);
    expect(layOut([])).toEqual([]);
  });

  it("counts columns as a terminal shows them: wide characters as two, what is made visible as it is written", () => {
    const rows = [
      ["汉字", "x"],
      ["e\u0301", "y"],
      ["\u001b", "z"],
    ];
    expect(layOut(rows)).toEqual(["汉字  x", "e\u0301     y", "\\e    z"]);
  });
});
