/** Sets bibliographies with citeproc-js, which the shell loads and hands in. */

export interface CslProcessor {
  /**
   * Returns each item's entry by its ID, as HTML that is safe to read and not to show, in the language of a BCP 47
   * tag; nothing for an item that the style does not list.
   */
  bibliography(items: readonly CslJson[], language: string): ReadonlyMap<string, string>;
  /** What the processor's licence asks to be shown to whoever runs it. */
  readonly credit: string;
}

export type CslJson = Readonly<Record<string, unknown>>;

/** The styles and the processor that the shell has; it loads them when a style is first asked for. */
export interface CslLibrary {
  /** Names of the styles that ship. */
  readonly names: readonly string[];
  /** Returns the XML of a style that ships; undefined for any other name. */
  readonly styleNamed: (name: string) => string | undefined;
  /** Returns a processor for a style's XML, or why it cannot be used: a sentence. */
  readonly processorFor: (style: string) => UsableStyle;
}

export type UsableStyle =
  | { readonly kind: "usable"; readonly processor: CslProcessor }
  | { readonly kind: "unusable"; readonly reason: string };
