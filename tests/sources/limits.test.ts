import { describe, expect, it } from "vitest";
import { extractSource } from "../../src/sources/extract-source.ts";
import type { SourceKind } from "../../src/sources/source-kind.ts";
import { pdfFile, pdfPage, pdfStream } from "../support/pdf-file.ts";
import { wordFile } from "../support/word-file.ts";

async function outcome(kind: SourceKind, bytes: Uint8Array | string): Promise<string> {
  const given = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  const extracted = await extractSource({ kind, bytes: given, encoding: undefined, url: undefined });
  return extracted.kind === "read" ? extracted.extraction.text : extracted.message;
}

const PARAGRAPH = "<w:p><w:r><w:t>The words.</w:t></w:r></w:p>";

describe("a Word document that is small and unpacks to much", () => {
  const spaces = Buffer.alloc(101_000_000, " ");
  const refusal = "The Word document unpacks to more than 100 MB.";

  it("is refused for its XML, in whichever part it stands, and whatever size it states", async () => {
    const honest = wordFile(PARAGRAPH, [{ name: "docProps/core.xml", content: spaces }]);
    expect(await outcome("docx", honest)).toBe(refusal);
    const lie = wordFile(PARAGRAPH, [{ name: "word/styles.xml", content: spaces, statedSize: 100 }]);
    expect(await outcome("docx", lie)).toBe(refusal);
  });

  it("is refused for parts that are small enough each, and too much together", async () => {
    const parts = ["a", "b", "c", "d"].map((name) => ({
      name: `word/${name}.xml`,
      content: spaces.subarray(0, 30_000_000),
    }));
    expect(await outcome("docx", wordFile(PARAGRAPH, parts))).toBe(refusal);
  });

  it("is read where it is the pictures that are large, since none is unpacked", async () => {
    const bytes = wordFile(PARAGRAPH, [{ name: "word/media/a.png", content: spaces }]);
    expect(await outcome("docx", bytes)).toBe("The words.\n");
  });

  it("is refused for the number of its files", async () => {
    const names = Array.from({ length: 10_001 }, (_, at) => `word/${at}.xml`);
    const bytes = wordFile(PARAGRAPH, [{ name: "word/a.xml", content: "<a/>" }], names);
    expect(await outcome("docx", bytes)).toBe("The Word document has more than 10,000 files in it.");
  });

  it("is refused for the number of its elements, and for how deep they lie", async () => {
    const many = wordFile(PARAGRAPH.repeat(170_000));
    expect(await outcome("docx", many)).toBe("The document has more than 500,000 elements.");
    const deep = wordFile(`${"<w:x>".repeat(1001)}${PARAGRAPH}${"</w:x>".repeat(1001)}`);
    expect(await outcome("docx", deep)).toBe("The document has more than 1,000 elements in one another.");
  });
});

describe("a web page that is small and means much", () => {
  it.each([
    ["elements", "<i>x</i>".repeat(500_001), "The page has more than 500,000 elements."],
    ["rows", `<table>${"<tr><td>x".repeat(250_001)}`, "The page has more than 500,000 elements."],
    ["depth", "<div>".repeat(10_001), "The page has more than 10,000 elements in one another."],
    [
      "attributes",
      `<script>if (a <b) c()</script><p ${Array.from({ length: 5001 }, (_, at) => `a${at}="x y"`).join(" ")}>x`,
      "A tag of the page has more than 5,000 attributes.",
    ],
  ])("is refused for its %s", async (_what, html, refusal) => {
    expect(await outcome("html", `<!doctype html><p>The words.${html}`)).toBe(refusal);
  });

  it("is read where what looks like a tag of many attributes is a script, a style, a comment or a value", async () => {
    const words = "a ".repeat(6000);
    const html = `<script>b <c ${words}</script><style><d ${words}</style><!-- <e ${words} --><p title="${words}">The words.`;
    expect(await outcome("html", html)).toBe("The words.\n");
  });

  it("is read with a row of a hundred thousand cells", async () => {
    const text = await outcome("html", `<table><tr>${"<td>x".repeat(100_000)}`);
    expect(text).toBe(`${"x\t".repeat(99_999)}x\n`);
  });
});

describe("Markdown that is small and nests deep", () => {
  it.each([
    ["quotations", `${">".repeat(100_000)} x`],
    ["lists", `${"- ".repeat(100_000)}x`],
    ["emphasis", `${"*a **b ".repeat(500)}c${" d** e*".repeat(500)}`],
  ])("is refused for its %s", async (_what, markdown) => {
    expect(await outcome("markdown", `The words.\n\n${markdown}\n`)).toMatch(
      /more quotations, lists or emphasis/,
    );
  });
});

describe("Markdown with many marks of emphasis", () => {
  it.each(["*a_", "a_ ", "_a* "])("is refused for thousands of %j in one paragraph", async (marks) => {
    expect(await outcome("markdown", `The words.\n\n${marks.repeat(8000)}\n`)).toMatch(
      /^The Markdown has a paragraph with more than 2000 stars and underscores/,
    );
  });

  it("is read with as many underscores inside words, brackets and paragraphs", async () => {
    const markdown = `The words.\n\n${"snake_case ".repeat(3000)}${"[1] ".repeat(3000)}\n\n${"*so*\n\n".repeat(3000)}`;
    expect(await outcome("markdown", markdown)).toMatch(/^The words/);
  });
});

describe("a PDF whose pages are not what they seem", () => {
  const text = "BT /F1 12 Tf 60 700 Td (The words.) Tj ET\n";
  const page = pdfPage(pdfStream(Buffer.from(text)));
  const withPages = (pages: string) => pdfFile(page.map((object, at) => (at === 1 ? pages : object)));

  it("is refused for their number", async () => {
    const many = withPages(`<< /Type /Pages /Kids [${"3 0 R ".repeat(10_001)}] /Count 10001 >>`);
    expect(await outcome("pdf", many)).toBe("The PDF has more than 10,000 pages.");
  });

  it("is read or refused where they stand in a circle, and where their number is a lie", async () => {
    const circle = withPages("<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>");
    expect(await outcome("pdf", circle)).toBe(
      "It could not be read (Pages tree contains circular reference.).",
    );
    const lie = withPages("<< /Type /Pages /Kids [3 0 R] /Count 100000000 >>");
    expect(await outcome("pdf", lie)).toMatch(/^The words|more than 10,000 pages/);
  });
});
