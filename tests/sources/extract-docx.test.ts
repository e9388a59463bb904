import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { extractDocx } from "../../src/sources/extract-docx.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const paragraph = (...runs: readonly string[]) => `<w:p>${runs.join("")}</w:p>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const styled = (properties: string, text: string) =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

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

  it("warns of symbols, which it has no text for", async () => {
    const symbol = '<w:r><w:sym w:font="House Signs" w:char="F0A1"/></w:r>';
    const extracted = await extractDocx(await docx(paragraph(run("So "), symbol, symbol)));
    expect(extracted).toMatchObject({
      extraction: {
        remarks: [
          {
            severity: "warning",
            message: "The document has symbols from special fonts, which are missing in the text.",
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

  it("keeps raised and lowered digits apart from what they stand beside, by run, by style and by position", async () => {
    const bytes = await docx(
      paragraph(
        run("10"),
        styled('<w:vertAlign w:val="superscript"/>', "6"),
        run(" or 10"),
        styled('<w:rStyle w:val="Up"/>', "9"),
        run(" m"),
        styled('<w:position w:val="8"/>', "2"),
        run(" of H"),
        styled('<w:vertAlign w:val="subscript"/>', "2"),
        run("O"),
      ),
      {
        "word/styles.xml": `<w:styles ${W}><w:style w:type="character" w:styleId="Power"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="Up"><w:basedOn w:val="Power"/></w:style></w:styles>`,
      },
    );
    expect(await textOf(bytes)).toBe("10⁶ or 10⁹ m² of H₂O\n");
  });

  it("writes formulas on one line, and names those that say more by their places", async () => {
    const math = (xml: string) =>
      `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${xml}</m:oMath>`;
    const part = (name: string, text: string) => `<m:${name}><m:r><m:t>${text}</m:t></m:r></m:${name}>`;
    const power = math(`<m:sSup>${part("e", "10")}${part("sup", "6")}</m:sSup>`);
    const half = math(
      `<m:f><m:fPr><m:type m:val="bar"/></m:fPr>${part("num", "1")}${part("den", "2")}</m:f>`,
    );
    const odd = math(`<m:f>${part("num", "1")}${part("den", "16")}</m:f>`);
    const root = math(`<m:rad>${part("deg", "3")}${part("e", "8")}</m:rad>`);
    const index = math(`<m:sSub>${part("e", "x")}${part("sub", "Q")}</m:sSub>`);
    const extracted = await extractDocx(
      await docx(
        paragraph(run("So "), power, run(", "), half, run(", "), odd, run(", "), root, run(", "), index),
      ),
    );
    expect(extracted).toMatchObject({
      extraction: {
        text: "So 10⁶, ½, 1/16, ∛8, x_Q\n",
        remarks: [{ severity: "info", message: expect.stringContaining('"1/16", "∛8", "x_Q"') }],
      },
    });
  });

  it("leaves out struck, deleted and hidden words, by run and by style, and names them", async () => {
    const deletion = "<w:del><w:r><w:delText>soon </w:delText></w:r></w:del>";
    const moved = `<w:moveFrom>${run("moved ")}</w:moveFrom>`;
    const bytes = await docx(
      `${paragraph(
        run("It will "),
        styled("<w:strike/>", "no"),
        styled("<w:dstrike/>", "t "),
        styled('<w:rStyle w:val="Gone"/>', "ever "),
        styled('<w:rStyle w:val="Gone"/><w:strike w:val="0"/>', "still "),
        deletion,
        moved,
        run("close."),
        styled("<w:vanish/>", " Between us."),
      )}<w:p><w:pPr><w:pStyle w:val="Aside"/></w:pPr>${run("For the printer.")}</w:p>`,
      {
        "word/styles.xml": `<w:styles ${W}><w:style w:type="character" w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Aside"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`,
      },
    );
    const extracted = await extractDocx(bytes);
    expect(extracted).toMatchObject({
      extraction: {
        text: "It will still close.\n",
        remarks: [
          { severity: "warning", message: expect.stringContaining('"soon", "not ever"') },
          { severity: "info", message: expect.stringContaining('"Between us.", "For the printer."') },
        ],
      },
    });
  });

  it("keeps a field whose instruction is hidden", async () => {
    const mark = (type: string) =>
      `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = "<w:r><w:rPr><w:vanish/></w:rPr><w:instrText>REF a</w:instrText></w:r>";
    const bytes = await docx(
      paragraph(run("It broke "), mark("begin"), instruction, mark("separate"), run("at noon"), mark("end")),
    );
    expect(await textOf(bytes)).toBe("It broke at noon\n");
  });

  it("joins a big first letter to its word", async () => {
    const frame = `<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>${styled('<w:position w:val="-9"/>', "T")}</w:p>`;
    expect(await textOf(await docx(frame + paragraph(run("he bridge is shut."))))).toBe(
      "The bridge is shut.\n",
    );
  });

  it("begins paragraphs with their numbers, over levels and restarts, and leaves bullets to be lines", async () => {
    const level = (at: number, format: string, text: string, more = "") =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering ${W}>
      <w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.", '<w:pStyle w:val="Clause"/>')}${level(1, "decimal", "%1.%2")}${level(2, "lowerLetter", "(%3)")}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${level(0, "bullet", "•")}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
    const item = (text: string, num: number, at = 0) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${num}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const body = [
      `<w:p><w:pPr><w:pStyle w:val="Clause"/></w:pPr>${run("Scope")}</w:p>`,
      item("Ships", 1, 1),
      item("Cranes", 1, 1),
      item("tall", 1, 2),
      item("short", 1, 2),
      paragraph(run("Between.")),
      `<w:p><w:pPr><w:pStyle w:val="Clause"/></w:pPr>${run("Terms")}</w:p>`,
      item("First", 1, 1),
      item("Fees", 2),
      item("one", 3),
      item("two", 3),
      item("plain", 0),
    ];
    const bytes = await docx(body.join(""), {
      "word/numbering.xml": numbering,
      "word/styles.xml": styles,
      "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r3" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="r4" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    });
    expect((await textOf(bytes)).toString().split(/\n+/)).toEqual([
      "1. Scope",
      "1.1 Ships",
      "1.2 Cranes",
      "(a) tall",
      "(b) short",
      "Between.",
      "2. Terms",
      "2.1 First",
      "5. Fees",
      "one",
      "two",
      "plain",
      "",
    ]);
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
