import { toHtml } from "hast-util-to-html";
import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/brief/markdown/decode-text.ts";
import type { MathsNode } from "../../../src/model/text.ts";
import { formulaSetter } from "../../../src/workspace/formula-setter.ts";

const set = formulaSetter();

function decode(markdown: string) {
  const offsets = Array.from({ length: markdown.length + 1 }, (_, at) => at);
  const span = { file: "f.yaml", start: 0, end: markdown.length };
  return decodeText({ markdown, span, offsets, form: "blocks", setFormula: set });
}

function formulasIn(node: Nodes): readonly MathsNode[] {
  if (node.type === "maths") return [node];
  return "children" in node ? node.children.flatMap(formulasIn) : [];
}

const texOf = (markdown: string) => formulasIn(decode(markdown).value.root).map(({ value }) => value);
const drawn = (markdown: string) =>
  formulasIn(decode(markdown).value.root).map((one) => (one.drawn ? toHtml(one.drawn) : ""));

describe("a formula", () => {
  it.each<[string, readonly string[]]>([
    ["The rest is $E = mc^2$.", ["E = mc^2"]],
    ["($a$), $b$-fold and 3$c$", ["a", "b", "c"]],
    ["It costs $20 and $30.", []],
    ["It costs $20,000 and the other $x", []],
    ["From $ 5 to 6$", []],
    ["$5 a day, or 6 $", []],
    ["\\$a$ and $\\$5 + x$", ["\\$5 + x"]],
    ["$a_1 * b_2 * c_3$ and *so*", ["a_1 * b_2 * c_3"]],
    ["`$a$`", []],
    ["$a\n= b$", ["a\n= b"]],
    ["> $a\n> = b$", ["a\n= b"]],
    ["$a\n\nb$", []],
    ["$$", []],
    ["$$$$ and $$a$$", ["a"]],
    ["$a$ $b$", ["a", "b"]],
  ])("in %j is %j, by Pandoc's rule", (markdown, expected) => {
    expect(texOf(markdown)).toEqual(expected);
  });

  it("is dollars in a brief without maths", () => {
    const { markdown, span, offsets } = decode("The rest is $E = mc^2$.").value;
    expect(formulasIn(decodeText({ markdown, span, offsets, form: "line" }).value.root)).toEqual([]);
  });

  it.each<[string, readonly boolean[]]>([
    ["$$a$$", [true]],
    ["$$a$$ [@one]", [true]],
    ["Then $$a$$ holds.", [false]],
    ["Then\n\n$$\na + b\n$$\n\nand $c$", [true, false]],
  ])("in %j is set large where it is alone but for citations: %j", (markdown, expected) => {
    expect(formulasIn(decode(markdown).value.root).map(({ isDisplay }) => isDisplay)).toEqual(expected);
  });

  it("cites nothing, and what follows it does", () => {
    expect(decode("$a [@one]$ [@two]").value.citations.map(({ id }) => id)).toEqual(["two"]);
  });

  it("has its TeX as its alternative text", () => {
    expect(drawn("$a$")).toEqual(['<math alttext="a"><mi>a</mi></math>']);
    expect(drawn('$"\n<$').join()).toContain('alttext="&#x22; <"');
  });

  it.each([
    ["$a + \\foo$", "\\foo", '"\\foo" is no command of formulas'],
    ["So $\\frac{a}{$ it is", "$\\frac{a}{$", "unexpected end"],
    ["$\\href{javascript:alert(1)}{x}$", "\\href", "is no command"],
    ["$\\class{slide}{x}$", "\\class", "may not stand in it"],
    ["$\\style{position:fixed}{x}$", "\\style", "may not stand in it"],
    ["$\\includegraphics{https://example.org/a.png}$", "\\includegraphics", "may not stand in it"],
    ["$\\def\\a{\\a\\a}\\a$", "$\\def\\a{\\a\\a}\\a$", "too many expansions"],
    ["$\\cancel{x}$", "$\\cancel{x}$", "a line through"],
    [`$${"x".repeat(2001)}$`, `$${"x".repeat(2001)}$`, "2000 characters"],
    [`$${"\\sqrt{".repeat(200)}x${"}".repeat(200)}$`, undefined, "cannot be drawn"],
  ])("that is wrong is reported at its place, and stays as it is written: %s", (markdown, place, what) => {
    const { value, diagnostics } = decode(markdown);
    const [first, ...others] = diagnostics;
    expect(others).toEqual([]);
    expect(first?.code).toBe("malformed-formula");
    expect(first?.message).toContain(what);
    expect(first?.hints).not.toEqual([]);
    if (place !== undefined) expect(markdown.slice(first?.span?.start, first?.span?.end)).toBe(place);
    expect(formulasIn(value.root)).toEqual([]);
  });

  it.each([
    "$\\text{<img src=x onerror=alert(1)>}$",
    "$</math><script>alert(1)</script>$",
    '$\\text{" onmouseover="alert(1)}$',
    "$\\color{red}x \\textcolor{url(https://example.org)}{y}$",
    "$\\colorbox{red}{x}\\Huge y$",
  ])("brings no markup, handlers, addresses or colours along: %s", (markdown) => {
    const { value, diagnostics } = decode(markdown);
    const html = formulasIn(value.root).map((one) => (one.drawn ? toHtml(one.drawn) : ""));
    expect(html.length + diagnostics.length).toBeGreaterThan(0);
    const tags =
      html
        .join("")
        .replaceAll(/ alttext="[^"]*"/g, "")
        .match(/<[^<>]*>/g) ?? [];
    for (const tag of tags.filter((one) => !/^<\/?math/.test(one)))
      expect(tag).toMatch(/^<\/?m[a-z]+(?: (?:[a-z]+="[\w.-]*"|style="(?:padding:[\d.]+(?:em|pt)?)"))*>$/);
    expect(tags.filter((one) => one === "<math>")).toHaveLength(html.length);
  });
});
