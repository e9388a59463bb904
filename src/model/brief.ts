/** The outline as its author wrote it: decoded, every part with its place, no ID followed yet. */
import type { Span } from "../diagnostics/span.ts";
import type { ChartSpec } from "./chart.ts";
import type { Excerpt } from "./excerpt.ts";
import type { CheckSetting, Excuse } from "./excuse.ts";
import type { HandoutOptions } from "./handout.ts";
import type { AudienceId, ExcerptId, SlideId } from "./ids.ts";
import type { Located } from "./located.ts";
import type { Picture } from "./picture.ts";
import type { Scheme } from "./scheme.ts";
import type { Source } from "./source.ts";
import type { Text } from "./text.ts";
import type { Tlp } from "./tlp.ts";
import type { Transition } from "./transition.ts";

export interface Brief {
  /** The name of the brief's folder, or of its YAML file. Outputs are filed under it. */
  readonly name: string;
  /** Path of the YAML file. */
  readonly file: string;
  readonly span: Span;
  /** The version of the format that the brief says it is written for; undefined where it says none. */
  readonly format: FormatVersion | undefined;
  readonly title: Text;
  readonly subtitle: Text | undefined;
  readonly authors: readonly string[];
  readonly date: Located<string> | undefined;
  /** Information cut-off, ISO 8601. */
  readonly asOf: Located<string> | undefined;
  /** How long the briefing may take, in minutes. */
  readonly time: number | undefined;
  /** BCP 47; `en` when left out. */
  readonly language: string;
  readonly style: Located<string> | undefined;
  readonly theme: Located<string> | undefined;
  readonly scheme: Scheme | undefined;
  /** `none` when left out. */
  readonly transition: Transition;
  readonly tlp: Tlp | undefined;
  /** The marking of the author's own words that have none; undefined: the brief's marking, else CLEAR. */
  readonly unmarked: Tlp | undefined;
  readonly quotation: QuotationStyle;
  readonly handout: Partial<HandoutOptions>;
  readonly checks: readonly CheckSetting[];
  /** All of them: on slides and items, sources and excerpts. */
  readonly excuses: readonly Excuse[];
  /** In the order written. A brief that names none has one named `everyone`. */
  readonly audiences: readonly Audience[];
  /** For every audience, in addition to its own. */
  readonly wordLists: WordLists;
  readonly slides: readonly Slide[];
  /**
   * `slides` is missing or is not a list, which was reported. What no slide shows may be on one that could not be read.
   */
  readonly lacksSlides: boolean;
  readonly sources: readonly Source[];
  readonly excerpts: readonly Excerpt[];
  /**
   * What excerpts name as their source, including excerpts that could not be decoded, and what sources name under
   * `derived-from`.
   */
  readonly usedSources: readonly Located<string>[];
  readonly extents: readonly Extent[];
  /** IDs in places that were not decoded, such as under a misspelt key, which was reported. */
  readonly mentioned: ReadonlySet<string>;
  /** Undefined where all of the brief's files could be read whole. */
  readonly torn: Torn | undefined;
}

/** Where a slide, source, excerpt or audience is written, with everything that is stated about it in that file. */
export interface Extent {
  readonly kind: "slide" | "source" | "excerpt" | "audience";
  readonly id: string;
  readonly span: Span;
}

/**
 * What the files lack that could not be read, which was reported. A condition or a marking may be among it, so that nothing
 * is made of such a brief for anyone.
 */
export interface Torn {
  /** Slides and sources of which a part could not be read, or of what they rest on. */
  readonly places: readonly Span[];
  /** False where a setting may be lost that rules go by. */
  readonly hasSettings: boolean;
}

/** The versions of the format that are read. */
export const FORMAT_VERSIONS = [1] as const;
export type FormatVersion = (typeof FORMAT_VERSIONS)[number];

/** Whether `version` names one that came after those that are read. */
export function isNewerFormat(version: unknown): version is number {
  return Number.isInteger(version) && Number(version) > Math.max(...FORMAT_VERSIONS);
}

/** Whether quotations may be edited where the edit is marked (Chicago Manual of Style), or must stay whole (AP). */
export const QUOTATION_STYLES = ["chicago", "ap"] as const;
export type QuotationStyle = (typeof QUOTATION_STYLES)[number];

/** How much detail: 1 is the essentials, 3 is everything. */
export type Depth = 1 | 2 | 3;

export interface Audience {
  readonly id: AudienceId;
  readonly span: Span;
  readonly label: string;
  /** What this audience is cleared for; undefined: the brief's marking, else CLEAR. */
  readonly tlp: Tlp | undefined;
  readonly depth: Depth;
  /** How long the briefing may take before this audience, in minutes. */
  readonly time: number | undefined;
  readonly language: string | undefined;
  readonly theme: Located<string> | undefined;
  readonly scheme: Scheme | undefined;
  /** These options override the brief's. */
  readonly handout: Partial<HandoutOptions>;
  /** Picks slides and their order, whatever their depth. */
  readonly slides: readonly Located<SlideId>[] | undefined;
  readonly vars: Readonly<Record<string, string>>;
  /** In addition to the brief's. */
  readonly wordLists: WordLists;
}

/** Words that the search of outputs adds or skips, whatever their marking. */
export interface WordLists {
  /** Withheld words that outputs may contain. */
  readonly allow: readonly Located<string>[];
  /** Words that outputs must never contain. */
  readonly withhold: readonly Located<string>[];
}

