import { describe, expect, it } from "vitest";
import { chartParts } from "../../../src/pptx/charts/finish-charts.ts";

const NAMES = [
  "ppt/charts/chart10.xml",
  "ppt/charts/_rels/chart10.xml.rels",
  "ppt/embeddings/Microsoft_Excel_Worksheet10.xlsx",
  "ppt/charts/chart9.xml",
  "ppt/embeddings/Microsoft_Excel_Worksheet9.xlsx",
];

const chart = (part: string) => ({ part, workbook: Uint8Array.of(part.length) });
const parts = chartParts(NAMES, [chart("first"), chart("second one")]);

describe("the charts of a package", () => {
  it("are counted from one, whatever was written before, and wherever they are named", () => {
    expect(NAMES.map(parts.renamed)).toEqual([
      "ppt/charts/chart2.xml",
      "ppt/charts/_rels/chart2.xml.rels",
      "ppt/embeddings/Microsoft_Excel_Worksheet2.xlsx",
      "ppt/charts/chart1.xml",
      "ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx",
    ]);
    expect(parts.renamed(`<Relationship Target="../charts/chart10.xml"/>`)).toContain("charts/chart2.xml");
  });

  it("are ours, in the order in which they were drawn", () => {
    expect(parts.contentOf("ppt/charts/chart9.xml")).toBe("first");
    expect(parts.contentOf("ppt/charts/chart10.xml")).toBe("second one");
    expect(parts.contentOf("ppt/embeddings/Microsoft_Excel_Worksheet10.xlsx")).toEqual(Uint8Array.of(10));
    expect(parts.contentOf("ppt/slides/slide1.xml")).toBeUndefined();
  });
});
