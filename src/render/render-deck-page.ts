/** Renders a page on which Reveal.js shows a deck's slides, with the drawer of their evidence. */
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Deck, Html } from "../model/deck.ts";
import type { Templates } from "./compile-templates.ts";
import { escapeScript, escapeStyle } from "./escape-inline.ts";
import { allAsMarkup, asMarkup } from "./markup.ts";
import { pageStyles } from "./page-styles.ts";
import type { DeckAssets } from "./render-deck.ts";
import { renderPage } from "./render-page.ts";
import { renderSlides } from "./render-slides.ts";

/** Its only diagnostic is `template-error`. */
export function renderDeckPage(options: {
  readonly deck: Deck;
  readonly templates: Templates;
  readonly assets: Pick<DeckAssets, "revealCss" | "revealJs" | "fonts" | "authorTheme">;
  /** The page's template. */
  readonly path: string;
  /** Styles of this page alone, by the name that its template has for them. */
  readonly css: Readonly<Record<string, string>>;
  /** Scripts of this page alone, likewise. */
  readonly js?: Readonly<Record<string, string>>;
  /** Names of those of `scripts/` that it carries. */
  readonly scripts: readonly string[];
}): Diagnosed<Html> {
  const { deck, templates, assets, path, css, js = {}, scripts } = options;
  const { files } = templates;
  const slides = renderSlides(deck, templates);
  if (slides.value === undefined) return { value: undefined, diagnostics: slides.diagnostics };
  const drawer = templates.render("partials/drawer.hbs", { deck });
  if (drawer.value === undefined) return drawer;
  const text = slides.value.join("") + drawer.value;
  const own = scripts.map((name) => [name, files.get(`scripts/${name}.js`)?.text ?? ""] as const);
  const context = {
    deck,
    transition: deck.transition,
    slides: slides.value.map(asMarkup),
    drawer: asMarkup(drawer.value),
    css: allAsMarkup({
      ...pageStyles({ page: "deck", deck, files, assets, text }),
      ...escapedWith(escapeStyle, { reveal: assets.revealCss, ...css }),
    }),
    js: allAsMarkup(
      escapedWith(escapeScript, { reveal: assets.revealJs, ...js, ...Object.fromEntries(own) }),
    ),
  };
  return renderPage({
    ...{ templates, path, context, slides: slides.value },
    remedy: "{{#each slides}}{{{this}}}{{/each}}",
  });
}

function escapedWith(
  inline: (code: string) => string,
  pieces: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(pieces).map(([name, code]) => [name, inline(code)]));
}
