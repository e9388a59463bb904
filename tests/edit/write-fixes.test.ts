import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import { type Edit, replaceWords } from "../../src/diagnostics/fix.ts";
import { writeFixes } from "../../src/edit/write-fixes.ts";

const FILE = "brief.yaml";

/** Returns the text after the first fix for `words`, or undefined where none is left. */
function after(text: string, words: string, edit: (span: Edit["span"]) => Edit): string | undefined {
  const start = text.indexOf(words);
  const span = { file: FILE, start, end: start + words.length };
  const found = diagnose("invalid-value", {
    message: "x",
    span,
    fixes: [{ title: "x", edits: [edit(span)] }],
  });
  const [written] = writeFixes([found], () => new TextEncoder().encode(text));
  const made = written?.fixes?.[0]?.edits[0];
  expect(made?.as).toBeUndefined();
  return made && text.slice(0, made.span.start) + made.text + text.slice(made.span.end);
}

const say = (text: string, words: string, instead: string) =>
  after(text, words, (span) => replaceWords(words, instead, [span]).edits[0] ?? { span, text: "" });

const key = (text: string, beside: string, value: string) =>
  after(text, beside, (span) => ({
    span,
    text: value,
    as: { kind: "key", key: "prefix", after: ["source", "exact"] },
  }));

describe("a fix that says other words", () => {
  it.each([
    ["slides: [{ title: 'It''s low' }]", "low", "the keeper's", "slides: [{ title: 'It''s the keeper''s' }]"],
    ['slides: [{ title: "a \\"low\\" b" }]', "low", 'so "low', 'slides: [{ title: "a \\"so \\"low\\" b" }]'],
    ["slides: [{ title: low water }]", "low", "high, or low", 'slides: [{ title: "high, or low water" }]'],
    [
      "slides:\n- title: low water # now",
      "water",
      "water: high",
      'slides:\n- title: "low water: high" # now',
    ],
    ["slides:\n- title: low water", "low water", "2022", 'slides:\n- title: "2022"'],
    [
      "slides:\r\n- title: >-\r\n    low\r\n    water\r\n",
      "water",
      "tide",
      "slides:\r\n- title: >-\r\n    low\r\n    tide\r\n",
    ],
  ])("in %j writes %j as %j so that YAML reads it", (text, words, instead, expected) => {
    expect(say(text, words, instead)).toBe(expected);
  });

  it("is left out of what another program wrote, and of what is not well-formed", () => {
    expect(say("- { title: low }", "low", "high")).toBeUndefined();
    expect(say("slides: [{ title: low }", "low", "high")).toBeUndefined();
  });

  it.each(["kind: low", "tlp: low", "only: [low]", "except: low", "excuse: { low: x }", "depth: low"])(
    "is left out where it would change %s",
    (field) => {
      expect(say(`slides: [{ ${field} }]`, "low", "high")).toBeUndefined();
      expect(say("slides: [{ low: x }]", "low", field.replace(/:.*/, ""))).toBeUndefined();
    },
  );

  it("changes a marking that only has another name today, and no other", () => {
    expect(say("tlp: White\nslides: []", "White", "CLEAR")).toBe("tlp: CLEAR\nslides: []");
    expect(say("tlp: Green\nslides: []", "Green", "CLEAR")).toBeUndefined();
    expect(say("tlp: White\nslides: []", "White", "GREEN")).toBeUndefined();
  });
});

describe("a fix that adds a key", () => {
  it("puts it behind its like, in lines and in braces, or replaces its value", () => {
    expect(key("excerpts:\r\n  a:\r\n    exact: x # y\r\n    page: 2\r\n", "x #", "the")).toBe(
      "excerpts:\r\n  a:\r\n    exact: x # y\r\n    prefix: the\r\n    page: 2\r\n",
    );
    expect(key("excerpts: { a: { exact: 'x y', page: 2 } }", "x y", "the")).toBe(
      "excerpts: { a: { exact: 'x y', prefix: the, page: 2 } }",
    );
    expect(key("excerpts: { a: { exact: xyz, prefix: 'of' } }", "xyz", "the")).toBe(
      "excerpts: { a: { exact: xyz, prefix: 'the' } }",
    );
  });
});
