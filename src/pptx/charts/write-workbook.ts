/** Writes the workbook in which a chart's data can be edited: one sheet, with a column for each series. */
import JSZip from "jszip";
import { escaped } from "./chart-xml.ts";
import type { NativeChart } from "./native-chart.ts";
import { columnsOf } from "./sheet-places.ts";

/** Returns the bytes of an .xlsx file (ECMA-376 part 1, 18), which are the same for the same chart and date. */
export async function writeWorkbook(chart: NativeChart, date: Date): Promise<Uint8Array> {
  const zip = new JSZip();
  const options = { date, createFolders: false };
  for (const [name, xml] of Object.entries({ ...FRAME, "xl/worksheets/sheet1.xml": sheet(chart) })) {
    zip.file(name, HEAD + xml, options);
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}

interface Cell {
  readonly column: string;
  readonly value: string | number | undefined;
  readonly isDate?: boolean;
}

function sheet(chart: NativeChart): string {
  const { series, categories } = chart;
  const count = Math.max(0, ...series.map(({ points }) => points.length));
  const rows = Array.from({ length: count + 1 }, (_row, at) => {
    const cells = series.flatMap((one, index) => {
      const { category, value } = columnsOf(chart, index);
      const point = one.points[at - 1];
      const cell = { column: value, value: at === 0 ? one.name : point?.value };
      if (categories === undefined) return [{ column: category, value: point?.x }, cell];
      return index === 0 ? [firstCell(categories, at), cell] : [cell];
    });
    return row(cells, at + 1);
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

function firstCell(categories: NonNullable<NativeChart["categories"]>, row: number): Cell {
  if (row === 0) return { column: "A", value: undefined };
  if (categories.kind === "names") return { column: "A", value: categories.names[row - 1] };
  return { column: "A", value: categories.serials[row - 1], isDate: true };
}

function row(cells: readonly Cell[], number: number): string {
  const written = cells.map(({ column, value, isDate = false }) => {
    const place = `r="${column}${number}"`;
    if (value === undefined) return "";
    if (typeof value === "number") return `<c ${place}${isDate ? ' s="1"' : ""}><v>${value}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  });
  return `<row r="${number}">${written.join("")}</row>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const FRAME: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEETS}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETS}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${SHEETS}.styles+xml"/></Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml":
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    `<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};
