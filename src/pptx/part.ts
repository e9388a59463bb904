/** The parts of a PowerPoint slide, in px on a 1280x720 slide. Layouts make them, and draw-part draws them. */
import type { ChartStyle } from "./charts/chart-style.ts";
import type { NativeChart } from "./charts/native-chart.ts";
import type { EmbeddedPicture } from "./embedded-picture.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Part = TextPart | TablePart | ChartPart | PicturePart | FillPart | DotPart | NumberPart;

export interface TextPart {
  readonly kind: "text";
  /** The name in PowerPoint's selection pane. */
  readonly name: string;
  /** `title` is the slide's title for outlines and screen readers. */
  readonly role: "title" | "text";
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly align: "start" | "end" | "centre";
  readonly anchor: "top" | "middle" | "bottom";
  readonly fill: string | undefined;
  /** Whether the box takes all the free room below it, so that there is space for text that is added later. */
  readonly grows: boolean;
}

export interface TablePart {
  readonly kind: "table";
  /** Read out in place of the table, so it says what the table is about. */
  readonly description: string;
  readonly hasHead: boolean;
  readonly box: Box;
  /** In px. Together they are the width of the box. */
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly height: number;
  readonly cells: readonly TableCell[];
  readonly above: Line | undefined;
  readonly below: Line | undefined;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly anchor: "top" | "bottom";
  /** Figures end in one line, at the right in every language. */
  readonly isFigure?: boolean;
  /** At the end of its line, which is at the left in languages that are read from the right. */
  readonly isAtEnd?: boolean;
  /** Has a ground of its own. */
  readonly isHighlighted?: boolean;
  /** Top, end, bottom. */
  readonly padding: readonly [top: number, end: number, bottom: number];
}

export interface Line {
  readonly width: number;
  readonly colour: string;
}

export interface ChartPart {
  readonly kind: "chart";
  /** Read out in place of the chart: what it shows, and its data. */
  readonly description: string;
  readonly box: Box;
  readonly chart: NativeChart;
  readonly style: ChartStyle;
}

/** Fills its box. The caller keeps the picture's proportions, or gives them so that its edges are cut. */
export interface PicturePart {
  readonly kind: "picture";
  /** The picture's own size, where as much of it is shown as covers the box. */
  readonly covers?: Pick<Box, "width" | "height">;
  readonly description: string;
  readonly box: Box;
  readonly picture: EmbeddedPicture;
}

/** A rectangle that is only decoration: a rule, a band, a bar. */
export interface FillPart {
  readonly kind: "fill";
  readonly box: Box;
  readonly colour: string;
}

/** A round mark on a line, open or filled. */
export interface DotPart {
  readonly kind: "dot";
  readonly box: Box;
  readonly colour: string;
  readonly isOpen: boolean;
}

/** The slide's number, as a field that is updated when slides are moved. */
export interface NumberPart {
  readonly kind: "number";
  readonly box: Box;
  readonly size: number;
  readonly colour: string;
}

export interface Paragraph {
  readonly runs: readonly TextRun[];
  readonly marker: Marker | undefined;
  /** From 0. Deeper levels are indented further. */
  readonly level: number;
  readonly before: number;
  /** Whether it is read in the direction of its words, as a quotation in another language is. */
  readonly hasOwnDirection?: boolean | undefined;
  /** Line spacing as a multiple of the font size. */
  readonly leading: number;
}

/** Both hang: the lines below the first are indented by `indent` px. With `tab`, the text before a tab hangs. */
export type Marker =
  | { readonly kind: "bullet"; readonly character: string; readonly indent: number }
  | { readonly kind: "tab"; readonly indent: number };

/** `text` is "\n" for a line break inside a paragraph. */
export interface TextRun {
  readonly text: string;
  readonly size: number;
  /** A slot of the theme's colours, or six hexadecimal digits. */
  readonly colour: string;
  readonly face: Face;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly highlight: string | undefined;
  readonly raised: boolean;
  readonly lowered: boolean;
  readonly link: Link | undefined;
  /** BCP 47. */
  readonly language: string;
}

export type Face = "heading" | "text";

export type Link =
  | { readonly kind: "web"; readonly url: string }
  | { readonly kind: "slide"; readonly number: number };

/** Returns the parts further down. One above the slide's edge, which is meant to be invisible, stays there. */
export function movedDown(parts: readonly Part[], by: number): readonly Part[] {
  return parts.map((part) => (part.box.y < 0 ? part : { ...part, box: { ...part.box, y: part.box.y + by } }));
}
