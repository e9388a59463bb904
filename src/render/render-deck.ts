/** Renders a deck as one Reveal.js page that needs no other file. */
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Deck, Html } from "../model/deck.ts";
import type { Templates } from "./compile-templates.ts";
import { escapeScript, escapeStyle } from "./escape-inline.ts";
import type { FontFace } from "./inline-fonts.ts";
import { inlineScripts } from "./inline-scripts.ts";
import { pageStyles } from "./page-styles.ts";
import { renderPage } from "./render-page.ts";
import { renderSlides } from "./render-slides.ts";
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
  const { deck, templates, assets } = options;
  const slides = renderSlides(deck, templates);
  if (slides.value === undefined) return { value: undefined, diagnostics: slides.diagnostics };
  const drawer = templates.render("partials/drawer.hbs", { deck });
  if (drawer.value === undefined) return drawer;
  const text = slides.value.join("") + drawer.value;
  const styles = pageStyles({ page: "deck", deck, files: templates.files, assets, text });
  const context = {
    deck,
    slides: slides.value,
    drawer: drawer.value,
    css: {
      ...styles,
      reveal: escapeStyle(assets.revealCss),
      reading: escapeStyle(readingCss(templates.files)),
    },
    js: {
      reveal: escapeScript(assets.revealJs),
      notes: escapeScript(withFreeMarking(assets.notesJs)),
      ...inlineScripts(templates.files, ["drawer", "overview", "reading"]),
    },
  };
  return renderPage({
    templates,
    path: "deck.hbs",
    context,
    slides: slides.value,
    remedy: "{{#each slides}}{{{this}}}{{/each}}",
  });
}

/**
 * Moves the speaker view's choice of layouts to the lower corner, since in the upper one it covers the next slide's
 * marking.
 */
export function withFreeMarking(notesJs: string): string {
  return notesJs.replace(/(#speaker-layout \{\s*position: absolute;\s*)top:/, "$1bottom:");
}
