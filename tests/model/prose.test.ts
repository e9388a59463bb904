import { describe, expect, it } from "vitest";
import { proseOf } from "../../src/model/prose.ts";
import { textOf } from "../support/text-of.ts";

const wordsOf = (markdown: string) => proseOf(textOf(markdown)).words;

/** What stands in the file where `words` stand in the prose. */
function placeOf(markdown: string, words: string): string {
  const before = "title: ";
  const prose = proseOf(textOf(markdown, before.length));
  const start = prose.words.indexOf(words);
  const span = prose.spanOf(start, start + words.length);
  return (before + markdown).slice(span.start, span.end);
}

describe("the words of a text", () => {
  it("are without Markdown, citations and variables", () => {
    expect(wordsOf("The **night** ferry [stops](https://x.example) `now`. [@a] {{vars.x}}!").trimEnd()).toBe(
      "The night ferry stops now.  !",
    );
  });

  it("have their blocks parted, so that nothing reads across them", () => {
    const { words, blocks } = proseOf(textOf("First\nline.\n\n- One\n- Two\n\n> Said"));
    expect(blocks.map(({ start, end }) => words.slice(start, end))).toEqual([
      "First\nline.",
      "One",
      "Two",
      "Said",
    ]);
    for (const { end } of blocks) expect(words[end]).toBe("\n");
  });

  it("have a line break where a hard one is written", () => {
    expect(wordsOf("One\\\ntwo")).toBe("One\ntwo\n");
  });
});

describe("the way back to the file", () => {
  it.each([
    ["The **night** ferry", "night", "night"],
    ["The **night** ferry", "The night", "The **night"],
    ["It stops. [@a] It sails.", "sails", "sails"],
    ["Run `sail now` today", "sail", "sail"],
    ["See ![the old pier](pier.jpg) there", "old pier", "old pier"],
    ["A\n\nB stops", "stops", "stops"],
    ["- one\n- two stops", "stops", "stops"],
  ])("in %j leads from %j to %j", (markdown, words, written) => {
    expect(placeOf(markdown, words)).toBe(written);
  });

  it("leads to the bounds of what escapes made shorter", () => {
    const place = placeOf("Five \\* three &amp; four", "* three & four");
    expect("Five \\* three &amp; four").toContain(place);
  });

  it("always has a character to underline", () => {
    const { spanOf } = proseOf(textOf(""));
    const { start, end } = spanOf(0, 0);
    expect(end).toBe(start + 1);
  });
});

describe("marks", () => {
  it("are citations, variables and scare marks, each at its place among the words", () => {
    const { words, marks } = proseOf(textOf("A ‘so-called’{.scare} door [@x; @y] of {{vars.who}}."));
    expect(marks.map(({ node, at }) => [node.type, words.slice(0, at)])).toEqual([
      ["scare", "A ‘so-called’"],
      ["citation", "A ‘so-called’ door "],
      ["variable", "A ‘so-called’ door  of "],
    ]);
  });
});
