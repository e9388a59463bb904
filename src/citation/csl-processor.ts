/** Writes bibliographies in a CSL style. The shell loads the library that does it. */

export interface CslProcessor {
  /**
   * Returns each item's entry by its ID, in the language of a BCP 47 tag; no entry for an item that the style does not
   * list. The entries are HTML that is safe to parse, not to show.
   */
  bibliography(items: readonly CslJson[], language: string): ReadonlyMap<string, string>;
  /** What the processor's licence requires to be shown to whoever runs it. */
  readonly credit: string;
}

export type CslJson = Readonly<Record<string, unknown>>;

/** The styles and the processor that the shell offers. It loads them when a style is first needed. */
export interface CslLibrary {
  /** Names of the styles that ship. */
  readonly names: readonly string[];
  /** Returns the XML of a style that ships; undefined for any other name. */
  readonly styleNamed: (name: string) => string | undefined;
  /** Returns a processor for a style's XML, or a sentence that says why it cannot be used. */
  readonly processorFor: (style: string) => UsableStyle;
}

export type UsableStyle =
  | { readonly kind: "usable"; readonly processor: CslProcessor }
  | { readonly kind: "unusable"; readonly reason: string };