/** Who is shown a slide or an item on it. An undefined `depth` is its parent's, and 1 at the top. */
export interface Selection {
  readonly depth: Depth | undefined;
  readonly only: readonly Located<AudienceId>[] | undefined;
  readonly except: readonly Located<AudienceId>[] | undefined;
  readonly tlp: Tlp | undefined;
}

/** For what has no conditions of its own: what it stands in, or what it cites, decides who is shown it. */
export const UNCONDITIONAL: Selection = {
  depth: undefined,
  only: undefined,
  except: undefined,
  tlp: undefined,
};

export interface Slide extends SlideContent {
  readonly id: SlideId;
  readonly span: Span;
  readonly layout: Located<string>;
  readonly selection: Selection;
  readonly settings: SlideSettings;
  /** Only on a variant: whom it is for, and the fields that the variant itself gives. */
  readonly addressed: { readonly to: AudienceId; readonly fields: ReadonlySet<string> } | undefined;
  /** What the slide becomes for an audience. Each is already merged: a whole slide without variants. */
  readonly variants: ReadonlyMap<AudienceId, Slide>;
}

/** What an author sets for a slide, and nobody sees on it. */
export interface SlideSettings {
  /** Whether it may continue on a further slide when it does not fit. */
  readonly split: boolean | undefined;
  /** Whether a screen shows its points one by one. */
  readonly fragments: boolean | undefined;
  /** How long it takes, in minutes; on a slide that begins a section, how long all of that takes. */
  readonly time: number | undefined;
}

/** What a slide shows. Everything that is done with all of it is derived from the walk in walk-content. */
export interface SlideContent {
  readonly title: Text | undefined;
  readonly lead: Text | undefined;
  readonly points: readonly Point[];
  readonly columns: readonly Column[];
  readonly table: Table | undefined;
  readonly quote: Quote | undefined;
  readonly comparison: Comparison | undefined;
  /** In chronological order, whatever the order written. */
  readonly events: readonly TimelineEvent[];
  readonly chart: Chart | undefined;
  readonly illustration: Illustration | undefined;
  readonly notes: readonly Note[];
}

/** What a statement claims to be. A fact needs a citation; likelihood belongs to judgements (ICD 203). */
export const CLAIM_KINDS = ["fact", "judgement", "assumption", "context"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Analytic confidence after ICD 203. */
export const CONFIDENCES = ["low", "moderate", "high"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Point {
  readonly span: Span;
  readonly selection: Selection;
  readonly text: Text;
  readonly kind: ClaimKind;
  readonly confidence: Confidence | undefined;
  /** One level only: a nested point has no points. */
  readonly points: readonly Point[];
}

export interface Column {
  readonly span: Span;
  readonly selection: Selection;
  readonly heading: Text | undefined;
  readonly points: readonly Point[];
}

export interface Table {
  readonly columns: readonly Text[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly span: Span;
  readonly selection: Selection;
  readonly kind: ClaimKind;
  readonly cells: readonly Text[];
  /** Set as the sum of other rows, or as the one to look at. */
  readonly emphasis: "total" | "highlight" | undefined;
  readonly cite: readonly Located<string>[];
}

export interface Quote {
  readonly excerpt: Located<ExcerptId>;
  readonly context: Text | undefined;
}

/** Wordings of one statement, to be shown side by side. */
export interface Comparison {
  readonly span: Span;
  /** The statement whose excerpts are compared; undefined where the excerpts are named one by one. */
  readonly statement: Located<string> | undefined;
  readonly wordings: readonly Located<ExcerptId>[];
}

export interface TimelineEvent {
  readonly span: Span;
  readonly selection: Selection;
  /** ISO 8601, of any precision. */
  readonly date: Located<string>;
  readonly text: Text;
  readonly kind: ClaimKind;
  readonly cite: readonly Located<string>[];
}

export interface Chart {
  readonly span: Span;
  readonly spec: ChartSpec;
  /** What the chart shows, for those who do not see it; undefined where the slide's title says it. */
  readonly alt: Text | undefined;
  readonly data: readonly Datum[];
  readonly annotations: readonly Annotation[];
}

/** What a chart says beside its data. */
export interface Annotation {
  readonly span: Span;
  readonly selection: Selection;
  readonly kind: ClaimKind;
  readonly text: Text;
  readonly cite: readonly Located<string>[];
  readonly axis: "x" | "y";
  /** One, or the two ends of a range. */
  readonly places: readonly AxisPlace[];
}

/** A name, a date or an amount. */
export interface AxisPlace {
  /** Undefined where the place is not a number. */
  readonly number: number | undefined;
  readonly text: Text;
}

/** One data point of a chart. */
export interface Datum {
  readonly span: Span;
  readonly selection: Selection;
  readonly kind: ClaimKind;
  readonly values: readonly DatumValue[];
  readonly cite: readonly Located<string>[];
}

export interface DatumValue {
  readonly field: string;
  /** Undefined where the value is not a number. */
  readonly number: number | undefined;
  /** The value as it is written. */
  readonly text: Text;
}

export interface Illustration {
  /** Path relative to the working folder. */
  readonly file: Located<string>;
  /** Undefined where the file does not exist, or cannot be shown. */
  readonly picture: Picture | undefined;
  readonly alt: Text | undefined;
  readonly caption: Text | undefined;
  readonly credit: Text | undefined;
  /** The sources of the picture. */
  readonly cite: readonly Located<string>[];
}

export interface Note {
  readonly span: Span;
  readonly selection: Selection;
  readonly text: Text;
}
