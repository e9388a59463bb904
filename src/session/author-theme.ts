/** Reads the author's own theme, a `.css` file beside the brief, in the form that one audience's pages may contain. */
import { posix } from "node:path";
import type { Deck } from "../model/deck.ts";
import type { ReadFile } from "../model/read-file.ts";
import { withoutComments, withoutSelectorsOf } from "../render/clean-css.ts";

/**
 * Returns the style sheet without comments, and without the IDs of slides that `deck` does not have; undefined for a
 * theme that ships.
 */
export function authorTheme(options: {
  readonly brief: string;
  readonly deck: Pick<Deck, "theme" | "slides">;
  /** IDs of all slides of the brief. */
  readonly slides: readonly string[];
  readonly read: ReadFile;
}): string | undefined {
  const { brief, deck, slides, read } = options;
  if (!deck.theme.endsWith(".css")) return undefined;
  const css = new TextDecoder().decode(read(posix.join(posix.dirname(brief), deck.theme)));
  const shown = new Set(deck.slides.map(({ origin }) => origin));
  return withoutSelectorsOf(
    slides.filter((id) => !shown.has(id)),
    withoutComments(css),
  );
}
