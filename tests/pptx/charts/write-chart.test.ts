import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { plotChart } from "../../../src/pptx/charts/plot-chart.ts";
import { writeChart } from "../../../src/pptx/charts/write-chart.ts";
import { writeWorkbook } from "../../../src/pptx/charts/write-workbook.ts";
import { plotOf, TWO_PORTS } from "./plot-fixture.ts";

const STYLE = {
  weak: "A2A9B0",
  palette: ["0F4170", "FFE14D"],
  ink: "14202B",
  paper: "FFFFFF",
  size: 20,
  language: "en-GB",
};

function native(chart: string, data: string) {
  const plotted = plotChart({ plot: plotOf(chart, data), language: "en", withNumbers: true });
  if (plotted === undefined) throw new Error("PowerPoint has no such chart.");
  return plotted;
}

const stacked = native(
  "{ mark: bar, encoding: { x: { field: year }, y: { field: n, title: 'R&D <x>' }, color: { field: port }, text: { field: n } } }",
  TWO_PORTS,
);

describe("a chart's part", () => {
  const xml = writeChart(stacked, STYLE);

  it("has the theme's colours, and writes on each what is read on it", () => {
    const [north = "", south = ""] = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([ser]) => ser);
    expect(north).toContain('<c:spPr><a:solidFill><a:srgbClr val="0F4170"/>');
    expect(south).toContain('<c:spPr><a:solidFill><a:srgbClr val="FFE14D"/>');
    expect(/<c:dLbl>.*?<\/c:dLbl>/s.exec(north)?.[0]).toContain('<a:schemeClr val="bg1"/>');
    expect(/<c:dLbl>.*?<\/c:dLbl>/s.exec(south)?.[0]).toContain('<a:schemeClr val="tx1"/>');
  });

  it("has values that change with the data, and what they cite in figures that nobody takes for theirs", () => {
    const labels = [...xml.matchAll(/<c:dLbl>.*?<\/c:dLbl>/gs)].map(([label]) =>
      [...label.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, words]) => words),
    );
    expect(labels).toEqual([["[VALUE]", "\u00a0¹"], ["[VALUE]", "\u00a0¹,²"], ["[VALUE]"]]);
  });

  it("escapes an author's words", () => {
    expect(xml).toContain("<a:t>R&amp;D &lt;x&gt;</a:t>");
  });

  it("leaves out what the data do not have", () => {
    const [, south = ""] = [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([values]) => values);
    expect(south).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>23</c:v></c:pt></c:numCache>');
  });
});

describe("a chart's workbook", () => {
  it("has the data where the chart looks for them, the same bytes for the same date", async () => {
    const date = new Date("2024-03-04T00:00:00Z");
    const bytes = await writeWorkbook(stacked, date);
    expect(await writeWorkbook(stacked, date)).toEqual(bytes);
    const sheet =
      (await (await JSZip.loadAsync(bytes)).file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    const cells = Array.from(
      sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<is><t[^>]*>|<v>)([^<]*)/g),
      ([, place, value]) => `${place}=${value}`,
    );
    expect(cells).toEqual(["B1=North", "C1=South", "A2=2019", "B2=12", "C2=23", "A3=2020", "B3=20"]);
    expect(writeChart(stacked, STYLE)).toContain("<c:f>Sheet1!$C$2:$C$3</c:f>");
  });
});
