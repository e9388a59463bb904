/** Markup as templates get it: only what this project made is a `Markup`, and only a `Markup` is shown without escaping. */
import type { Html } from "../model/deck.ts";

/** Its text cannot be reached by the name of a field. */
export class Markup {
  readonly toString: () => string;

  constructor(text: Html) {
    this.toString = () => text;
  }
}

/** `text` is markup, a style sheet or a script, in which everything that others wrote is escaped. An empty one stays false for `{{#if}}`. */
export function asMarkup(text: Html): Markup | "" {
  return text === "" ? "" : new Markup(text);
}

/** Returns the same record, with all of its texts as markup. */
export function allAsMarkup(texts: Readonly<Record<string, Html>>): Readonly<Record<string, Markup | "">> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, asMarkup(text)]));
}
