import { describe, expect, it } from "vitest";
import { findLeaks } from "../../src/guard/find-leaks.ts";
import { textsOfMarkup } from "../../src/guard/markup-texts.ts";

const span = { file: "brief.yaml", start: 0, end: 1 };

const isFound = (markup: string, wording: string): boolean =>
  findLeaks(textsOfMarkup(markup), [{ wording, span }]).length > 0;

const SVG = "<svg><text>the <tspan>piles</tspan> are “rotten”</text></svg>";

const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("mark-up", () => {
  it("is read in one pass, also where a tag with many attributes does not end", () => {
    expect(isFound(`<a ${'b="c" '.repeat(5000)} title="the piles are rotten"`, "piles are rotten")).toBe(
      true,
    );
  });

  it.each([
    ["plain words", "<p>the piles are rotten</p>"],
    ["tags between words and inside of them", "<p>the <mark>piles</mark><br>are <b>rot</b>ten</p>"],
    ["cells beside them", "<td>Bruno</td><td>the piles are rotten</td><td>Norway</td>"],
    ["an attribute", '<img alt="The piles are rotten">'],
    ["an attribute with signs of mark-up", `<img alt="a > b, 'the piles are rotten'">`],
    ["an attribute in single quotation marks", `<img alt='"the piles" are rotten'>`],
    ["an attribute without quotation marks", "<a href=#the-piles-are-rotten>"],
    ["an id", '<section id="the-piles-are-rotten">'],
    ["a link, percent-encoded", '<a href="https://a.example/the%20pi%6Ces%20are%20rotten">'],
    ["named and numbered characters", "<p>the&nbsp;p&iacute;les&#32;are&mdash;r&#x6f;tt&shy;en</p>"],
    ["a comment", "<!-- the piles are rotten -->"],
    ["a comment that does not end", "<p><!-- the piles are rotten"],
    ["a script", "<script>const notes = 'the piles \\u0061re rotten';</script>"],
    ["a style", '<style>.x::after { content: "the piles\\2c  are \\72 otten" }</style>'],
    ["a comment of a style", "<style>/* the piles are rotten */ p { color: red }</style>"],
    ["a selector", "<style>#the-piles-are-rotten { color: red }</style>"],
    ["a class", '<p class="the-piles-are-rotten">'],
    ["a list of classes", '<p class="the piles are rotten">'],
    ["words between astray quotation marks", '<p title="He says "the piles are rotten" to all">x</p>'],
    ["a rule that there is none of", "<style>@the-piles-are-rotten { p { color: red } }</style>"],
    [
      "data that is base64 behind a space",
      `<a href="data:text/plain; base64,${base64("the piles are rotten")}">`,
    ],
    [
      "data with a quoted charset",
      `<a href='data:text/plain;charset="utf-8";base64,${base64("the piles are rotten")}'>`,
    ],
    [
      "what was written into a font",
      `<style>a { src: url(data:font/woff2;base64,${base64("The piles are rotten\0")}) }</style>`,
    ],
    ["a section of CDATA", "<text><![CDATA[the piles are rotten]]></text>"],
    ["words that are set backwards", '<bdo dir="rtl">nettor era selip eht</bdo>'],
    ["words that characters set backwards", "<p>&#x202e;nettor era selip eht&#x202c;</p>"],
    ["a script with a comment of HTML", '<script>a = "the piles" <!-- and\n + " are rotten"</script>'],
    ["a tag that is none", '<p a"b>the piles are rotten</p><p c"d>'],
    ["a drawing in the page", SVG],
    ["a drawing in an attribute", `<img src="data:image/svg+xml,${encodeURIComponent(SVG)}">`],
    ["a drawing in base64", `<img src="data:image/svg+xml;charset=utf-8;base64,${base64(SVG)}">`],
    [
      "a drawing in a style",
      `<style>a { background: url('data:image/svg+xml,${encodeURIComponent(SVG)}') }</style>`,
    ],
    [
      "a drawing in an attribute `style`",
      `<p style="background: url('data:image/svg+xml,${encodeURIComponent(SVG)}')">`,
    ],
    [
      "a drawing in a drawing",
      `<img src="data:image/svg+xml,${encodeURIComponent(`<svg><image href="data:image/svg+xml,${encodeURIComponent(SVG)}"/></svg>`)}">`,
    ],
    [
      "a style after a drawing",
      "<style>a { background: url('data:image/svg+xml,%3Csvg/%3E') } b::after { content: 'the piles \\61 re rotten' }</style>",
    ],
    [
      "what was written into a picture",
      `<img src="data:image/png;base64,${base64("\u0089PNG\r\n\u0000tEXtComment\u0000The piles are rotten\u0000\u0001")}">`,
    ],
  ])("is read in %s", (_where, markup) => {
    expect(isFound(markup, "The piles are rotten")).toBe(true);
  });

  it("is read with what is raised or lowered in it, whichever way that is written", () => {
    const wording = "3 × 10⁶ tonnes of CO₂ in the hold";
    expect(isFound("<p>3 × 10<sup>6</sup> tonnes of CO<sub>2</sub> in the hold</p>", wording)).toBe(true);
    expect(isFound("<p>3 × 10⁶ tonnes of CO2 in the hold</p>", wording)).toBe(true);
  });

  it("is read for four letters of Chinese", () => {
    expect(isFound("<p>部长<b>下月</b>撤军</p>", "下月撤军")).toBe(true);
    expect(isFound(`<img src="data:image/png;base64,${base64("\u0001下月撤军\u0000")}">`, "下月撤军")).toBe(
      true,
    );
  });

  it("has no words in names of elements and attributes, and in fonts", () => {
    const markup = `<blockquote contenteditable="true">x</blockquote><style>src: url(data:font/woff2;base64,thepilesarerotten=)</style>`;
    for (const wording of ["Block quote", "Content editable", "The piles are rotten"])
      expect(isFound(markup, wording)).toBe(false);
  });

  it("is not read without what is known to be the tool's own", () => {
    const shipped = {
      withoutBulk: (page: string) => page,
      withoutShipped: (code: string) => code.replace(".house { transition: none }", ""),
      isShipped: (_attribute: string, value: string) => value === "house__title",
    };
    const markup = '<style>.house { transition: none } .mine {}</style><p class="house__title mine__too">';
    expect(textsOfMarkup(markup, shipped).join(" ")).not.toMatch(/transition|title/);
    expect(textsOfMarkup(markup, shipped)).toEqual(
      expect.arrayContaining([expect.stringContaining(".mine {}"), "mine__too"]),
    );
  });

  it("has no words in the lines of a drawing, though in an attribute of the same name", () => {
    expect(textsOfMarkup('<path d="M10,20 L30.5-4z"/>').join("").trim()).toBe("");
    expect(isFound('<p d="the piles are rotten">', "The piles are rotten")).toBe(true);
  });

  it("does no harm with characters that there are none of", () => {
    expect(isFound("&#x110000;&#99999999999;&nope;%ff%fe", "The piles are rotten")).toBe(false);
  });
});
