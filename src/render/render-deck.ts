/** Renders a deck as one Reveal.js page that needs no other file. */
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Deck, Html } from "../model/deck.ts";
import type { Templates } from "./compile-templates.ts";
import type { FontFace } from "./inline-fonts.ts";
import { renderDeckPage } from "./render-deck-page.ts";
import { readingCss } from "./stylesheet.ts";

export interface DeckAssets {
  /** Texts of Reveal 6's `dist/reveal.css`, `dist/reveal.js` and `dist/plugin/notes.js`. */
  readonly revealCss: string;
  readonly revealJs: string;
  readonly notesJs: string;
  /** Every face that may be needed. Only those that the deck's characters and theme use are embedded. */
  readonly fonts: readonly FontFace[];
  /** The text of the author's own theme, which is laid over `ministry`; undefined for a theme that ships. */
  readonly authorTheme: string | undefined;
}

/**
 * Returns a whole HTML document. It works from `file://`, and its content security policy forbids every request except
 * the speaker view's, which shows the deck itself in frames. Its only diagnostic is `template-error`.
 */
export function renderDeck(options: {
  readonly deck: Deck;
  readonly templates: Templates;
  readonly assets: DeckAssets;
}): Diagnosed<Html> {
  const { templates, assets } = options;
  return renderDeckPage({
    ...options,
    path: "deck.hbs",
    css: { reading: readingCss(templates.files) },
    js: { notes: withFreeMarking(assets.notesJs) },
    scripts: ["drawer", "overview", "zoom", "reading"],
  });
}

/**
 * Moves the speaker view's choice of layouts to the lower corner, since in the upper one it covers the next slide's
 * marking.
 */
export function withFreeMarking(notesJs: string): string {
  return notesJs.replace(/(#speaker-layout \{\s*position: absolute;\s*)top:/, "$1bottom:");
}
