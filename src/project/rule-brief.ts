/** What a rule of a project's own is shown of a brief: plain values, every one with its place, every citation followed. */
import type { Span } from "../diagnostics/span.ts";
import type { Anchor } from "../model/anchor.ts";
import type { ClaimKind, Confidence, Depth } from "../model/brief.ts";
import type { CslItem } from "../model/csl.ts";
import type { ItemKind } from "../model/item.ts";
import type { Located } from "../model/located.ts";
import type { Lineage } from "../model/resolved.ts";
import type { Tlp } from "../model/tlp.ts";

/** All of the brief, whoever is to be shown it. */
export interface RuleBrief {
  /** What its outputs are filed under. */
  readonly name: string;
  /** Of its YAML file. */
  readonly span: Span;
  readonly title: RuleText;
  readonly subtitle: RuleText | undefined;
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly date: Located<string> | undefined;
  /** Information cut-off, ISO 8601. */
  readonly asOf: Located<string> | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly tlp: Tlp | undefined;
  readonly audiences: readonly RuleAudience[];
  /** In the order written, each followed by its variants: what a variant takes over from its slide occurs again, at the same place. */
  readonly slides: readonly RuleSlide[];
  readonly excerpts: readonly RuleExcerpt[];
  readonly sources: readonly RuleSource[];
}

export interface RuleAudience {
  readonly id: string;
  readonly span: Span;
  readonly label: string;
  /** What it is cleared for; undefined: the brief's marking, else CLEAR. */
  readonly tlp: Tlp | undefined;
  readonly depth: Depth;
  /** BCP 47; undefined: the brief's. */
  readonly language: string | undefined;
}

/** Who is shown a slide or an item. What is undefined is its parent's. */
export interface RuleConditions {
  readonly depth: Depth | undefined;
  /** IDs of audiences. */
  readonly only: readonly string[] | undefined;
  readonly except: readonly string[] | undefined;
  readonly tlp: Tlp | undefined;
}

export interface RuleSlide extends RuleConditions {
  readonly id: string;
  /** Of its ID, where it has one. */
  readonly span: Span;
  readonly layout: string;
  /** The ID of the audience that the variant is for; undefined for the slide itself. */
  readonly variantFor: string | undefined;
  readonly title: RuleText | undefined;
  /** Everything on it in the order of the page, title and notes too; what stands in another item right behind it. */
  readonly items: readonly RuleItem[];
  /** Those of its items that claim something: points, rows, events and data. */
  readonly claims: readonly RuleItem[];
}

export interface RuleItem extends RuleConditions {
  readonly what: ItemKind;
  readonly span: Span;
  /** Of points, rows, events and data; undefined for all else. */
  readonly kind: ClaimKind | undefined;
  readonly confidence: Confidence | undefined;
  /** Its own texts: a row's cells or a datum's values together, one otherwise, none where its parts have them. */
  readonly texts: readonly RuleText[];
  /** Of an event, ISO 8601. */
  readonly date: Located<string> | undefined;
  /** Everything that it cites, in its texts and beside them. */
  readonly citations: readonly RuleCitation[];
}

export interface RuleText {
  /** Without Markdown, citations and variables; paragraphs are parted by "\n". */
  readonly words: string;
  readonly span: Span;
  /** Returns where `words.slice(start, end)` stands in the author's file. */
  readonly spanOf: (start: number, end: number) => Span;
  readonly citations: readonly RuleCitation[];
}

export interface RuleCitation {
  /** As it is cited. */
  readonly id: string;
  readonly span: Span;
  /** The words behind it: "p. 4" of `[@memo, p. 4]`. */
  readonly locator: string | undefined;
  /** Undefined where a source is cited whole, or nothing has the ID. */
  readonly excerpt: RuleExcerpt | undefined;
  /** The excerpt's, or the one cited whole; undefined where nothing has the ID. */
  readonly source: RuleSource | undefined;
}

export interface RuleExcerpt {
  readonly id: string;
  readonly span: Span;
  /** The wording that is quoted. */
  readonly words: string;
  /** How the wording was found in its source's text. */
  readonly anchor: Anchor["kind"];
  readonly page: number | undefined;
  readonly speaker: string | undefined;
  readonly translation: string | undefined;
  /** The key that excerpts of one statement share. */
  readonly statement: string | undefined;
  /** Never below its source's. */
  readonly tlp: Tlp;
  readonly source: RuleSource;
}

export interface RuleSource {
  readonly id: string;
  readonly span: Span;
  /** What is known of it, as CSL-JSON; `csl.issued?.iso` is its date. */
  readonly csl: CslItem;
  /** After the Admiralty's scale, such as "B2". */
  readonly grade: string | undefined;
  readonly tlp: Tlp;
  readonly lineage: Lineage;
  /** IDs of the sources that it goes back to in the end: its own where it is its own origin. */
  readonly origins: readonly string[];
}
