import fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/brief/markdown/decode-text.ts";
import { proseOf } from "../../../src/model/prose.ts";
import { runs } from "../../support/in-full.ts";

function decode(markdown: string) {
  const offsets = Array.from({ length: markdown.length + 1 }, (_, at) => at);
  const span = { file: "f.yaml", start: 100, end: 100 + markdown.length };
  return decodeText({ markdown, span, offsets, form: "blocks" });
}

/** `paragraph(text citation)`: the kinds of nodes, without the root. */
function shape(node: Nodes): string {
  if (!("children" in node)) return node.type;
  const inner = node.children.map(shape).join(" ");
  return node.type === "root" ? inner : `${node.type}(${inner})`;
}

const shapeOf = (markdown: string): string => shape(decode(markdown).value.root);

const cited = (markdown: string) => decode(markdown).value.citations.map((citation) => citation.id);

function mistakes(markdown: string) {
  return decode(markdown).diagnostics.map(({ code, span }) => {
    const at = (offset: number | undefined): number => (offset ?? 0) - 100;
    return [code, markdown.slice(at(span?.start), at(span?.end))];
  });
}

describe("raised and lowered characters", () => {
  it("stand between carets and tildes right behind their word, as in Pandoc", () => {
    for (const raised of ["10^6^", "1^st^ floor", "x^-1^", "km^2^.", "*E*^k^", "(a)^b,c^"])
      expect(shapeOf(raised)).toContain("superscript");
    for (const lowered of ["H~2~O", "CO~2~", "v~max~"]) expect(shapeOf(lowered)).toContain("subscript");
  });

  it("are none where a space, another mark or nothing is between or before", () => {
    for (const plain of [
      "a^b",
      "~5 to ~6 km",
      "^1^",
      "2^ ^",
      "2^^3^",
      "~~no~~",
      "x~~no~~",
      "2\\^3^",
      "`2^3^`",
    ])
      expect(shapeOf(plain)).not.toMatch(/script/);
  });

  it("are read as Unicode has them, or with a sign, at their place in the file", () => {
    const { words, spanOf } = proseOf(decode("About 3 × 10^-6^ t of CO~2~, or x^α^.").value);
    expect(words).toBe("About 3 × 10⁻⁶ t of CO₂, or x^α.\n");
    const at = words.indexOf("⁶");
    expect(spanOf(at, at + 1)).toEqual({ file: "f.yaml", start: 114, end: 115 });
  });
});

describe("citations", () => {
  it("are found in brackets, one or several", () => {
    expect(cited("It stands. [@open-door-a; @open-door-c]")).toEqual(["open-door-a", "open-door-c"]);
  });

  it("know their prefix, locator and the place of the bare @id", () => {
    const [citation] = decode("It stands [see @a.b, third paragraph].").value.citations;
    expect(citation).toEqual({
      id: "a.b",
      prefix: "see",
      locator: "third paragraph",
      span: { file: "f.yaml", start: 115, end: 119 },
    });
  });

  it("keep underscores, dots and colons in IDs", () => {
    expect(cited("[@a_b_c] and _[@d.e:f-g]_")).toEqual(["a_b_c", "d.e:f-g"]);
    expect(shapeOf("[@a_b_c] and [@d_e]")).toBe("paragraph(citation text citation)");
  });

  it("leave the sentence's full stop, colon and comma outside the brackets", () => {
    expect(cited("Here [@a]. There [@b]: yes, [@c], and [@d];")).toEqual(["a", "b", "c", "d"]);
  });

  it("are no links, whatever follows them", () => {
    expect(shapeOf("[@a](https://example.org)")).toBe("paragraph(citation text)");
    expect(shapeOf("[@a][b] [@c][]")).toBe("paragraph(citation text citation text)");
  });

  it("are no link definitions at the start of a line", () => {
    expect(shapeOf("[@a]: yes")).toBe("paragraph(citation text)");
    expect(shapeOf("[ref]: https://example.org")).toBe("definition");
  });

  it("stand inside emphasis, links and lists", () => {
    expect(shapeOf("**bold [@a]**")).toBe("paragraph(strong(text citation))");
    expect(shapeOf("[words [@a]](https://example.org)")).toBe("paragraph(link(text citation))");
    expect(shapeOf("- one [@a]\n- two")).toBe(
      "list(listItem(paragraph(text citation)) listItem(paragraph(text)))",
    );
  });

  it("may go over a line's end, in lists and block quotes too", () => {
    expect(cited("- so [see\n  @a; @b]\n\n> and [@c;\n> see @d]")).toEqual(["a", "b", "c", "d"]);
    expect(decode("> and [@c;\n> see @d]").value.citations[1]?.prefix).toBe("see");
  });

  it("are not read in code, after a backslash, or from a bare @id", () => {
    expect(cited("`[@a]` \\[@b] @c me@example.org [mail me@example.org](https://example.org)")).toEqual([]);
    expect(mistakes("`[@]` \\[@b] @c")).toEqual([]);
  });

  it("keep every node's offsets in the Markdown", () => {
    const { root } = decode("It *stands* [@a].").value;
    const [paragraph] = root.children;
    const places =
      paragraph?.type === "paragraph"
        ? paragraph.children.map(({ position }) => [position?.start.offset, position?.end.offset])
        : [];
    expect(places).toEqual([
      [0, 3],
      [3, 11],
      [11, 12],
      [12, 16],
      [16, 17],
    ]);
  });
});

