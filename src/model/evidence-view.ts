/** What templates see of the evidence: sources by origin, their excerpts, and the passages that these stand in. */
import type { Html, MarkingView } from "./deck.ts";

/** A source with those of its excerpts that the deck cites. */
export interface EvidenceGroup {
  readonly number: number;
  /** The fragment that citation marks lead to where no slide lists the sources; undefined where a group goes on. */
  readonly anchor: string | undefined;
  /** The short note. */
  readonly source: Html;
  readonly grade: string | undefined;
  readonly lineage: string | undefined;
  /** How far the excerpts were verified; undefined where not all were alike. */
  readonly state: string | undefined;
  /** As of a source. */
  readonly citedOn: Html | undefined;
  readonly passages: readonly PassageView[];
}

/** A stretch of a source with all the excerpts that stand in it. */
export interface PassageView {
  /** The excerpts that stand in it. */
  readonly ids: readonly string[];
  /** As of the source. */
  readonly number: number;
  readonly source: Html;
  readonly grade: string | undefined;
  readonly lineage: string | undefined;
  /** As the source reads, each excerpt in a `mark` element. */
  readonly words: Html;
  /** BCP 47 of the words where it differs from the deck's. */
  readonly language: string | undefined;
  /** Excerpts in the deck's language, in quotation marks, and whose translation it is. */
  readonly translations: readonly { readonly words: Html; readonly by: string | undefined }[];
  readonly speakers: readonly string[];
  /** As of a source, for these excerpts alone. */
  readonly citedOn: Html | undefined;
  readonly state: string;
  /** "TLP:GREEN"; more than one where its excerpts differ. */
  readonly markings: readonly string[];
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
  /** The source's full note, and its short one. */
  readonly source: Html;
  readonly short: Html;
  /** "B2: usually reliable; probably true". */
  readonly grade: string | undefined;
  readonly marking: MarkingView;
  readonly lineage: string | undefined;
  readonly state: string;
  /** As of a source, for this excerpt alone. */
  readonly citedOn: Html | undefined;
  /** Into the source at the very words, where it has a web address. */
  readonly link: string | undefined;
  readonly others: readonly { readonly id: string; readonly number: number; readonly words: Html }[];
}

export interface OriginGroup {
  /** The origin's note, or what the tool says where lineage is not stated or the origin is not shown. */
  readonly heading: Html;
  readonly sources: readonly SourceView[];
}

export interface SourceView {
  readonly number: number;
  /** The fragment that citation marks lead to. */
  readonly anchor: string;
  /** The full note. */
  readonly note: Html;
  readonly grade: string | undefined;
  readonly marking: MarkingView | undefined;
  readonly lineage: string | undefined;
  /** "3 excerpts, anchored in the text" and the like. */
  readonly state: string;
  /** "cited on slides 2–4, 6", each number a link; undefined where only notes that are not shown cite it. */
  readonly citedOn: Html | undefined;
}
