/** What may be quoted: an exact wording of a source, with the selectors of W3C Web Annotation. */
import type { Span } from "../diagnostics/span.ts";
import type { ExcerptId, SourceId } from "./ids.ts";
import type { Located } from "./located.ts";
import type { Tlp } from "./tlp.ts";

export interface Excerpt {
  readonly id: ExcerptId;
  readonly span: Span;
  readonly source: Located<SourceId>;
  /** TextQuoteSelector. */
  readonly exact: Located<string>;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  /** TextPositionSelector: Unicode code points of the source's text, from 0, `end` exclusive. */
  readonly position: Located<TextPosition> | undefined;
  readonly page: number | undefined;
  /** Where these are written in the file. */
  readonly selectorSpans?: Readonly<Partial<Record<"prefix" | "suffix" | "page", Span>>>;
  readonly speaker: string | undefined;
  readonly translation: Translation | undefined;
  readonly statement: string | undefined;
  /** Undefined: the source's marking. */
  readonly tlp: Located<Tlp> | undefined;
}

export interface TextPosition {
  readonly start: number;
  readonly end: number;
}

export interface Translation {
  readonly text: string;
  /** BCP 47 language of the original wording. */
  readonly from: string;
  /** Whose translation it is, in the words that the footer shows. */
  readonly by: string | undefined;
}
