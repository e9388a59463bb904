import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { extractDocx } from "../../src/sources/extract-docx.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const paragraph = (...runs: readonly string[]) => `<w:p>${runs.join("")}</w:p>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

function docx(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const types = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`;
  const files = {
    "[Content_Types].xml": types,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array" });
}

const textOf = async (bytes: Uint8Array) => {
  const extracted = await extractDocx(bytes);
  return extracted.kind === "read" ? extracted.extraction.text : extracted;
};

describe("extractDocx", () => {
  it("reads paragraphs, and tables as rows with tabs", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("Leaf")}${cell("Angle")}</w:tr><w:tr>${cell("East")}${cell("31")}</w:tr></w:tbl>`;
    const bytes = await docx(`${paragraph(run("One "), run("two."))}${table}${paragraph(run("After."))}`);
    expect(await textOf(bytes)).toBe("One two.\n\nLeaf\tAngle\nEast\t31\n\nAfter.\n");
  });

  it("puts notes at the end, and leaves their numbers out of the text", async () => {
    const bytes = await docx(
      paragraph(run("It broke"), '<w:r><w:footnoteReference w:id="2"/></w:r>', run(" at once.")),
      {
        "word/footnotes.xml": `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(run("So says the log."))}</w:footnote></w:footnotes>`,
        "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`,
      },
    );
    expect(await textOf(bytes)).toBe("It broke at once.\n\nSo says the log.\n");
  });

  it("leaves out what a tracked change has deleted", async () => {
    const deleted = "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>";
    expect(await textOf(await docx(paragraph(run("It is "), deleted, run("safe."))))).toBe("It is safe.\n");
  });

  it("keeps the result of a field, and what stands in a stretch of a direction of its own", async () => {
    const field = `<w:fldSimple w:instr=" DOCPROPERTY Cranes &gt; 1 > 2 " w:dirty="true">${run("three cranes")}</w:fldSimple>`;
    const empty = '<w:fldSimple w:instr="PAGE"/>';
    const nested = `<w:fldSimple w:instr="REF a"><w:fldSimple w:instr="REF b">${run(" at noon")}</w:fldSimple></w:fldSimple>`;
    const turned = `<w:bdo w:val="rtl">${run(", they")}</w:bdo><w:dir w:val="ltr">${run(" say.")}</w:dir>`;
    const bytes = await docx(paragraph(run("It broke "), field, empty, nested, turned));
    expect(await textOf(bytes)).toBe("It broke three cranes at noon, they say.\n");
  });

  it("keeps words with their reading above, without it, and line breaks of old", async () => {
    const reading = `<w:r><w:ruby><w:rubyPr/><w:rt>${run("みなと")}</w:rt><w:rubyBase>${run("港")}</w:rubyBase></w:ruby></w:r>`;
    const bytes = await docx(paragraph(reading, run("One"), "<w:r><w:cr/></w:r>", run("two")));
    expect(await textOf(bytes)).toBe("港One\ntwo\n");
  });

  it("keeps a field in a note", async () => {
    const note = paragraph(run("Page "), `<w:fldSimple w:instr="REF a">${run("31")}</w:fldSimple>`);
    const bytes = await docx(paragraph(run("It broke."), '<w:r><w:footnoteReference w:id="2"/></w:r>'), {
      "word/footnotes.xml": `<w:footnotes ${W}><w:footnote w:id="2">${note}</w:footnote></w:footnotes>`,
    });
    expect(await textOf(bytes)).toBe("It broke.\n\nPage 31\n");
  });

  it("warns of formulas and symbols, which it has no text for", async () => {
    const formula =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>';
    const symbol = '<w:r><w:sym w:font="House Signs" w:char="F0A1"/></w:r>';
    const extracted = await extractDocx(await docx(paragraph(run("So "), formula, symbol, symbol)));
    expect(extracted).toMatchObject({
      extraction: {
        remarks: [
          {
            severity: "warning",
            message: "The document has formulas and symbols of fonts that are not in the text.",
          },
        ],
      },
    });
    const sound = await extractDocx(await docx(paragraph(run("So."))));
    expect(sound).toMatchObject({ extraction: { remarks: [] } });
  });

  it("reads title, author and language from the properties", async () => {
    const core = `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Quay &amp; bridge</dc:title><dc:creator>Mara Voss</dc:creator><dc:language>en-GB</dc:language><dcterms:created>2024-03-05T10:00:00Z</dcterms:created></cp:coreProperties>`;
    const extracted = await extractDocx(await docx(paragraph(run("Words.")), { "docProps/core.xml": core }));
    expect(extracted).toMatchObject({
      kind: "read",
      extraction: {
        metadata: { title: "Quay & bridge", author: ["Mara Voss"], language: "en-GB" },
        remarks: [{ severity: "info", message: expect.stringContaining("made on 2024-03-05") }],
      },
    });
  });

  it("refuses what is broken, or has no words", async () => {
    expect(await textOf(new TextEncoder().encode("PK\u0003\u0004 and no more"))).toMatchObject({
      kind: "unreadable",
    });
    expect(await textOf(await docx(paragraph()))).toMatchObject({
      message: "The Word document has no text.",
    });
  });

  it("minds properties that are no XML", async () => {
    const extracted = await extractDocx(await docx(paragraph(run("Words.")), { "docProps/core.xml": "<<<" }));
    expect(extracted).toMatchObject({ kind: "read", extraction: { metadata: {} } });
  });
});
