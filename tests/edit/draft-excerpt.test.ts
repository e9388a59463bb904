import { describe, expect, it } from "vitest";
import { indexText } from "../../src/anchoring/text-index.ts";
import { draftExcerpt } from "../../src/edit/draft-excerpt.ts";
import { indexPages } from "../../src/sources/page-index.ts";
import { sourceText } from "../../src/sources/source-text.ts";

function draft(text: string, words: RegExp) {
  const source = sourceText({ file: "a.txt", text, sha256: "" });
  const { index: start = -1, 0: found = "" } = words.exec(text) ?? {};
  return draftExcerpt({
    index: indexText(source),
    pageOf: indexPages(text),
    stretch: { start, end: start + found.length },
  });
}

describe("draftExcerpt", () => {
  it("has the wording to the letter, its place in code points and its page", () => {
    expect(draft("🚢 One.\n\fHe said “no”\u00a0twice.", /He .*/)).toEqual({
      exact: "He said “no”\u00a0twice.",
      prefix: undefined,
      suffix: undefined,
      start: 8,
      end: 27,
      page: 2,
    });
  });

  it("writes a line break as a space", () => {
    expect(draft("It broke \n at once.", /It.*/s)).toMatchObject({
      exact: "It broke at once.",
      start: 0,
      end: 19,
    });
  });

  it("keeps the line break where the words stand without one elsewhere", () => {
    expect(draft("It broke at once.\n\nIt broke\nat once.", /It broke\nat once/)).toMatchObject({
      exact: "It broke\nat once",
      start: 19,
    });
  });

  it("tells the place apart from others", () => {
    expect(draft("Red at six. Green at six.", /at six(?=\.$)/)).toMatchObject({
      exact: "at six",
      prefix: "Green ",
    });
  });
});
