/** The view model that templates see: every string is ready to show, and every decision is taken. */

import type { ChartPlot } from "./chart.ts";
import type { EvidenceGroup, ExhibitView, OriginGroup, SourceView } from "./evidence-view.ts";
import type { HandoutOptions } from "./handout.ts";
import type { PictureType } from "./picture.ts";
import type { Scheme } from "./scheme.ts";
import type { Tlp } from "./tlp.ts";
import type { Transition } from "./transition.ts";
import type { Density, TypeSize } from "./type-size.ts";

/** Markup that this project made. Everything in it that an author wrote is escaped. */
export type Html = string;

export interface Deck {
  readonly brief: string;
  readonly audience: { readonly id: string; readonly label: string };
  /** Plain text, for `<title>` and the PDF's metadata. */
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO 8601, as the brief has it; undefined where it has none. */
  readonly date: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly theme: string;
  /** On screens and in printed slides. A handout is always dark on light. */
  readonly scheme: Scheme;
  /** From one slide to the next on a screen. */
  readonly transition: Transition;
  readonly marking: MarkingView;
  readonly slides: readonly SlideView[];
  /** Every source the deck cites, in the order of its number. */
  readonly sources: readonly SourceView[];
  readonly handout: HandoutView;
  /** Every cited excerpt with its evidence. */
  readonly exhibits: readonly ExhibitView[];
  /**
   * For each fragment that the deck's own links lead to: what stands there, in plain words. PDF readers announce it
   * with the link.
   */
  readonly places: Readonly<Record<string, string>>;
  /** The tool's own words in the deck's language, by key, for templates. */
  readonly words: Readonly<Record<string, string>>;
}

export interface MarkingView {
  readonly tlp: Tlp;
  /** `TLP:AMBER+STRICT`. */
  readonly label: string;
  /** For class names: `clear`, `green`, `amber`, `amber-strict`, `red`. */
  readonly slug: string;
}

export interface SlideView {
  readonly id: string;
  /** The ID of the brief's slide that it is made from. */
  readonly origin: string;
  readonly part: number;
  /** The first of the brief's slide's items (points, rows, events, excerpts) that it shows, from 0. */
  readonly firstItem: number;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly layout: string;
  /** Plain text, for bookmarks and labels; never empty. */
  readonly name: string;
  readonly title: Html | undefined;
  readonly lead: Html | undefined;
  readonly points: readonly PointView[];
  /** On `figure` slides only: the one point again, taken apart. */
  readonly figure: FigureView | undefined;
  readonly columns: readonly ColumnView[];
  readonly table: TableView | undefined;
  readonly quote: QuoteView | undefined;
  /** Two or more wordings of one statement. */
  readonly comparison: readonly WordingView[];
  readonly timeline: TimelineView | undefined;
  readonly chart: ChartView | undefined;
  readonly illustration: IllustrationView | undefined;
  /** On `evidence` slides only. */
  readonly evidence: readonly EvidenceGroup[];
  /** On `section` slides only: all sections of the deck, where there are a few. */
  readonly parts: readonly PartView[];
  /** On `title` slides only. */
  readonly head: HeadView | undefined;
  /** On `sources` slides only. */
  readonly groups: readonly OriginGroup[];
  readonly notes: readonly Html[];
  /**
   * IDs of the excerpts and sources that its face cites. What it lists because other slides cite it is not among them.
   */
  readonly cites: readonly string[];
  readonly footer: FooterView | undefined;
  readonly marking: MarkingView;
  /** How large its type is: style sheets work out sizes by it. */
  readonly type: TypeSize;
  /** In three steps, for layouts that were written before there was `type`. */
  readonly density: Density;
}

export interface PointView {
  readonly html: Html;
  readonly kind: "fact" | "judgement" | "assumption" | "context";
  /** The kind in the deck's language, undefined for facts and context, which need no label. */
  readonly kindLabel: string | undefined;
  readonly confidence: ConfidenceView | undefined;
  readonly points: readonly PointView[];
  /** A screen waits for a key before it shows it. Whatever is no screen shows it with the rest. */
  readonly isStep: boolean;
}

export interface FigureView extends Pick<PointView, "kindLabel" | "confidence"> {
  /** What stands before the number: "More than". */
  readonly before: Html | undefined;
  /** The number with the signs that belong to it: "185,000", "€1.2bn", "60%". All of the words where there is no number. */
  readonly number: Html;
  /** How many characters the number has. Templates choose its size by it. */
  readonly length: number;
  readonly unit: Html | undefined;
  /** What the number is compared with: the points nested under it. */
  readonly points: readonly PointView[];
  /** The notes of what the number is taken from, with their marks. */
  readonly source: Html | undefined;
}

export interface ConfidenceView {
  readonly level: "low" | "moderate" | "high";
  /** "moderate confidence", in the deck's language. */
  readonly label: string;
}

export interface ColumnView {
  readonly heading: Html | undefined;
  readonly points: readonly PointView[];
}

export interface TableView {
  readonly columns: readonly Html[];
  readonly rows: readonly TableRowView[];
  /** Whether each column holds figures, whose decimal marks stand below one another. */
  readonly figures: readonly boolean[];
  /** Whether marks of citation have a column of their own, the last. */
  readonly hasMarks: boolean;
  /** The columns' widths in per cent, where the table is shown on several slides; else none, and they go by their content. */
  readonly shares: readonly number[];
}

export interface TableRowView {
  /** A figure stands in `<span class="table__figure">`, whose `data-pad` is what it is shorter by behind its decimal mark. */
  readonly cells: readonly Html[];
  readonly marks: Html | undefined;
  readonly emphasis: "total" | "highlight" | undefined;
}

