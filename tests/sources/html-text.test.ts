import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { textOfHtml, textOfTree } from "../../src/sources/html-text.ts";

const fragmentText = (html: string) => textOfHtml(html).text;
const pageText = (document: Parameters<typeof textOfTree>[0]) => textOfTree(document).text;

describe("the text of HTML", () => {
  it("collapses white space as a browser does, but no no-break spaces", () => {
    expect(fragmentText("<p>  one \n\t two<b> three </b>four&nbsp; five </p>")).toBe(
      "one two three four\u00a0 five\n",
    );
  });

  it("puts blocks on lines of their own, and an empty line between paragraphs", () => {
    expect(fragmentText("a<div>b</div>c<p>d</p><p>e</p><ul><li>f<li>g</ul>h<br>i")).toBe(
      "a\nb\nc\n\nd\n\ne\n\nf\ng\n\nh\ni\n",
    );
  });

  it("keeps words together that only inline markup parts", () => {
    expect(fragmentText("<p>de<em>-esca</em>la<wbr>tion of <a href=x>10</a><sup>2</sup></p>")).toBe(
      "de-escalation of 10²\n",
    );
  });

  it("keeps the spaces and lines of pre", () => {
    expect(fragmentText("x<pre>\n  let <b>a</b> =  1;\n\n    b\n</pre>y")).toBe(
      "x\n\n  let a =  1;\n\n    b\n\ny\n",
    );
  });

  it("parts cells by tabs and rows by lines, whatever blocks are in them", () => {
    const table = "<table><tr><th>Leaf<th>Angle<tr><td><p>East</p><td><div>31</div><tr><td><td>alone</table>";
    expect(fragmentText(`before${table}after`)).toBe("before\n\nLeaf\tAngle\nEast\t31\nalone\n\nafter\n");
  });

  it("leaves out what is not shown: scripts, styles, templates, controls, what is hidden", () => {
    const html =
      "<head><title>T</title><style>p{}</style></head><p>seen<script>no()</script><template>no</template>" +
      "<noscript>no</noscript><select><option>no</select><p hidden>no</p><p hidden=until-found>found</p><svg><text>no</text></svg>";
    expect(pageText(parse(html))).toBe("seen\n\nfound\n");
  });

  it.each([
    ["10<sup>6</sup> units", "10⁶ units"],
    ["9.8 m/s<sup>−2</sup> of CO<sub>2</sub>", "9.8 m/s⁻² of CO₂"],
    ["x<sup>2n+1</sup>", "x²ⁿ⁺¹"],
    ['10<span style="vertical-align: super">6</span>', "10⁶"],
    ['10<span class="superscript">6</span>', "10⁶"],
    ['10<span style="position: relative; top: -0.5em">6</span>', "10⁶"],
    ['10<span style="vertical-align: 1px">6</span>', "106"],
    ["10<sup><ins>6</ins></sup> and 10<sup><x-power>6</x-power></sup>", "10⁶ and 10⁶"],
    ["10<sup><math><mn>6</mn></math></sup>", "10⁶"],
    ["10<sup>&#xff16;&#8203;</sup>", "10⁶"],
    ["37<sup>as the table below has it</sup>ships", "37 as the table below has it ships"],
    ['10<ins style="vertical-align:super">6</ins>', "10⁶"],
    ['10<span style="vertical-align:top; font-size:60%">6</span>', "10⁶"],
    ['10<span style="position:relative; bottom:.5em">6</span>', "10⁶"],
    ['10<span style="font-variant-position: super">6</span>', "10⁶"],
    ["12.5<sup>a</sup> kg", "12.5ᵃ kg"],
    ["the 4<sup>th</sup> of the 20<sup>e</sup>, M<sup>me</sup> Voss", "the 4th of the 20e, Mme Voss"],
    ["3<sup>1</sup>/<sub>2</sub> and 3<sup>1</sup>⁄<sub>16</sub>", "3½ and 3 1/16"],
  ])("writes %s as %s", (html, text) => {
    expect(textOfHtml(`<p>${html}</p>`)).toEqual({
      text: `${text}\n`,
      leftOut: { struck: [], hidden: [], levelled: [] },
    });
  });

  it("writes what has no Unicode form behind a sign, and tells of it", () => {
    const { text, leftOut } = textOfHtml("<p>the 10<sup>Q</sup> of T<sub>eq</sub> and e<sup>a/b</sup></p>");
    expect(text).toBe("the 10^Q of T_eq and e^(a/b)\n");
    expect(leftOut.levelled).toEqual(["10^Q", "T_eq", "e^(a/b)"]);
  });

  it.each([
    ["note<sup><a href=#fn1>1</a></sup> here", "note [1] here"],
    ['on 4 May.<sup class="reference"><a href="#c">[12]</a></sup>Then', "on 4 May. [12] Then"],
    ["on 4 May.<sup>12</sup> Then", "on 4 May. [12] Then"],
    ["of 9<a href=#fn2>2</a>, he said", "of 9 [2], he said"],
    ['it broke<a href="/page#r3">[3]</a><a href="/page#r4">[4]</a>.', "it broke [3] [4]."],
    ["see clause <a href=#c5>5</a>", "see clause 5"],
    ["(<a href=#e1>1</a>)", "(1)"],
    ["In 2019<sup>3</sup> it rose to 1,900<sup>2</sup>", "In 2019 [3] it rose to 1,900²"],
    ["five square metres<sup>2</sup>", "five square metres²"],
  ])("sets the mark of a note apart: %s", (html, text) => {
    expect(fragmentText(`<p>${html}`)).toBe(`${text}\n`);
  });

  it.each([
    ["<mfrac><mn>1</mn><mn>2</mn></mfrac>", "½"],
    ["<mfrac linethickness=0><mn>5</mn><mn>2</mn></mfrac>", "[5; 2]"],
    ["<mrow><mn>3</mn><mfrac><mn>1</mn><mn>16</mn></mfrac></mrow>", "3 1/16"],
    ["<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>", "(a+b)/c"],
    ["<msup><mn>10</mn><mn>6</mn></msup>", "10⁶"],
    ["<msup><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>Q</mi></msup>", "(a+b)^Q"],
    ["<msub><mi>x</mi><mn>1</mn></msub>", "x₁"],
    ["<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>", "xᵢ²"],
    ["<msqrt><mn>2</mn></msqrt>", "√2"],
    ["<mfrac><mn>3</mn><mn>16</mn></mfrac><msqrt><mn>2</mn></msqrt>", "(3/16)√2"],
    ["<mrow><mn>1</mn><mo>+</mo><mfrac><mn>3</mn><mn>16</mn></mfrac></mrow><mi>x</mi>", "1+3/16x"],
    [
      "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mn>10</mn></munderover><mi>x</mi>",
      "∑ᵢ₌₁¹⁰x",
    ],
    ["<mroot><mn>8</mn><mn>3</mn></mroot>", "∛8"],
    ["<mover><mi>x</mi><mo>¯</mo></mover>", "x\u0304"],
    [
      "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable>",
      "[1, 2; 3, 4]",
    ],
    [
      "<semantics><msup><mi>e</mi><mi>x</mi></msup><annotation encoding=application/x-tex>e^{x}</annotation></semantics>",
      "eˣ",
    ],
  ])("reads the formula %s as %s", (formula, text) => {
    expect(fragmentText(`<p>is <math>${formula}</math>.</p>`)).toBe(`is ${text}.\n`);
  });

  it("reads a formula that a page hides beside its picture", () => {
    const hidden = '<span class="mwe-math-mathml-a11y" style="display:none"><math><mn>7</mn></math></span>';
    expect(fragmentText(`<p>is ${hidden}<img alt="7">.</p>`)).toBe("is 7.\n");
  });

  it("reads a drawn formula from what it was drawn from", () => {
    const drawn =
      '<span class="katex"><span class="katex-mathml"><math><msup><mn>10</mn><mn>6</mn></msup></math></span><span class="katex-html" aria-hidden="true">106</span></span>';
    const tex =
      '<span class="MathJax"><span>10</span><span>6</span></span><script type="math/tex">10^6</script>';
    expect(textOfHtml(`<p>is ${drawn}, or ${tex}.</p>`)).toMatchObject({
      text: "is 10⁶, or 10^6.\n",
      leftOut: { hidden: [], levelled: ["10^6"] },
    });
  });

  it("leaves out struck words, and keeps inserted ones", () => {
    const { text, leftOut } = textOfHtml(
      "<p>It will <s>not</s> close in <del>May</del> <ins>June</ins>, <strike>or <b>not</b></strike>" +
        ' <span style="text-decoration: line-through red">ever</span>.</p>',
    );
    expect(text).toBe("It will close in June, .\n");
    expect(leftOut.struck).toEqual(["not", "May", "or not", "ever"]);
  });

  it.each([
    'style="display: none"',
    'style="visibility:hidden !important"',
    'style="opacity:0"',
    'style="font-size: 0px"',
    'style="position:absolute; left:-9999px"',
    'style="position:absolute;clip:rect(0 0 0 0)"',
    'style="clip-path: inset(50%)"',
    'style="height:1px;overflow:hidden"',
    "hidden",
    'aria-hidden="true"',
  ])("leaves out what a page hides by %s", (attribute) => {
    const { text, leftOut } = textOfHtml(`<p>Seen<span ${attribute}> and not</span>.</p>`);
    expect([text, leftOut.hidden]).toEqual(["Seen.\n", ["and not"]]);
  });

  it("leaves out a dialogue that is closed, and keeps one that is open", () => {
    expect(fragmentText("<dialog>no</dialog><dialog open>yes</dialog><div popover>no</div>")).toBe("yes\n");
  });

  it("keeps a page that stands behind an open dialogue", () => {
    expect(fragmentText('<div aria-hidden="true"><main><h1>Bridge closes</h1></main></div>')).toBe(
      "Bridge closes\n",
    );
  });

  it.each([
    ["<p><span class=dropcap>T</span>he bridge", "The bridge"],
    ["<div class=drop-cap>T</div><p>he bridge", "The bridge"],
    ["<p><span class=first-letter>T</span>\nHE BRIDGE is", "THE BRIDGE is"],
    ["<p><span class=dropcap>“I</span>t broke", "“It broke"],
    ["<p><span class=dropcap>A</span> bridge", "A bridge"],
    ["<div style='float:left;font-size:4em'>T</div><p>he bridge", "The bridge"],
    ["<p><img class=dropcap alt=T>he bridge", "The bridge"],
    ["<div style='float:left'>B</div><div>Nine weeks", "B\nNine weeks"],
  ])("joins a big first letter to its word: %s", (html, text) => {
    expect(fragmentText(html)).toBe(`${text}\n`);
  });

  it.each([
    ["<ol start=5><li>Fifth<li>Sixth</ol>", "5. Fifth\n6. Sixth"],
    ["<ol><li value=7>Seven<li>Eight</ol>", "7. Seven\n8. Eight"],
    ["<ol type=a><li>x<ol type=i start=4><li>y<li>z</ol></ol>", "a. x\niv. y\nv. z"],
    ["<ol reversed><li>x<li>y</ol>", "2. x\n1. y"],
    ["<ol><li><p>x</p><p>y</p></ol>", "1. x\n\ny"],
    ["<ol style='list-style-type: upper-roman' start=9><li>x</ol>", "IX. x"],
    ["<ol style='list-style:none'><li>x</ol><ul><li>y</ul>", "x\n\ny"],
    ["<nav><ol><li>Home<li>News</ol></nav>", "Home\nNews"],
    ["<ol><li></li><li>x</ol>", "2. x"],
  ])("numbers %s", (html, text) => {
    expect(fragmentText(html)).toBe(`${text}\n`);
  });

  it("leaves out readings beside characters, and the places where a word may be broken", () => {
    expect(
      fragmentText("<p>港<ruby>湾<rp>(</rp><rt>わん</rt><rp>)</rp></ruby>は per&shy;haps<wbr>&#8203;</p>"),
    ).toBe("港湾は perhaps\n");
  });

  it("reads a tree deeper than the stack", () => {
    expect(fragmentText(`${"<div>".repeat(9000)}x`)).toBe("x\n");
  });

  it("never runs digits together that are struck or raised within what is raised", () => {
    const { text, leftOut } = textOfHtml(
      "<p>10<sup>6<sup>2</sup></sup>, 10<sup><del>5</del>6</sup>, 10<sup><s>5</s></sup></p>",
    );
    expect(text).toBe("10^6², 10⁶, 10\n");
    expect(leftOut.struck).toEqual(["5", "5"]);
  });

  it("reads digits that are raised more often than anybody would", () => {
    const { text } = textOfHtml(`<p>10${"<sup>".repeat(5_000)}6</p>`);
    expect(text).toMatch(/^10\^/);
  });

  it("is empty where there is nothing to read", () => {
    expect(pageText(parse("<!doctype html><title>T</title><body> \n "))).toBe("");
  });
});
