import { describe, expect, it } from "vitest";
import { withoutComments, withoutSelectorsOf } from "../../src/render/clean-css.ts";
import { styleCss, themeCss } from "../../src/render/stylesheet.ts";
import { readTemplateFiles } from "../support/render-assets.ts";

describe("a style sheet", () => {
  it.each([
    ["/* Nightjar */:root { --a: 1; /* two\nlines */ --b: 2 }", ":root { --a: 1;  --b: 2 }"],
    [".a/* one */.b {} /* never ends", ".a/**/.b {} "],
    [
      'a { content: \'/* said */\'; b: "\\"/* said */" }',
      'a { content: \'/* said */\'; b: "\\"/* said */" }',
    ],
    ["a { b: url(x/*y*/z) } /* c */", "a { b: url(x/*y*/z) } "],
    ["a { b: my-url(1 /* c */) }", "a { b: my-url(1 ) }"],
    ['.a\\"b {} /* c */ .d::after { content: "" }', '.a\\"b {}  .d::after { content: "" }'],
    ["a { b: 'open /* c */\n} /* d */", "a { b: 'open /* c */\n} "],
  ])("has no comments in a page: %j", (css, clean) => {
    expect(withoutComments(css)).toBe(clean);
  });

  it("has none wherever it comes from", () => {
    const files = readTemplateFiles();
    const theme = themeCss({ files, theme: "newsroom", scheme: "dark", authorTheme: "/* mine */ a {}" });
    expect(`${theme}${styleCss(files, "deck")}`).not.toContain("/*");
  });

  it.each([
    ["#secret .point, #open { color: red }", "#_ .point, #open { color: red }"],
    ["@media print { .a, #secret\\~title > b { c: d } }", "@media print { .a, #_\\~title > b { c: d } }"],
    ["p { color: red; &:has(#secret) { c: d } }", "p { color: red; &:has(#_) { c: d } }"],
    ["[id=secret], [id='secret'], [id ~= \"secret\"] {}", "[id=_], [id='_'], [id ~= \"_\"] {}"],
    ["#secret-too, .secret, secret {}", "#secret-too, .secret, secret {}"],
    ["#a\\.b, #\\32 024-plan, #\\000032024-plan {}", "#_, #_, #_ {}"],
    [
      "a { color: #facade; b: ';{' } #facade { color: #facade }",
      "a { color: #facade; b: ';{' } #_ { color: #facade }",
    ],
  ])("has nothing of a slide that is not shown in its selectors: %j", (css, clean) => {
    expect(withoutSelectorsOf(["secret", "a.b", "2024-plan", "facade"], css)).toBe(clean);
    expect(withoutSelectorsOf([], css)).toBe(css);
  });

  it("takes no long time over long addresses", () => {
    const css = `a { b: url("data:${"x".repeat(1_000_000)}"); c: ${"y".repeat(1_000_000)} } #secret {}`;
    expect(withoutSelectorsOf(["secret"], withoutComments(css))).toMatch(/ #_ \{\}$/);
  });
});
