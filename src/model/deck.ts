/** The view model that templates see: every string ready to show, every decision taken. */
import type { Tlp } from "./tlp.ts";

/** Markup that this project made; everything an author wrote is escaped in it. */
export type Html = string;

export interface Deck {
  readonly brief: string;
  readonly audience: { readonly id: string; readonly label: string };
  /** Plain text, for `<title>` and the PDF's metadata. */
  readonly title: string;
  readonly authors: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly theme: string;
  readonly marking: MarkingView;
  readonly slides: readonly SlideView[];
  /** Every source the deck cites, in the order of its number. */
  readonly sources: readonly SourceView[];
  /** Every cited excerpt, for who asks where something is from. */
  readonly exhibits: readonly ExhibitView[];
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
  /** The brief's slide that it is made from, and which part of it, from 0. */
  readonly origin: string;
  readonly part: number;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly layout: string;
  /** Plain text, for bookmarks and labels; never empty. */
  readonly name: string;
  readonly title: Html | undefined;
  readonly lead: Html | undefined;
  readonly points: readonly PointView[];
  readonly columns: readonly ColumnView[];
  readonly table: TableView | undefined;
  readonly quote: QuoteView | undefined;
  /** Two or more wordings of one statement. */
  readonly comparison: readonly WordingView[];
  /** On `title` slides only. */
  readonly head: HeadView | undefined;
  /** On `sources` slides only. */
  readonly groups: readonly OriginGroup[];
  readonly notes: readonly Html[];
  readonly footer: FooterView | undefined;
  readonly marking: MarkingView;
  /** `comfortable` fits few words, `dense` many: templates choose a type step by it. */
  readonly density: "comfortable" | "normal" | "dense";
}

export interface PointView {
  readonly html: Html;
  readonly kind: "fact" | "judgement" | "assumption" | "context";
  /** The kind in the deck's language, undefined for facts and context, which need no label. */
  readonly kindLabel: string | undefined;
  readonly confidence: ConfidenceView | undefined;
  readonly points: readonly PointView[];
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
  readonly rows: readonly { readonly cells: readonly Html[]; readonly marks: Html | undefined }[];
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
  /** Words that not all of the wordings share stand in `<mark>`. */
  readonly words: Html;
  readonly language: string | undefined;
  readonly speaker: string | undefined;
  /** The source's note, with its citation mark. */
  readonly source: Html;
  readonly translation: string | undefined;
}

export interface HeadView {
  readonly subtitle: Html | undefined;
  readonly authors: string;
  readonly date: string | undefined;
  readonly asOf: string | undefined;
  readonly audience: string;
  readonly tally: string;
}

export interface OriginGroup {
  /** The origin's note, or what the tool says where lineage is not stated or the origin is not shown. */
  readonly heading: Html;
  readonly sources: readonly SourceView[];
}

export interface SourceView {
  readonly number: number;
  /** The full note. */
  readonly note: Html;
  readonly grade: string | undefined;
  readonly marking: MarkingView | undefined;
  readonly lineage: string | undefined;
  /** "3 excerpts, anchored in the text" and the like. */
  readonly state: string;
}

/** An excerpt with its surroundings and all that is known of it. */
export interface ExhibitView {
  readonly id: string;
  /** Its source's number in the deck. */
  readonly number: number;
  /** `before`, `words` and `after` read on as the source does. */
  readonly before: Html;
  readonly words: Html;
  readonly after: Html;
  /** BCP 47 of the words where it differs from the deck's. */
  readonly language: string | undefined;
  /** The words in the deck's language, in quotation marks. */
  readonly translated: Html | undefined;
  readonly translation: string | undefined;
  readonly speaker: string | undefined;
  readonly source: Html;
  /** "B2: usually reliable; probably true". */
  readonly grade: string | undefined;
  readonly marking: MarkingView;
  readonly lineage: string | undefined;
  readonly state: string;
  /** Into the source at the very words, where it has a web address. */
  readonly link: string | undefined;
  readonly others: readonly { readonly id: string; readonly number: number; readonly words: Html }[];
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
  /** The fragment that the slide's citation marks lead to: the note element's `id`. */
  readonly anchor: string;
  readonly html: Html;
  /** The same words without markup: what the printed page must hold. */
  readonly text: string;
}
