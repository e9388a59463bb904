/** Passes a part of a slide to the library that writes PowerPoint files. */

import type PptxGenJS from "pptxgenjs";
import { SLIDE_SIZE } from "../model/slide-size.ts";
import { directionOfRuns, isolateLines } from "./isolates.ts";
import { THEME_COLOURS } from "./look.ts";
import type {
  Box,
  ChartPart,
  DotPart,
  FillPart,
  Line,
  NumberPart,
  Paragraph,
  Part,
  PicturePart,
  TableCell,
  TablePart,
  TableRow,
  TextPart,
  TextRun,
} from "./part.ts";
import { CHART, DECORATION, PICTURE, TABLE, TITLE } from "./shape-names.ts";

export type LibrarySlide = PptxGenJS.default.Slide;

/** What drawing needs to know about the deck's language. */
export interface Drawing {
  readonly isRightToLeft: boolean;
  /** Returns Office's name, with language and region, for a BCP 47 tag. */
  readonly officeLanguage: (tag: string) => string;
}

export function drawPart(part: Part, slide: LibrarySlide, drawing: Drawing): void {
  switch (part.kind) {
    case "text":
      drawText(part, slide, drawing);
      break;
    case "table":
      drawTable(part, slide, drawing);
      break;
    case "chart":
      drawChart(part, slide, drawing);
      break;
    case "picture":
      drawPicture(part, slide, drawing);
      break;
    case "fill":
      drawFill(part, slide, drawing);
      break;
    case "dot":
      drawDot(part, slide, drawing);
      break;
    case "number":
      drawNumber(part, slide, drawing);
      break;
  }
}

const INCH = 96;

/** Points per px. */
const POINTS = 0.75;

/** Office takes line spacing as a multiple of the face's own line height. */
const NATURAL_LEADING = 1.17;

function drawText(part: TextPart, slide: LibrarySlide, drawing: Drawing): void {
  const { name, role, box, paragraphs, align, anchor, fill } = part;
  slide.addText(writeParagraphs(paragraphs, drawing), {
    ...place(box, drawing),
    objectName: role === "title" ? TITLE : name,
    align: alignment(align, drawing),
    valign: anchor,
    margin: 0,
    fit: "shrink",
    isTextBox: role !== "title",
    ...(fill === undefined ? {} : { fill: { color: fill } }),
  });
}

function drawTable(part: TablePart, slide: LibrarySlide, drawing: Drawing): void {
  const { description, hasHead, box, columns, rows } = part;
  slide.addTable(
    rows.map((row) => row.cells.map((cell) => writeCell(cell, row, drawing))),
    {
      ...place(box, drawing),
      objectName: `${hasHead ? TABLE.withHead : TABLE.withoutHead}${description}`,
      colW: columns.map((width) => width / INCH),
      rowH: rows.map(({ height }) => height / INCH),
    },
  );
}

function writeCell(cell: TableCell, row: TableRow, drawing: Drawing): PptxGenJS.default.TableCell {
  const [top, end, bottom] = cell.padding.map((px) => px / INCH);
  const sides = drawing.isRightToLeft ? [0, end] : [end, 0];
  const [right = 0, left = 0] = sides;
  const none = { type: "none" } as const;
  return {
    text: writeParagraphs(cell.paragraphs, drawing),
    options: {
      valign: cell.anchor,
      align: cell.isFigure === true ? "right" : alignment(cell.isAtEnd === true ? "end" : "start", drawing),
      ...(cell.isHighlighted === true ? { fill: HIGHLIGHT } : {}),
      margin: [top ?? 0, right, bottom ?? 0, left],
      border: [borderOf(row.above), none, borderOf(row.below), none],
    },
  };
}

/** As `table.css` mixes it: in per cent. */
const HIGHLIGHT = { color: THEME_COLOURS.accent, transparency: 89 };

function borderOf(line: Line | undefined): PptxGenJS.default.BorderProps {
  return line === undefined
    ? { type: "none" }
    : { type: "solid", pt: line.width * POINTS, color: line.colour };
}

/** Reserves the place of a chart. Its content is written by finish-charts, not by the library. */
function drawChart({ box, description }: ChartPart, slide: LibrarySlide, drawing: Drawing): void {
  const options = { ...place(box, drawing), objectName: CHART, altText: description };
  slide.addChart("bar", [{ name: CHART, labels: [CHART], values: [0] }], options);
}

