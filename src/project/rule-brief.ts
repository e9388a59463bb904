/**
 * The view of a brief that a project's own rules get: plain values, each with its place, with every citation followed.
 */
import type { Span } from "../diagnostics/span.ts";
import type { Anchor } from "../model/anchor.ts";
import type { ClaimKind, Confidence, Depth } from "../model/brief.ts";
import type { CslItem } from "../model/csl.ts";
import type { ItemKind } from "../model/item.ts";
import type { Located } from "../model/located.ts";
import type { Lineage } from "../model/resolved.ts";
import type { Tlp } from "../model/tlp.ts";

/** The whole brief, whoever may see it. */
export interface RuleBrief {
  /** The name under which its outputs are stored. */
  readonly name: string;
  /** The place of its YAML file. */
  readonly span: Span;
  readonly title: RuleText;
  readonly subtitle: RuleText | undefined;
  readonly authors: readonly string[];
  /** In ISO 8601. */
  readonly date: Located<string> | undefined;
  /** Information cut-off, in ISO 8601. */
  readonly asOf: Located<string> | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly tlp: Tlp | undefined;
  readonly audiences: readonly RuleAudience[];
  /**
   * In the order written, each followed by its variants. What a variant takes over from its slide occurs again, at the
   * same place.
   */
  readonly slides: readonly RuleSlide[];
  readonly excerpts: readonly RuleExcerpt[];
  readonly sources: readonly RuleSource[];
}

export interface RuleAudience {
  readonly id: string;
  readonly span: Span;
  readonly label: string;
  /** What it is cleared for. Where undefined, the brief's marking counts, else CLEAR. */
  readonly tlp: Tlp | undefined;
  readonly depth: Depth;
  /** BCP 47. Where undefined, the brief's language counts. */
  readonly language: string | undefined;
}

/** To whom a slide or an item is shown. Where a condition is undefined, the parent's counts. */
export interface RuleConditions {
  readonly depth: Depth | undefined;
  /** IDs of audiences. */
  readonly only: readonly string[] | undefined;
  readonly except: readonly string[] | undefined;
  readonly tlp: Tlp | undefined;
}

export interface RuleSlide extends RuleConditions {
  readonly id: string;
  /** The place of its ID, where it has one. */
  readonly span: Span;
  readonly layout: string;
  /** The ID of the audience for which the variant is made; undefined for the slide itself. */
  readonly variantFor: string | undefined;
  readonly title: RuleText | undefined;
  /**
   * Everything on it in the order of the page, including title and notes. Items inside another item come directly after
   * it.
   */
  readonly items: readonly RuleItem[];
  /** The items that make a claim: points, rows, events and data. */
  readonly claims: readonly RuleItem[];
}

export interface RuleItem extends RuleConditions {
  readonly what: ItemKind;
  readonly span: Span;
  /** Only for points, rows, events and data; undefined for everything else. */
  readonly kind: ClaimKind | undefined;
  readonly confidence: Confidence | undefined;
  /** Its own texts: all cells of a row or all values of a datum, otherwise one; none where its parts have the texts. */
  readonly texts: readonly RuleText[];
  /** The date of an event, in ISO 8601. */
  readonly date: Located<string> | undefined;
  /** Everything that it cites, in its texts and beside them. */
  readonly citations: readonly RuleCitation[];
}

export interface RuleText {
  /** Without Markdown, citations and variables. Paragraphs are separated by "\n". */
  readonly words: string;
  readonly span: Span;
  /** Returns where `words.slice(start, end)` is in the author's file. */
  readonly spanOf: (start: number, end: number) => Span;
  readonly citations: readonly RuleCitation[];
}

export interface RuleCitation {
  /** As in the citation. */
  readonly id: string;
  readonly span: Span;
  /** The words after the ID: "p. 4" in `[@memo, p. 4]`. */
  readonly locator: string | undefined;
  /** Undefined where a source is cited whole, or nothing has the ID. */
  readonly excerpt: RuleExcerpt | undefined;
  /** The excerpt's source, or the source that is cited whole; undefined where nothing has the ID. */
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
  /** Never below that of its source. */
  readonly tlp: Tlp;
  readonly source: RuleSource;
}

export interface RuleSource {
  readonly id: string;
  readonly span: Span;
  /** What is known about it, as CSL-JSON. `csl.issued?.iso` is its date. */
  readonly csl: CslItem;
  /** On the Admiralty scale, such as "B2". */
  readonly grade: string | undefined;
  readonly tlp: Tlp;
  readonly lineage: Lineage;
  /** IDs of the sources where its information originates; its own where it is its own origin. */
  readonly origins: readonly string[];
}
