import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { fragmentText, pageText } from "../../src/sources/html-text.ts";

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
      "de-escalation of 102\n",
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

  it("reads a tree deeper than the stack", () => {
    expect(fragmentText(`${"<div>".repeat(9000)}x`)).toBe("x\n");
  });

  it("is empty where there is nothing to read", () => {
    expect(pageText(parse("<!doctype html><title>T</title><body> \n "))).toBe("");
  });
});