describe("a bracket that begins like a citation and cannot be read", () => {
  it.each([
    ["It [@] is", "@"],
    ["It [@a; b] is", "b"],
    ["It [@a @b] is", "@a @b"],
    ["It [@a;] is", "[@a;]"],
    ["It [-@a] is", "-@a"],
    ["It [@a/b] is", "@a/b"],
    ["It [@a is", "[@a"],
    ["It [@a [b] c] is", "[@a"],
    ["It [@é] is", "@é"],
  ])("is reported in %j at %j", (markdown, place) => {
    expect(mistakes(markdown)).toEqual([["malformed-citation", place]]);
  });

  it("still cites what can be read of it, so that no claim looks uncited", () => {
    expect(cited("It [@a; b]")).toEqual(["a"]);
  });

  it("says how to mend it", () => {
    expect(decode("[@a; b]").diagnostics[0]?.hints).toEqual(['Write "@b" to cite it.']);
    expect(decode("[@a @b]").diagnostics[0]?.hints).toEqual([
      "Put a semicolon between two citations: [@a; @b].",
    ]);
  });
});

describe("variables", () => {
  it("are the audience's label and its vars, with or without space", () => {
    expect(shapeOf("{{vars.contact}} {{ audience.label }}")).toBe("paragraph(variable text variable)");
  });

  it("are not read in code or after a backslash", () => {
    expect(shapeOf("`{{vars.a}}` \\{{vars.b}}")).toBe("paragraph(inlineCode text)");
  });

  it("of any other name are reported and stay text", () => {
    expect(mistakes("for {{contact}}")).toEqual([["unknown-variable", "{{contact}}"]]);
    expect(decode("for {{contact}}").diagnostics[0]?.hints).toEqual(['Did you mean "vars.contact"?']);
    expect(decode("{{audience.labl}}").diagnostics[0]?.hints).toEqual(['Did you mean "audience.label"?']);
    expect(shapeOf("for {{contact}}")).toBe("paragraph(text text)");
  });

  it("are reported in a link's address, where none is filled in", () => {
    const markdown = "[mail](mailto:{{vars.contact}})";
    expect(mistakes(markdown)).toEqual([["unknown-variable", markdown]]);
  });
});

describe("raw HTML", () => {
  it("is plain text, inline and as a block", () => {
    expect(shapeOf("<b>x</b> [@a]")).toBe("paragraph(text citation)");
    expect(shapeOf("<script>\nalert(1)\n</script>")).toBe("paragraph(text)");
    expect(shapeOf("<!-- [@a] -->")).toBe("paragraph(text citation text)");
  });

  it("never becomes an html node, and no text makes the parser fail", () => {
    const piece = fc.constantFrom(
      "[@a]",
      "[@a; @b_c]",
      "[@",
      "[see @a, p. 3]",
      "](x)",
      "[",
      "]",
      "{{vars.a}}",
      "{{",
      "}}",
      "*",
      "_",
      "`",
      "\n",
      "\n\n",
      "> ",
      "- ",
      "  ",
      "<b>",
      "<div>",
      "!",
      ": ",
      "\\",
      "é",
      "🚪",
      "word",
      ";",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const markdown = pieces.join("");
        const { value } = decode(markdown);
        expect(JSON.stringify(value.root)).not.toContain('"type":"html"');
        for (const { id, span } of value.citations) {
          expect(markdown.slice(span.start - 100, span.end - 100)).toBe(`@${id}`);
        }
      }),
      { numRuns: runs(2000) },
    );
  });
});
