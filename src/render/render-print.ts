/** Renders a deck as a static page with one 1280x720 px page per slide, for the browser to print. */
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Deck, Html } from "../model/deck.ts";
import type { Templates } from "./compile-templates.ts";
import type { FontFace } from "./inline-fonts.ts";
import { allAsMarkup, asMarkup } from "./markup.ts";
import { pageStyles } from "./page-styles.ts";
import { renderPage } from "./render-page.ts";
import { renderSlides } from "./render-slides.ts";
import { withoutNotes } from "./without-notes.ts";

/**
 * Returns a whole HTML document without scripts: the deck's own slide markup and styles, without its speaker notes. Its
 * only diagnostic is `template-error`. `authorTheme` and `fonts` are as for the deck.
 */
export function renderPrint(options: {
  readonly deck: Deck;
  readonly templates: Templates;
  readonly assets: { readonly fonts: readonly FontFace[]; readonly authorTheme: string | undefined };
}): Diagnosed<Html> {
  const { deck, templates, assets } = options;
  const slides = renderSlides(withoutNotes(deck), templates);
  if (slides.value === undefined) return { value: undefined, diagnostics: slides.diagnostics };
  const text = slides.value.join("");
  const css = pageStyles({ page: "print", deck, files: templates.files, assets, text });
  const context = { deck, slides: slides.value.map(asMarkup), css: allAsMarkup(css) };
  return renderPage({
    templates,
    path: "print.hbs",
    context,
    slides: slides.value,
    remedy: "{{#each slides}}{{{this}}}{{/each}}",
  });
}