function drawPicture(
  { box, covers, description, picture }: PicturePart,
  slide: LibrarySlide,
  drawing: Drawing,
): void {
  const placed = place(box, drawing);
  slide.addImage({
    ...placed,
    objectName: PICTURE,
    altText: description,
    data: picture.url,
    ...(covers === undefined
      ? {}
      : {
          w: covers.width / INCH,
          h: covers.height / INCH,
          sizing: { type: "cover", w: placed.w, h: placed.h },
        }),
  });
}

function drawDot({ box, colour, isOpen }: DotPart, slide: LibrarySlide, drawing: Drawing): void {
  slide.addShape("ellipse", {
    ...place(box, drawing),
    objectName: DECORATION,
    fill: { color: isOpen ? THEME_COLOURS.paper : colour },
    line: { color: colour, width: DOT_LINE * POINTS },
  });
}

const DOT_LINE = 3;

function drawFill({ box, colour }: FillPart, slide: LibrarySlide, drawing: Drawing): void {
  slide.addShape("rect", { ...place(box, drawing), objectName: DECORATION, fill: { color: colour } });
}

function drawNumber({ box, size, colour }: NumberPart, slide: LibrarySlide, drawing: Drawing): void {
  slide.slideNumber = {
    ...place(box, drawing),
    fontSize: size * POINTS,
    color: colour,
    bold: true,
    align: alignment("end", drawing),
    valign: "middle",
    margin: 0,
  };
}

/** In a right-to-left language, the slide is mirrored. */
function place(box: Box, { isRightToLeft }: Drawing) {
  const x = isRightToLeft ? SLIDE_SIZE.width - box.x - box.width : box.x;
  return { x: x / INCH, y: box.y / INCH, w: box.width / INCH, h: box.height / INCH };
}

function alignment(align: TextPart["align"], { isRightToLeft }: Drawing): "left" | "right" | "center" {
  if (align === "centre") return "center";
  return (align === "start") === isRightToLeft ? "right" : "left";
}

function writeParagraphs(paragraphs: readonly Paragraph[], drawing: Drawing): PptxGenJS.default.TextProps[] {
  return paragraphs.flatMap((paragraph, at) => writeParagraph(paragraph, at === 0, drawing));
}

/** The library reads a paragraph's own properties from its first run, and ends it with the run that breaks the line. */
function writeParagraph(
  paragraph: Paragraph,
  isFirst: boolean,
  drawing: Drawing,
): readonly PptxGenJS.default.TextProps[] {
  const { marker, level, before, leading } = paragraph;
  const own = paragraph.hasOwnDirection === true ? directionOfRuns(paragraph.runs) : undefined;
  const isRightToLeft = own === undefined ? drawing.isRightToLeft : own === "rtl";
  const runs = isolateLines(paragraph.runs, isRightToLeft);
  const shown = runs.filter(({ text }) => text !== "\n");
  const properties = {
    lineSpacingMultiple: Math.round((leading / NATURAL_LEADING) * 100) / 100,
    paraSpaceBefore: isFirst ? 0 : before * POINTS,
    indentLevel: level,
    rtlMode: isRightToLeft,
    ...(own === undefined ? {} : { align: isRightToLeft ? ("right" as const) : ("left" as const) }),
    ...(marker?.kind === "tab"
      ? { tabStops: [{ position: (marker.indent * (level + 1)) / INCH, alignment: "l" as const }] }
      : {}),
  };
  return shown.map((run, at) => ({
    text: run.text,
    options: {
      ...properties,
      ...writeRun(run, drawing),
      softBreakBefore: runs[runs.indexOf(run) - 1]?.text === "\n",
      breakLine: at === shown.length - 1,
      ...(at === 0 && marker?.kind === "bullet" ? { bullet: writeBullet(marker) } : {}),
    },
  }));
}

function writeBullet({ character, indent }: { readonly character: string; readonly indent: number }) {
  const code = character.codePointAt(0) ?? 0x2022;
  return { characterCode: code.toString(16).toUpperCase().padStart(4, "0"), indent: indent * POINTS };
}

function writeRun(run: TextRun, { officeLanguage }: Drawing): PptxGenJS.default.TextPropsOptions {
  const { size, colour, face, bold, italic, underlined, highlight, raised, lowered, link, language } = run;
  return {
    fontSize: size * POINTS,
    color: colour,
    bold,
    italic,
    superscript: raised,
    subscript: lowered,
    lang: officeLanguage(language),
    ...(face === "heading" ? { fontFace: "+mj-lt" } : {}),
    ...(underlined ? { underline: { style: "sng" } } : {}),
    ...(highlight === undefined ? {} : { highlight }),
    ...(link === undefined
      ? {}
      : { hyperlink: link.kind === "web" ? { url: link.url } : { slide: link.number } }),
  };
}
