import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { packageTexts } from "../../../src/export/pptx/package-texts.ts";
import { drawnDeck, presentationOf } from "./presentation-fixture.ts";

function zipped(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array" });
}

describe("the texts of a package", () => {
  it("are those of all its parts, of workbooks inside it, and the parts' names", async () => {
    const workbook = await zipped({ "xl/sharedStrings.xml": "<t>in a cell</t>" });
    const drawing = "<svg><text>in a drawing</text></svg>";
    const bytes = await zipped({
      "ppt/media/image-1-2.svg": drawing,
      "ppt/slides/slide1.xml": "<a:t>on a slide</a:t>",
      "ppt/slides/_rels/slide1.xml.rels": `<Relationship Target="https://example.org/secret"/>`,
      "ppt/embeddings/data.xlsx": workbook,
    });
    const texts = (await packageTexts(bytes)).join("\n");
    for (const text of [
      "on a slide",
      "in a drawing",
      "example.org/secret",
      "in a cell",
      "embeddings/data.xlsx",
    ]) {
      expect(texts).toContain(text);
    }
  });

  it("have a chart's data three times: where it is drawn, in its workbook, and in what describes it", async () => {
    const texts = await packageTexts(await presentationOf(drawnDeck()));
    const holding = texts.filter((text) => text.includes("Idle &amp; waiting"));
    expect(holding.some((text) => text.includes("<c:chartSpace"))).toBe(true);
    expect(holding.some((text) => text.includes("<worksheet"))).toBe(true);
    expect(holding.some((text) => text.includes("<p:sld "))).toBe(true);
  });
});
