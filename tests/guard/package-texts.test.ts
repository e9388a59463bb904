import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { findLeaks } from "../../src/guard/find-leaks.ts";
import { packageTexts } from "../../src/guard/package-texts.ts";
import { drawnDeck, presentationOf } from "../pptx/presentation-fixture.ts";

const span = { file: "brief.yaml", start: 0, end: 1 };

function zipped(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array" });
}

describe("the texts of a package", () => {
  it("have words together between which a raised number stands", async () => {
    const run = (words: string, raised = "") =>
      `<a:r><a:rPr lang="en-GB"${raised}><a:solidFill/></a:rPr><a:t>${words}</a:t></a:r>`;
    const mark = run("12", ' baseline="30000"');
    const bytes = await zipped({
      "ppt/slides/slide1.xml": `<a:p>${run("the piles are")}${mark}${run(" rotten")}</a:p>`,
    });
    const sought = [{ wording: "the piles are rotten", span }];
    expect(findLeaks(await packageTexts(bytes), sought)).toHaveLength(1);
  });

  it("are those of all its parts, of workbooks inside it, and the parts' names", async () => {
    const workbook = await zipped({ "xl/sharedStrings.xml": "<t>in a cell</t>" });
    const drawing = "<svg><text>in a drawing</text></svg>";
    const bytes = await zipped({
      "ppt/media/image-1-2.svg": drawing,
      "ppt/slides/slide1.xml": "<a:t>on a slide</a:t>",
      "ppt/slides/_rels/slide1.xml.rels": `<Relationship Target="https://example.org/secret"/>`,
      "ppt/slides/slide2.xml": `<p:cNvPr name="Table: in a name" descr="in a description"/><a:hlinkClick tooltip="in a tip"/>`,
      "ppt/slides/slide3.xml": "<a:r><a:t>on two </a:t></a:r><a:r><a:t>runs</a:t></a:r>",
      "ppt/embeddings/data.xlsx": workbook,
    });
    const texts = (await packageTexts(bytes)).join("\n").replaceAll(/ +/g, " ");
    for (const text of [
      "on a slide",
      "in a drawing",
      "example.org/secret",
      "in a cell",
      "embeddings/data.xlsx",
      "Table: in a name",
      "in a tip",
      "in a description",
      "on two runs",
    ]) {
      expect(texts).toContain(text);
    }
  });

  it("are those of parts of any kind, and of comments of the package", async () => {
    const zip = new JSZip();
    zip.file("ppt/media/pier.txt", "in a text", { comment: "on a part" });
    zip.file("ppt/media/pier.json", JSON.stringify({ pier: "in \u00e4 value" }));
    zip.file("ppt/media/pier.bin", Buffer.concat([Buffer.of(0xff, 0), Buffer.from("in some other data")]));
    const bytes = await zip.generateAsync({ type: "uint8array", comment: "on the package" });
    const texts = (await packageTexts(bytes)).join("\n");
    for (const text of ["in a text", "on a part", "in ä value", "in some other data", "on the package"])
      expect(texts).toContain(text);
  });

  it("have a chart's data three times: where it is drawn, in its workbook, and in what describes it", async () => {
    const texts = await packageTexts(await presentationOf(drawnDeck()));
    expect(texts.filter((text) => text.includes("Idle & waiting")).length).toBeGreaterThanOrEqual(3);
  });

  it("are nothing that the format and the library have in every presentation", async () => {
    const texts = await packageTexts(await presentationOf(drawnDeck()));
    for (const wording of [
      "Presentation",
      "Relationships",
      "Slide layout",
      "Notes master",
      "Spreadsheet",
      "Placeholder",
      "Slide number placeholder",
      "Decoration",
      "Second level",
      "Office theme",
      "On-screen show",
      "Excel worksheet",
      "Properties",
    ])
      expect([wording, findLeaks(texts, [{ wording, span }])]).toEqual([wording, []]);
  });
});
