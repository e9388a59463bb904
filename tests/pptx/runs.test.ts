import { describe, expect, it } from "vitest";
import { readBlocks, readRuns, readText } from "../../src/pptx/runs.ts";

describe("markup read as runs", () => {
  it("keeps emphasis, links, differing words and citation marks apart", () => {
    const html = `A <strong>bold</strong> and <em>slanted <b>word</b></em>, <mark>new</mark>, <a href="https://example.org">there</a>.<sup class="cite"><a href="#s~1">1</a>,<a href="#s~2">2</a></sup>`;
    const runs = readRuns(html);
    expect(runs.map(({ text }) => text)).toEqual([
      "A ",
      "bold",
      " and ",
      "slanted ",
      "word",
      ", ",
      "new",
      ", ",
      "there",
      ".",
      "1",
      ",",
      "2",
    ]);
    expect(runs.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(["bold", "word"]);
    expect(runs.filter(({ italic }) => italic).map(({ text }) => text)).toEqual(["slanted ", "word"]);
    expect(runs.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["new"]);
    expect(runs.filter(({ raised }) => raised).map(({ text }) => text)).toEqual(["1", ",", "2"]);
    expect(runs.find(({ text }) => text === "there")?.href).toBe("https://example.org");
  });

  it("has formulas in TeX", () => {
    const html = 'So <math alttext="a^2 &lt; b"><msup><mi>a</mi><mn>2</mn></msup></math> holds.';
    expect(readText(html)).toBe("So a^2 < b holds.");
  });

  it("undoes entities once", () => {
    expect(readText("R&amp;D &amp;lt; &#x22;x&#x22;")).toBe('R&D &lt; "x"');
  });

  it("has a block for each paragraph and item, with its place in the list", () => {
    const html = `<p>One\n two</p>\n<ol start="3"><li>three<ul><li><p>deep</p></li></ul></li><li value="9">nine</li></ol><p>After</p>`;
    expect(readBlocks(html).map(({ runs, list }) => [runs.map(({ text }) => text).join(""), list])).toEqual([
      ["One two", undefined],
      ["three", { level: 0, number: 3 }],
      ["deep", { level: 1, number: undefined }],
      ["nine", { level: 0, number: 9 }],
      ["After", undefined],
    ]);
  });

  it("sets citation marks close to their word, and in brackets where there is only text", () => {
    expect(readRuns(`open. <sup class="cite">1</sup>`).map(({ text }) => text)).toEqual(["open.", "1"]);
    expect(readText(`open. <sup class="cite">1</sup>`)).toBe("open.[1]");
  });

  it("keeps what is raised and lowered, which in text alone is Unicode's", () => {
    const html = 'CO<sub>2</sub>, 10<sup>6</sup>.<sup class="cite">1</sup>';
    expect(readRuns(html).flatMap(({ text, shift }) => shift && [[text, shift]])).toEqual(
      expect.arrayContaining([
        ["2", "lowered"],
        ["6", "raised"],
      ]),
    );
    expect(readText(html)).toBe("CO₂, 10⁶.[1]");
  });

  it("keeps lines and indents of code", () => {
    const html = "<p>As in:</p>\n<pre><code>let x;\n  x = 1;\n</code></pre>";
    expect(readText(html)).toBe("As in:\nlet x;\n\u00a0\u00a0x = 1;");
  });

  it("keeps line breaks, and no space around them", () => {
    expect(readRuns("one <br> two").map(({ text }) => text)).toEqual(["one ", "\n", "two"]);
  });

  it("drops what XML cannot hold", () => {
    expect(readText("a\u0007b\ud800c")).toBe("ab\ufffdc");
  });

  it("returns nothing for what has no words", () => {
    expect(readBlocks("<p> </p>\n<ul></ul>")).toEqual([]);
  });
});
