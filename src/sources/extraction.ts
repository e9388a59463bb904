/** The result of extracting a source's text: the text to freeze, and what the original says about itself. */
import type { TextPosition } from "../model/excerpt.ts";

/** `unreadable` has a sentence for the person who adds the source. */
export type Extracted =
  | { readonly kind: "read"; readonly extraction: Extraction }
  | { readonly kind: "unreadable"; readonly message: string; readonly hints: readonly string[] };

export interface Extraction {
  /** With LF line breaks, an empty line between paragraphs and a form feed between pages. Ends with a line break. */
  readonly text: string;
  /**
   * The packages that read it, by name, starting with the one that made the text; none where only decoding was needed.
   */
  readonly packages: readonly string[];
  readonly metadata: Metadata;
  /** Parts of the text that are menus, notices and the like, in order, in Unicode code points. */
  readonly boilerplate: readonly TextPosition[];
  readonly remarks: readonly Remark[];
}

/** What the original says about itself. What it does not say is left out, never invented. */
export interface Metadata {
  /** A CSL type, where the original states its type. */
  readonly type?: string;
  readonly title?: string;
  readonly author?: readonly SourceName[];
  /** CSL's `container-title`: the site or paper it appeared in. */
  readonly site?: string;
  readonly publisher?: string;
  /** ISO 8601. */
  readonly issued?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly url?: string;
}

/**
 * A name in the form of a brief: `Family, Given`, or the whole name. A name that contains a comma itself is `literal`.
 */
export type SourceName = string | { readonly literal: string };

/**
 * What the person who adds the source should know. A `warning` means that the text may differ from what the original
 * shows.
 */
export interface Remark {
  readonly severity: "warning" | "info";
  readonly message: string;
  readonly hints: readonly string[];
}

/** Returns that the original cannot be read, and why. */
export function unreadable(message: string, hints: readonly string[] = []): Extracted {
  return { kind: "unreadable", message, hints };
}
