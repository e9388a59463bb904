import { describe, expect, it } from "vitest";
import { decodeBrief } from "../../src/brief/decode/decode-brief.ts";
import { readYaml } from "../../src/yaml/read-yaml.ts";
import { dataOf } from "../../src/yaml/yaml-tree.ts";
import { decode, findings, sentences, slideOf } from "../brief/findings.ts";

const QUOTES =
  "Put a text in quotes when it begins with [, {, @, %, &, *, !, | or >, or has one of [ ] { } , inside brackets.";

const data = (text: string) => {
  const { value, diagnostics } = readYaml({ file: "f.yaml", text });
  return value === undefined ? diagnostics.map(({ code }) => code) : dataOf(value);
};

function mistakes(text: string) {
  return readYaml({ file: "f.yaml", text }).diagnostics.map(({ code, span, hints }) => [
    code,
    text.slice(0, span?.start).split("\n").length,
    hints[0],
  ]);
}

describe("well-formed YAML", () => {
  it("keeps years as numbers and dates as texts, after the core schema", () => {
    expect(data("a: 2022\nb: 2022-02-02\nc: yes\nd: true\ne:\nf: 1.50\n")).toEqual({
      a: 2022,
      b: "2022-02-02",
      c: "yes",
      d: true,
      e: null,
      f: 1.5,
    });
  });

  it("follows aliases, and merges that keep what the map itself says", () => {
    const text = "base: &b { x: 1, y: 2 }\ncopy: *b\nmore: { <<: *b, y: 3 }\nmost:\n  <<: [*b, { z: 4 }]\n";
    expect(data(text)).toEqual({
      base: { x: 1, y: 2 },
      copy: { x: 1, y: 2 },
      more: { y: 3, x: 1 },
      most: { x: 1, y: 2, z: 4 },
    });
  });

  it("may be JSON indented with tabs", () => {
    expect(data('[\n\t{\n\t\t"id": "a"\n\t}\n]\n')).toEqual([{ id: "a" }]);
  });

  it("gives an own key called __proto__ no power", () => {
    const value = data("__proto__: { polluted: true }\n");
    expect(Object.hasOwn(value ?? {}, "__proto__")).toBe(true);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe("broken YAML", () => {
  it.each([
    ["a: [@x] says\n", 'Put the whole of it in quotes, as in "[@x] says".'],
    ["a: {{vars.x}} says\n", QUOTES],
    ["a: NATO: it stands\n", 'Put the text in quotes: "NATO: it stands".'],
    ["a:\n\t- b\n", "YAML is indented with spaces."],
    ["a: !unsafe x\n", "Remove it."],
    ["a: 1\n---\nb: 2\n", "Remove the line of dashes."],
    ["a: &one x\nb: *on\n", 'Did you mean "one"?'],
  ])("is one mistake with a remedy: %j", (text, hint) => {
    const found = mistakes(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe("invalid-yaml");
    expect(found[0]?.[2]).toBe(hint);
  });

  it("tells all mistakes, each on its line", () => {
    const text = "a: @x\nb: `y`\nc: ok\nd: [1, 2\ne: 3\n";
    expect(mistakes(text).map(([, line]) => line)).toEqual([1, 2, 5]);
  });

  it("names the bracket or quote that is missing", () => {
    expect(readYaml({ file: "f", text: "a: 'x\n" }).diagnostics[0]?.message).toBe("A closing ' is missing.");
    expect(readYaml({ file: "f", text: "a: [1, 2\nb: 3\n" }).diagnostics[0]?.message).toBe(
      "A closing ] is missing, or stands too far to the left.",
    );
  });

  it("ends an alias of itself, and aliases that grow without bound", () => {
    expect(readYaml({ file: "f", text: "a: &x [*x]\n" }).diagnostics[0]?.message).toBe(
      'No anchor is named "x" before this alias.',
    );
    const lines = Array.from({ length: 12 }, (_, at) => {
      const before = at === 0 ? "x" : `*l${at - 1}`;
      return `l${at}: &l${at} [${Array.from({ length: 9 }, () => before).join(", ")}]`;
    });
    const { diagnostics } = readYaml({ file: "f", text: `${lines.join("\n")}\n` });
    expect(diagnostics[0]?.message).toBe("The aliases up to here stand for too many values.");
  });

  it("of a brief leaves what else is in it, and of its sources no false unknown IDs", () => {
    expect(decode({ "b/brief.yaml": "[\n" }).value).toBeUndefined();
    expect(decode({ "b/brief.yaml": "title: [\nlanguage: fr\n" }).value).toMatchObject({
      language: "fr",
      torn: { places: [], hasSettings: true },
    });
    const files = {
      "b/brief.yaml": slideOf("title: It stands. [@a]\n"),
      "b/sources.yaml": "sources: @broken\n",
    };
    expect(findings(files)).toEqual(['invalid-yaml sources.yaml:1:10 "@"']);
    expect(decode(files).value?.slides).toHaveLength(1);
  });

  it("that gives a key twice is reported at the second", () => {
    const files = { "b/brief.yaml": "title: A\ntitle: B\nslides: []\n" };
    expect(findings(files)).toEqual(['invalid-yaml brief.yaml:2:1 "title"']);
    expect(decode(files).diagnostics[0]?.related[0]?.span).toEqual({
      file: "b/brief.yaml",
      start: 0,
      end: 5,
    });
  });
});

describe("a file that is no map of UTF-8", () => {
  it("is invalid-encoding where its bytes are not UTF-8", () => {
    const { value, diagnostics } = decodeBytes(new Uint8Array([0x74, 0xff, 0xfe]));
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["invalid-encoding"]);
  });

  it("may begin with a byte order mark", () => {
    const bytes = new TextEncoder().encode("\uFEFFtitle: T\nslides: []\n");
    expect(decodeBytes(bytes).diagnostics).toEqual([]);
  });

  it("is of the wrong type where it is empty, a list or a text", () => {
    expect(sentences({ "b/brief.yaml": "" })).toEqual([
      "The file is empty. | docs/format.md says what its keys and values are.",
    ]);
    expect(findings({ "b/brief.yaml": "- a\n" })).toEqual(['wrong-type brief.yaml:1:3 "a"']);
    expect(findings({ "b/brief.yaml": "hello\n" })).toEqual(['wrong-type brief.yaml:1:1 "hello"']);
  });

  it("is not found where it is not there", () => {
    expect(findings({})).toEqual(["file-not-found nowhere"]);
  });
});

function decodeBytes(bytes: Uint8Array) {
  return decodeBrief({ path: "b/brief.yaml", read: (path) => (path === "b/brief.yaml" ? bytes : undefined) });
}
