/** What extracting a source's text gives: the text to freeze, and what the original says of itself. */
import type { TextPosition } from "../model/excerpt.ts";

/** `unreadable` has a sentence for the person who adds the source. */
export type Extracted =
  | { readonly kind: "read"; readonly extraction: Extraction }
  | { readonly kind: "unreadable"; readonly message: string; readonly hints: readonly string[] };

export interface Extraction {
  /** LF line breaks, paragraphs parted by an empty line, pages by a form feed; ends in a line break. */
  readonly text: string;
  /** The packages that read it, by name, the one that made the text first; none where nothing but decoding was needed. */
  readonly packages: readonly string[];
  readonly metadata: Metadata;
  /** Parts of the text that are menus, notices and the like, in order; in Unicode code points. */
  readonly boilerplate: readonly TextPosition[];
  readonly remarks: readonly Remark[];
}

/** What the original says of itself; what it does not say is left out, never invented. */
export interface Metadata {
  /** A CSL type, where the original says what it is. */
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

/** As CSL's names are written in a brief: `Family, Given`, or a name as it is; with a comma of its own, `literal`. */
export type SourceName = string | { readonly literal: string };

/** What whoever adds the source should know; a `warning` means that the text may not be what the original shows. */
export interface Remark {
  readonly severity: "warning" | "info";
  readonly message: string;
  readonly hints: readonly string[];
}

/** Returns that the original cannot be read, and why. */
export function unreadable(message: string, hints: readonly string[] = []): Extracted {
  return { kind: "unreadable", message, hints };
}
