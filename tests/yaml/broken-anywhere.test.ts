import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSlips } from "../../src/yaml/find-slips.ts";
import { isSound } from "../../src/yaml/parse-yaml.ts";
import { readYaml } from "../../src/yaml/read-yaml.ts";
import { isTouched, type Tree } from "../../src/yaml/yaml-tree.ts";

const TEXT = readFileSync("briefs/harbour-bridge/brief.yaml", "utf8");

/** What was done to the text at one place. */
interface Edit {
  readonly text: string;
  readonly at: number;
  /** Where a character of the new text stands in the old one. */
  readonly before: (offset: number) => number;
}

const places = fc.nat({ max: TEXT.length - 1 });

const cut = places.map((at): Edit => ({ text: TEXT.slice(0, at), at, before: (offset) => offset }));
const deleted = places.map(
  (at): Edit => ({
    text: TEXT.slice(0, at) + TEXT.slice(at + 1),
    at,
    before: (offset) => (offset < at ? offset : offset + 1),
  }),
);
const inserted = fc.tuple(places, fc.constantFrom(...`"'[]{}:-#&*!|>@%,?\`\\\t\n x`)).map(
  ([at, one]): Edit => ({
    text: TEXT.slice(0, at) + one + TEXT.slice(at),
    at,
    before: (offset) => (offset <= at ? offset : offset - 1),
  }),
);

/** Every value by its place in the unbroken text, with the keys above it; items are known by their own place. */
function valuesOf(tree: Tree, before: Edit["before"], path = ""): readonly (readonly [number, string])[] {
  switch (tree.kind) {
    case "scalar":
      return tree.isLost === true ? [] : [[tree.span.start, `${path} = ${JSON.stringify(tree.value)}`]];
    case "list":
      return tree.items.flatMap((item) => valuesOf(item, before, `${path}/${before(item.span.start)}`));
    case "mapping":
      return tree.entries.flatMap(({ key, value }) => valuesOf(value, before, `${path}/${key}`));
  }
}

const read = (text: string) => readYaml({ file: "f.yaml", text });
const whole = read(TEXT).value;
const known = new Map(whole && valuesOf(whole, (offset) => offset));

/** The line of the edit, and the one in front of it. */
function isNear(offset: number, { text, at }: Edit): boolean {
  const line = text.lastIndexOf("\n", at - 1);
  const end = text.indexOf("\n", at);
  return offset > text.lastIndexOf("\n", line - 1) && offset <= (end === -1 ? text.length : end);
}

function expectWellRead(edit: Edit): void {
  const { value, diagnostics } = read(edit.text);
  const isBroken = diagnostics.some(({ code }) => code === "invalid-yaml");
  if (!isBroken) {
    expect(isTouched(value)).toBe(false);
    return;
  }
  const found = value === undefined ? [] : valuesOf(value, edit.before);
  const strange = found.filter(
    ([offset, shown]) => !isNear(offset, edit) && known.get(edit.before(offset)) !== shown,
  );
  expect(strange).toEqual([]);
}

/** Of one seed, so that a run says what the one before it said. */
const RUNS = { numRuns: 60, seed: 20 } as const;

describe("a brief that is broken anywhere", () => {
  it("says so or is read whole when it is cut off, and what is read of it is what was written", () => {
    fc.assert(fc.property(cut, expectWellRead), RUNS);
  });

  it("does so when one character is missing", () => {
    fc.assert(fc.property(deleted, expectWellRead), RUNS);
  });

  it("does so when one character is too many", () => {
    fc.assert(fc.property(inserted, expectWellRead), { ...RUNS, numRuns: 120 });
  });

  it("is parsed some ten times in all at most, however many slips it has", () => {
    const broken = TEXT.replaceAll(/^(?= +[a-z]+:)/gm, " ").replaceAll(": ", ': "');
    for (const text of [
      broken,
      TEXT.replaceAll("- ", "-"),
      TEXT.replaceAll("\n  ", "\n\t"),
      TEXT.replaceAll(":", ""),
    ]) {
      let parsed = 0;
      findSlips(text, (yaml) => {
        parsed += yaml.length;
        return isSound(yaml);
      });
      expect(parsed).toBeLessThanOrEqual(10 * text.length);
    }
  });
});