export interface QuoteView {
  readonly words: Html;
  /** BCP 47 of the words where it differs from the deck's. */
  readonly language: string | undefined;
  /** Who is quoted, plain text. */
  readonly speaker: string | undefined;
  /** The source's note, with its citation mark. */
  readonly source: Html;
  /** "unofficial translation from Spanish". */
  readonly translation: string | undefined;
  readonly context: Html | undefined;
}

export interface WordingView {
  /**
   * Words that all wordings have stand in `<strong>`, those that no other one has in `<mark>`. Where nearly all would be
   * marked, none is.
   */
  readonly words: Html;
  readonly language: string | undefined;
  readonly speaker: string | undefined;
  /** The source's note, with its citation mark. */
  readonly source: Html;
  readonly translation: string | undefined;
}

export interface TimelineView {
  /** Few short events stand side by side, others below each other. */
  readonly orientation: "horizontal" | "vertical";
  /** CSS `grid-template` tracks along the line: in proportion to time, but never too small for their content. */
  readonly tracks: string;
  readonly events: readonly EventView[];
}

export interface EventView {
  /** In the deck's language; undefined for a further event on the same day, which only its time distinguishes. */
  readonly day: string | undefined;
  /** "06:44", with its zone where it has one. */
  readonly time: string | undefined;
  /** ISO 8601. */
  readonly moment: string;
  readonly html: Html;
  readonly marks: Html | undefined;
  readonly kind: PointView["kind"];
  readonly kindLabel: string | undefined;
  /** To the next event, in per cent of the line; undefined for the last. */
  readonly distance: number | undefined;
  /** More time passes before the next event than the distance shows. */
  readonly isCut: boolean;
}

export interface ChartView {
  /** An `svg` element in the theme's colours; undefined where nothing is drawn. */
  readonly drawing: Html | undefined;
  /** In px: the drawing is no lower, however small the slide's type is. */
  readonly leastHeight: number;
  /** Vega-Lite, with the data inside. */
  readonly specification: object;
  /** The same without our styling, for programs that do not draw with Vega. */
  readonly plot: ChartPlot;
  /** Plain text. */
  readonly description: string;
  /** What the amounts are, and from when. */
  readonly subtitle: Html | undefined;
  /** What it says at places of its axes, each with its place. */
  readonly notes: readonly Html[];
  /** The data, for those who do not see the drawing. */
  readonly table: TableView;
  /** The citation marks of everything that the data cite. */
  readonly marks: Html | undefined;
}

export interface IllustrationView {
  /** `data:`, with the whole file inside. */
  readonly url: string;
  readonly type: PictureType;
  /** In px, as the file says. */
  readonly width: number;
  readonly height: number;
  /** Plain text. */
  readonly alt: string;
  readonly caption: Html | undefined;
  readonly credit: Html | undefined;
}

export interface PartView {
  /** The ID of the slide that begins it. */
  readonly slide: string;
  readonly title: Html;
  readonly isCurrent: boolean;
}

export interface HeadView {
  /** Undefined where nothing of the brief's title may be shown. */
  readonly title: Html | undefined;
  readonly subtitle: Html | undefined;
  readonly authors: string;
  readonly date: string | undefined;
  readonly asOf: string | undefined;
  readonly audience: string;
  readonly tally: string;
}

/** What a handout has in addition to the slides. */
export interface HandoutView {
  readonly layout: HandoutOptions["layout"];
  readonly paper: HandoutOptions["paper"];
  readonly head: HeadView;
  /**
   * In `reading`, each slide that the author wrote, in one piece, with marks that lead to the bibliography. Empty where
   * the deck's own slides are shown.
   */
  readonly whole: readonly SlideView[];
  /** One for each slide of the deck that the author wrote; in `reading`, one for all of its parts. */
  readonly entries: readonly HandoutEntry[];
  /** What has a heading, in order. Which page each is on is known only when it is printed. */
  readonly contents: readonly { readonly anchor: string; readonly name: string; readonly isPart: boolean }[];
  /** Sentences. */
  readonly summary: readonly string[];
  /** All cited excerpts. They also link back to the notes, where the handout has notes. */
  readonly evidence: readonly EvidenceGroup[];
  readonly bibliography: readonly OriginGroup[];
  /** The words around the two numbers of "Page 1 of 9". */
  readonly pageOf: { readonly before: string; readonly between: string; readonly after: string };
}

export interface HandoutEntry {
  readonly slide: string;
  /** "7", or "7–9" for a slide in several parts. */
  readonly numbers: string;
  /** The IDs of its further parts, which links lead to as well. */
  readonly parts: readonly string[];
  readonly name: string;
  /** What of its name a page shows as it is: the words beside its formulas. */
  readonly printed: readonly string[];
  readonly notes: readonly Html[];
  readonly citations: readonly HandoutCitation[];
  /** Of these sources; undefined where the handout shows the slide's footer. */
  readonly independence: string | undefined;
}

export interface HandoutCitation {
  readonly number: number;
  readonly note: Html;
  /** The note without markup: the printed handout must contain it. */
  readonly text: string;
}

export interface FooterView {
  readonly notes: readonly FooterNote[];
  /** "3 reports, 1 origin: El País"; undefined for a single source. */
  readonly independence: string | undefined;
  /** `short` when the full notes would not fit. */
  readonly form: "full" | "short";
}

export interface FooterNote {
  readonly number: number;
  /** The `id` of the note's element. The slide's citation marks lead there when no slide lists the sources. */
  readonly anchor: string;
  readonly html: Html;
  /** The same words without markup: the printed page must contain them. */
  readonly text: string;
}
