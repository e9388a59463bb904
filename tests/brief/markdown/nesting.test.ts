import { describe, expect, it } from "vitest";
import { codesOf, compileFiles } from "../../support/compile-files.ts";
import { findings, sentences, slideOf } from "../findings.ts";

const leadOf = (lines: readonly string[]): string =>
  slideOf(`lead: |\n${lines.join("\n").replace(/^/gm, "  ")}\n`);

describe("a text that nests more deeply than anybody means", () => {
  it.each([
    ["by quotations", [`${">".repeat(3000)} a`]],
    ["by lists in one line", [`${"- ".repeat(400)}a`]],
    ["by a list in each item", Array.from({ length: 400 }, (_, level) => `${"  ".repeat(level)}- a`)],
    ["by numbered lists", Array.from({ length: 100 }, (_, level) => `${"   ".repeat(level)}1. a`)],
  ])("%s is told so at once, and read as plain words", (_, lines) => {
    const yaml = leadOf(lines);
    expect(codesOf(compileFiles({ "brief.yaml": yaml }))).toEqual(["invalid-value"]);
    expect(sentences({ "b/brief.yaml": yaml })[0]).toMatch(
      /^This text nests quotations, lists or emphasis more than 32 deep\./,
    );
  });

  it("is told so where the marks stand", () => {
    const yaml = leadOf(["One.", "", `${">".repeat(33)} a`]);
    expect(findings({ "b/brief.yaml": yaml })).toEqual([`invalid-value brief.yaml:7:7 "${">".repeat(33)}"`]);
  });

  it("by emphasis is told so of the whole of it", () => {
    const markdown = `${"*a **b ".repeat(50)}c${" d** e*".repeat(50)}`;
    expect(findings({ "b/brief.yaml": slideOf(`title: "${markdown}"`) })).toHaveLength(1);
  });
});

describe("a text that nests as texts do", () => {
  it.each([
    ["a rule of dashes", [`${"- ".repeat(60)}`.trim(), "", "*".repeat(80)]],
    ["lists eight deep", Array.from({ length: 8 }, (_, level) => `${"  ".repeat(level)}- a`)],
    ["words that are indented far", ["A", `${" ".repeat(120)}b`]],
  ])("is read: %s", (_, lines) => {
    expect(findings({ "b/brief.yaml": leadOf(lines) })).toEqual([]);
  });
});

describe("a paragraph with more marks than anybody means", () => {
  it("is told so where it stands, and read as plain words", () => {
    const yaml = leadOf(["One *is* fine.", "", "*a_[".repeat(800)]);
    expect(findings({ "b/brief.yaml": yaml }).map((found) => found.slice(0, 32))).toEqual([
      'invalid-value brief.yaml:7:7 "*a',
    ]);
    expect(sentences({ "b/brief.yaml": yaml })[0]).toMatch(
      /^This paragraph has more than 2000 stars, underscores and brackets\./,
    );
  });

  it("is none where they are escaped, or stand in several paragraphs", () => {
    const yaml = leadOf(["\\*".repeat(3000), "", "*a* ".repeat(800), "", "*b* ".repeat(800)]);
    expect(findings({ "b/brief.yaml": yaml })).toEqual([]);
  });
});
