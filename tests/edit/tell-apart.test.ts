import { describe, expect, it } from "vitest";
import { indexText } from "../../src/anchoring/text-index.ts";
import { type Context, tellApart } from "../../src/edit/tell-apart.ts";
import { sourceText } from "../../src/sources/source-text.ts";

const NONE: Context = { prefix: undefined, suffix: undefined };

/** The context that tells the `nth` (from 0) occurrence of `exact` in `text` apart. */
function apart(text: string, exact: string, nth: number, context: Context = NONE): Context | undefined {
  const source = sourceText({ file: "a.txt", text, sha256: "" });
  const offset = Array.from(text.matchAll(new RegExp(exact, "g")))[nth]?.index ?? -1;
  const position = {
    start: source.codePointsBefore(offset),
    end: source.codePointsBefore(offset + exact.length),
  };
  return tellApart({ exact, position, context, index: indexText(source) });
}

describe("tellApart", () => {
  it("needs nothing for a wording that stands once", () => {
    expect(apart("One leaf. Two piers.", "Two piers", 0)).toEqual(NONE);
  });

  it("finds the shortest prefix that begins with a whole word", () => {
    const text = "At dawn the leaf stopped. At noon the leaf stopped.";
    expect(apart(text, "the leaf stopped", 1)).toEqual({ prefix: "noon ", suffix: undefined });
  });

  it("keeps a context that will do, and mends one that will not", () => {
    const text = "At dawn the leaf stopped. At noon the leaf stopped.";
    const enough = { prefix: "At dawn ", suffix: undefined };
    expect(apart(text, "the leaf stopped", 0, enough)).toBe(enough);
    expect(apart(text, "the leaf stopped", 1, { prefix: undefined, suffix: "." })).toEqual({
      prefix: "noon ",
      suffix: ".",
    });
    expect(apart(text, "the leaf stopped", 1, enough)).toEqual({ prefix: "noon ", suffix: undefined });
  });

  it("takes a suffix where 400 characters before are the same", () => {
    const before = "The same words over and over. ".repeat(20);
    const text = `${before}It broke today. 🚢\n\n${before}It broke 🚢 again.`;
    expect(apart(text, "It broke", 0)).toEqual({ prefix: undefined, suffix: " today." });
    expect(apart(text, "It broke", 1)).toEqual({ prefix: undefined, suffix: " 🚢" });
  });

  it("gives up where nothing near tells the places apart", () => {
    const line = "It broke. ";
    expect(apart(line.repeat(300), "It broke", 150)).toBeUndefined();
  });
});
