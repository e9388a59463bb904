/** Where a cursor is in the structure of a file that someone types in. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ITEM, yamlCursor } from "../../../src/lsp/cursor/yaml-cursor.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { entriesOf, itemsOf, type Tree } from "../../../src/yaml/yaml-tree.ts";
import { caretIn } from "../../support/caret.ts";

function at(marked: string) {
  const { text, offset } = caretIn(marked);
  const cursor = yamlCursor(text, offset);
  if (cursor === undefined) return undefined;
  const { path, stands, beside, start, end, hasColon } = cursor;
  const written = text.slice(start, end);
  return { path: path.join("/"), stands, beside: [...beside.keys()].join(" "), written, hasColon };
}

const SLIDE = "slides:\n  - id: x\n";

describe("a cursor in YAML", () => {
  it.each([
    [
      "half a key",
      `${SLIDE}    lay‸\n    title: A\n  - id: y\n    depth: 1\n`,
      "slides/[]",
      "key",
      "id title",
      "lay",
    ],
    ["a whole key", `${SLIDE}    tit‸le: A\n`, "slides/[]", "key", "id", "title"],
    ["an empty line among keys", "title: x\n‸\nslides: []", "", "key", "title slides", ""],
    [
      "an empty line below a key",
      "audiences:\n  press:\n    ‸\nslides: []",
      "audiences/press",
      "either",
      "",
      "",
    ],
    ["an empty file", "‸", "", "either", "", ""],
    [
      "a dash, with keys on the lines below",
      "slides:\n  - ‸\n    title: x\n",
      "slides/[]",
      "key",
      "title",
      "",
    ],
    [
      "a dash alone",
      `${SLIDE}    points:\n      - ‸\n    title: A\n`,
      "slides/[]/points/[]",
      "either",
      "",
      "",
    ],
    [
      "a list of lists",
      `${SLIDE}    rows:\n      - - a\n        - b‸\n`,
      "slides/[]/rows/[]/[]",
      "either",
      "",
      "b",
    ],
    [
      "a list as far left as its key",
      `${SLIDE}    only:\n    - a\n    - b‸\n`,
      "slides/[]/only/[]",
      "either",
      "",
      "b",
    ],
    [
      "a value",
      `${SLIDE}    layout: poi‸nts # or\n    title: A\n`,
      "slides/[]/layout",
      "value",
      "id title",
      "points",
    ],
    ["no value yet", `${SLIDE}    layout: ‸\n`, "slides/[]/layout", "value", "id", ""],
    [
      "no value yet, in a file of Windows",
      `slides:\r\n  - id: x\r\n    layout: ‸\r\n`,
      "slides/[]/layout",
      "value",
      "id",
      "",
    ],
    [
      "a citation that is not closed",
      `${SLIDE}    lead: "So [@‸\n    title: "A"\n`,
      "slides/[]/lead",
      "value",
      "id title",
      "So [@",
    ],
    [
      "a text of several lines",
      `${SLIDE}    lead: a b\n      c‸ d\n    depth: 1`,
      "slides/[]/lead",
      "value",
      "id depth",
      "a b\n      c d",
    ],
    [
      "a block that looks like YAML",
      `${SLIDE}    notes: |\n      foo: bar\n      - baz‸\n    depth: 1`,
      "slides/[]/notes",
      "value",
      "id depth",
      "      foo: bar\n      - baz",
    ],
    [
      "a key in braces",
      `${SLIDE}    events:\n      - { date: 2020, ‸ , kind: fact }\n`,
      "slides/[]/events/[]",
      "key",
      "date kind",
      "",
    ],
    [
      "a value in braces",
      '  - { date: 2020, text: "a, b", cite: log‸-r, kind: fact }',
      "[]/cite",
      "value",
      "date text kind",
      "log-r",
    ],
    [
      "braces that are not closed",
      `${SLIDE}    events:\n      - { date: 2020, ‸\n      - { date: 2021 }\n`,
      "slides/[]/events/[]",
      "key",
      "date",
      "",
    ],
    [
      "brackets that are not closed",
      `${SLIDE}    only: [a, b‸\n    title: A\n`,
      "slides/[]/only/[]",
      "value",
      "",
      "b",
    ],
    [
      "braces in braces",
      "audiences:\n  press: { vars: { a: b, ‸ }, tlp: RED }\n",
      "audiences/press/vars",
      "key",
      "a",
      "",
    ],
    [
      "braces over several lines",
      "audiences: {\n  press: {\n    tlp: ‸\n  }\n}\n",
      "audiences/press/tlp",
      "value",
      "",
      "",
    ],
  ])("is found at %s", (_what, marked, path, stands, beside, written) => {
    expect(at(marked)).toMatchObject({ path, stands, beside, written });
  });

  it("tells a key that has its colon from one that is being typed", () => {
    expect(at("tit‸le: A\n")?.hasColon).toBe(true);
    expect(at("a: { tit‸le: A }\n")?.hasColon).toBe(true);
    expect(at("tit‸\n")?.hasColon).toBe(false);
  });

  it("is nowhere in a comment, nor behind a text that is closed", () => {
    expect(at("slides:\n  - id: x # com‸ment")).toBeUndefined();
    expect(at("# com‸ment")).toBeUndefined();
    expect(at('title: "A" ‸\n')).toBeUndefined();
    expect(at("only: [a] ‸\n")).toBeUndefined();
  });

  it.each(["brief.yaml", "sources.yaml", "excerpts.yaml"])(
    "is where the parser has each value of %s",
    (name) => {
      const file = `briefs/harbour-bridge/${name}`;
      const text = readFileSync(file, "utf8");
      const differing: string[] = [];
      const visit = (tree: Tree, path: readonly string[]): void => {
        const { start, end } = tree.span;
        if (tree.kind === "scalar" && end > start) {
          const found = yamlCursor(text, /^[|>]/.test(text.slice(start)) ? end : start + 1);
          if (found?.path.join("/") !== path.join("/"))
            differing.push(`${path.join("/")} is ${found?.path.join("/")}`);
        }
        for (const item of itemsOf(tree)) visit(item, [...path, ITEM]);
        for (const { key, value } of entriesOf(tree)) visit(value, [...path, key]);
      };
      const { value } = readYaml({ file, text });
      if (value !== undefined) visit(value, []);
      expect(differing).toEqual([]);
      expect(value?.kind).toBe("mapping");
    },
  );
});
