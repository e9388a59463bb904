import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/brief/markdown/decode-text.ts";
import { plainText, proseOf } from "../../src/model/prose.ts";
import type { Text } from "../../src/model/text.ts";

function textOf(markdown: string): Text {
  const offsets = Array.from({ length: markdown.length + 1 }, (_, at) => at);
  const span = { file: "brief.yaml", start: 0, end: markdown.length };
  return decodeText({ markdown, span, offsets, form: "blocks" }).value;
}

describe("{.scare}", () => {
  it("is a mark of the text's tree and no word of it", () => {
    const text = textOf("The ‘so-called’{.scare} guarantees");
    expect(plainText(text)).toBe("The ‘so-called’ guarantees");
    const { words, marks } = proseOf(text);
    expect(words).toBe("The ‘so-called’ guarantees\n");
    expect(marks).toMatchObject([{ node: { type: "scare" }, at: "The ‘so-called’".length }]);
  });

  it("is plain text where it is spelled otherwise or escaped", () => {
    for (const markdown of ["‘a’{.scary}", "‘a’{scare}", "‘a’{.scare", "‘a’\\{.scare}"]) {
      expect(plainText(textOf(markdown))).toBe(markdown.replace("\\", ""));
    }
  });

  it("leaves variables and citations beside it as they are", () => {
    const text = textOf("“{{vars.a}}”{.scare}[@b]");
    expect(proseOf(text).marks.map(({ node }) => node.type)).toEqual(["variable", "scare", "citation"]);
  });
});

describe("prose", () => {
  it("tells where its blocks are", () => {
    const { words, blocks } = proseOf(textOf("One\ntwo.\n\n- three\n- four\n\n> five"));
    expect(blocks.map(({ start, end }) => words.slice(start, end))).toEqual([
      "One\ntwo.",
      "three",
      "four",
      "five",
    ]);
  });
});
