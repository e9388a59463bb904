/** Renders a deck as a static page with one 1280x720 px page per slide, for the browser to print. */
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Deck, Html } from "../model/deck.ts";
import type { Templates } from "./compile-templates.ts";
import { escapeStyle } from "./escape-inline.ts";
import { type FontFace, inlineFonts } from "./inline-fonts.ts";
import { renderPage } from "./render-page.ts";
import { renderSlides } from "./render-slides.ts";
import { styleCss, themeCss } from "./stylesheet.ts";

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
  const theme = themeCss({
    files: templates.files,
    theme: deck.theme,
    scheme: deck.scheme,
    authorTheme: assets.authorTheme,
  });
  const styles = styleCss(templates.files, "print");
  const fonts = inlineFonts({ faces: assets.fonts, theme, text: slides.value.join("") + styles });
  const context = {
    deck,
    slides: slides.value,
    css: { fonts, styles: escapeStyle(styles), theme: escapeStyle(theme) },
  };
  return renderPage({
    templates,
    path: "print.hbs",
    context,
    slides: slides.value,
    remedy: "{{#each slides}}{{{this}}}{{/each}}",
  });
}

function withoutNotes(deck: Deck): Deck {
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, notes: [] })) };
}
