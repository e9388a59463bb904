/** What templates see of the evidence: sources by origin, their excerpts, and the passages around these. */
import type { Html, MarkingView } from "./deck.ts";

/** A source with the excerpts of it that the deck cites. */
export interface EvidenceGroup {
  readonly number: number;
  /**
   * The fragment that citation marks lead to where no slide lists the sources; undefined where a group continues one of
   * an earlier slide.
   */
  readonly anchor: string | undefined;
  /** The short note. */
  readonly source: Html;
  readonly grade: string | undefined;
  readonly lineage: string | undefined;
  /** How far the excerpts were verified; undefined where they differ in that. */
  readonly state: string | undefined;
  /** See `SourceView.citedOn`. */
  readonly citedOn: Html | undefined;
  readonly passages: readonly PassageView[];
}

/** A stretch of a source with all the excerpts in it. */
export interface PassageView {
  /** The IDs of those excerpts. */
  readonly ids: readonly string[];
  /** The source's number. */
  readonly number: number;
  readonly source: Html;
  readonly grade: string | undefined;
  readonly lineage: string | undefined;
  /** As the source reads, each excerpt in a `mark` element. */
  readonly words: Html;
  /** BCP 47 of the words where it differs from the deck's. */
  readonly language: string | undefined;
  /** Translations of the excerpts into the deck's language, in quotation marks, and whose they are. */
  readonly translations: readonly PassageTranslation[];
  readonly speakers: readonly string[];
  /** See `SourceView.citedOn`; for these excerpts alone. */
  readonly citedOn: Html | undefined;
  readonly state: string;
  /** It reads on from the one before, with nothing left out between them. */
  readonly isContinued: boolean;
  /** "TLP:GREEN"; more than one where its excerpts differ. */
  readonly markings: readonly string[];
}

export interface PassageTranslation {
  readonly words: Html;
  readonly by: string | undefined;
}

/** An excerpt with its surroundings and all that is known about it. */
export interface ExhibitView {
  readonly id: string;
  /** Its source's number in the deck. */
  readonly number: number;
  /** `before`, `words` and `after` together read as the source does. */
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
  /** See `SourceView.citedOn`; for this excerpt alone. */
  readonly citedOn: Html | undefined;
  /** Leads to the exact words in the source, where it has a web address. */
  readonly link: string | undefined;
  readonly others: readonly OtherWording[];
}

/** Another excerpt that says the same. */
export interface OtherWording {
  readonly id: string;
  readonly number: number;
  readonly words: Html;
}

export interface OriginGroup {
  /** The origin's note. Where the lineage is not stated, or the origin is not shown, the tool's own words. */
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
