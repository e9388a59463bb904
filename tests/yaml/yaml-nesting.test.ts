import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/yaml/read-yaml.ts";
import { DEEPEST_YAML, deepYaml } from "../../src/yaml/yaml-nesting.ts";

const DEEP = 5000;

describe("YAML that nests deeper than anybody means", () => {
  it.each([
    ["dashes in one line", `title:\n  ${"- ".repeat(DEEP)}a`],
    ["brackets", `title: ${"[".repeat(DEEP)}`],
    ["brackets that close", `title: ${"[".repeat(DEEP)}${"]".repeat(DEEP)}`],
    ["braces", `title: ${"{a: ".repeat(DEEP)}1${"}".repeat(DEEP)}`],
    ["explicit keys", `title:\n  ${"? ".repeat(DEEP)}a`],
    ["brackets of JSON over many lines", `${"[\n".repeat(DEEP)}${"]\n".repeat(DEEP)}`],
  ])("by %s is told so where it does", (_, text) => {
    const { value, diagnostics } = readYaml({ file: "b.yaml", text });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["invalid-yaml", "The file nests lists and maps more than 100 deep."],
    ]);
    const { start = 0, end = 0 } = diagnostics[0]?.span ?? {};
    expect(text.slice(start, end)).toMatch(/^[-[{?:]$/);
  });

  it.each([101, 200, 1200])(
    "by indentation is told so in one line, whether the parser bears it or not: %i deep",
    (levels) => {
      const text = Array.from({ length: levels }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
      const { value, diagnostics } = readYaml({ file: "b.yaml", text });
      expect(value).toBeUndefined();
      expect(diagnostics.map(({ message }) => message)).toEqual([
        expect.stringMatching(
          /^The file (?:nests lists and maps more than 100 deep|is nested too deeply to be read)\.$/,
        ),
      ]);
    },
  );

  it("by indentation is none at the limit", () => {
    const text = Array.from({ length: 100 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
    expect(readYaml({ file: "b.yaml", text }).diagnostics).toEqual([]);
  });

  it("is none where as many stand beside one another, or in a text", () => {
    const beside = `title: [${"[a], ".repeat(DEEP)}]\n`;
    const lines = `list:\n${"  - a\n".repeat(DEEP)}`;
    const words = `notes: |\n  ${"- ".repeat(DEEP)}\n`;
    for (const text of [beside, lines, words]) {
      expect(readYaml({ file: "b.yaml", text }).diagnostics).toEqual([]);
    }
  });

  it("may be as deep as the limit", () => {
    const text = `${"[".repeat(DEEPEST_YAML)}${"]".repeat(DEEPEST_YAML)}`;
    expect(readYaml({ file: "b.yaml", text }).diagnostics).toEqual([]);
    expect(readYaml({ file: "b.yaml", text: `[${text}]` }).diagnostics).toHaveLength(1);
  });

  it("is found where dashes and brackets make it together", () => {
    expect(deepYaml("- ".repeat(60) + "[".repeat(60))).toBeDefined();
  });

  it("is no brief in one line, as JSON may be, however many keys it has", () => {
    const slides = Array.from({ length: 3 * DEEPEST_YAML }, (_, at) => ({ id: `s${at}`, title: "A" }));
    expect(deepYaml(JSON.stringify({ title: "A", slides }))).toBeUndefined();
  });

  it("is told so as well where keys of keys in brackets are more than the parser bears", () => {
    const { diagnostics } = readYaml({ file: "b.yaml", text: `title: [${"[@a]: ".repeat(20_000)}` });
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["invalid-yaml"]));
  });
});
