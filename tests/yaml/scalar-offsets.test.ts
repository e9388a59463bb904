import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CST, isScalar, parseDocument, visit } from "yaml";
import { scalarText } from "../../src/yaml/scalar-offsets.ts";
import { runs } from "../support/in-full.ts";

/** Every scalar of `yaml` that is written out, with what the YAML parser and this module make of it. */
function scalarsOf(yaml: string) {
  const document = parseDocument(yaml, { keepSourceTokens: true });
  const found: { value: unknown; resolved: ReturnType<typeof scalarText> }[] = [];
  visit(document, {
    Scalar(_key, node) {
      const token = node.srcToken;
      if (!isScalar(node) || token === undefined) return;
      if (CST.isScalar(token)) found.push({ value: node.source, resolved: scalarText(token) });
    },
  });
  return { errors: document.errors, found };
}

/** The value under `key` at the root, with the offsets of its characters. */
function resolve(yaml: string) {
  const { errors, found } = scalarsOf(yaml);
  expect(errors).toEqual([]);
  const last = found.at(-1);
  if (last === undefined) throw new Error("no scalar");
  expect(last.resolved.text).toBe(last.value);
  return last.resolved;
}

describe("the offsets of a scalar's characters", () => {
  it("follow a plain text letter by letter and end behind it", () => {
    const { text, offsets } = resolve("key: the door\n");
    expect(text).toBe("the door");
    expect(offsets).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it("put a folded line break where the line ends", () => {
    const yaml = "key: the\n  door\n";
    const { text, offsets } = resolve(yaml);
    expect(text).toBe("the door");
    expect(yaml[offsets[3] ?? -1]).toBe("\n");
    expect(yaml[offsets[4] ?? -1]).toBe("d");
  });

  it("put a doubled single quote at its first", () => {
    const { text, offsets } = resolve("'it''s'");
    expect(text).toBe("it's");
    expect(offsets).toEqual([1, 2, 3, 5, 6]);
  });

  it("put an escape at its backslash, both halves of an astral character alike", () => {
    const { text, offsets } = resolve('"a\\n\\U0001F6AAb"');
    expect(text).toBe("a\n🚪b");
    expect(offsets).toEqual([1, 2, 4, 4, 14, 15]);
  });

  it("skip the indentation of a literal block", () => {
    const yaml = "key: |\n  one\n    two\n\n  three\nnext: 1\n";
    const { found } = scalarsOf(yaml);
    const block = found[1]?.resolved;
    expect(block?.text).toBe("one\n  two\n\nthree\n");
    expect(yaml[block?.offsets[block.text.indexOf("three")] ?? -1]).toBe("t");
  });

  it("follow a block with carriage returns", () => {
    const yaml = "key: >-\r\n  one\r\n  two\r\n";
    const { text, offsets } = resolve(yaml);
    expect(text).toBe("one two");
    expect(yaml[offsets[4] ?? -1]).toBe("t");
  });
});

const words = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom("a", "bc", "é", "🚪", "[@a; @b]", "x:y", "it's", "don't", '"q"', "#no"),
    },
    { weight: 3, arbitrary: fc.constantFrom(" ", "  ") },
    { weight: 2, arbitrary: fc.constantFrom("\n", "\n\n", "\n  ", "\n\t", "\r\n", "\n   \n") },
    { weight: 1, arbitrary: fc.constantFrom("\\n", "\\u00e9", "\\\n", "''", "\\\\", "\t") },
  ),
  { maxLength: 14 },
);

const body = words.map((parts) => parts.join(""));
const indented = (text: string): string => text.replace(/\n/g, "\n  ");

const yamls = fc.oneof(
  body.map((text) => `k:\n  ${indented(text)}\n`),
  body.map((text) => `k: '${indented(text).replace(/'/g, "''")}'\n`),
  body.map((text) => `k: "${indented(text).replace(/"/g, '\\"')}"\n`),
  fc
    .tuple(fc.constantFrom("|", ">"), fc.constantFrom("", "-", "+", "2", "2-", "+2"), body, fc.boolean())
    .map(
      ([style, header, text, more]) => `k: ${style}${header}\n  ${indented(text)}${more ? "\nz: 1\n" : ""}`,
    ),
  fc
    .tuple(fc.constantFrom("|", ">", "|+", ">+", ">-"), body)
    .map(([header, text]) => `--- ${header}\n${text}\n`),
);

describe("for every scalar that YAML reads", () => {
  it("the value is the parser's, and each character that was copied stands at its offset", () => {
    let compared = 0;
    const examples = runs(4000);
    fc.assert(
      fc.property(yamls, (yaml) => {
        const { errors, found } = scalarsOf(yaml);
        fc.pre(errors.length === 0);
        for (const { value, resolved } of found) {
          expect(resolved.text).toBe(value);
          expect(resolved.offsets).toHaveLength(resolved.text.length + 1);
          resolved.offsets.forEach((offset, at) => {
            expect(offset).toBeGreaterThanOrEqual(resolved.offsets[at - 1] ?? 0);
            expect(offset).toBeLessThanOrEqual(yaml.length);
            const written = yaml[offset];
            const chomped = at === resolved.text.length - 1 && resolved.text[at] === "\n";
            const derived = written === "\\" || written === "\n" || written === "'" || chomped;
            if (at < resolved.text.length && !derived) {
              expect(written).toBe(resolved.text[at]);
              compared += 1;
            }
          });
        }
      }),
      { numRuns: examples },
    );
    expect(compared).toBeGreaterThan(2.5 * examples);
  });
});
