/** Renders the handout as a static document that the browser prints. */

import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Deck, HandoutView, Html } from "../model/deck.ts";
import { TLP_COLOURS } from "../model/tlp.ts";
import type { Templates } from "./compile-templates.ts";
import { escapeStyle } from "./escape-inline.ts";
import type { FontFace } from "./inline-fonts.ts";
import { pageStyles } from "./page-styles.ts";
import { renderPage } from "./render-page.ts";
import { renderSlides } from "./render-slides.ts";

/**
 * Returns a whole HTML document without scripts. Slides are the deck's own markup, drawn small. Its only diagnostic is
 * `template-error`.
 */
export function renderHandout(options: {
  readonly deck: Deck;
  readonly templates: Templates;
  readonly assets: { readonly fonts: readonly FontFace[]; readonly authorTheme: string | undefined };
}): Diagnosed<Html> {
  const { deck, templates, assets } = options;
  const bare = deck.slides.map((slide) => ({ ...slide, notes: [] }));
  const slides = renderSlides({ ...deck, slides: bare }, templates);
  if (slides.value === undefined) return { value: undefined, diagnostics: slides.diagnostics };
  const markup = new Map(bare.map((slide, at) => [slide.id, slides.value?.[at] ?? ""]));
  const entries = deck.handout.entries
    .filter((entry) => !repeatsHead(entry, deck))
    .map((entry) => ({ ...entry, markup: markup.get(entry.slide) ?? "" }));
  const text = JSON.stringify(deck.handout) + slides.value.join("");
  const { theme } = deck;
  const styles = pageStyles({ page: "handout", deck: { theme }, files: templates.files, assets, text });
  const css = { ...styles, running: escapeStyle(running(deck)) };
  return renderPage({
    templates,
    path: "handout.hbs",
    context: { deck, entries, css },
    slides: entries.map((entry) => entry.markup),
    remedy: "{{#each entries}}{{{markup}}}{{/each}}",
  });
}

/** A title slide repeats the head of the handout, unless it has notes or citations. */
function repeatsHead({ slide, name, notes, citations }: HandoutView["entries"][number], deck: Deck): boolean {
  const isTitle = deck.slides.some(({ id, layout }) => id === slide && layout === "title");
  return isTitle && name === deck.title && notes.length === 0 && citations.length === 0;
}

/**
 * The running heads of every page. TLP 2.0: the marking in header and footer, at least 12 pt, in FIRST's colours on
 * black.
 */
function running({ title, audience, marking, handout }: Deck): string {
  const { before, between, after } = handout.pageOf;
  const tlp = `content: ${quoted(marking.label)}; color: ${TLP_COLOURS[marking.tlp]}`;
  const page = `content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`;
  return `@page {
  size: ${handout.paper};
  @top-left { content: ${quoted(title)} }
  @top-right { ${tlp} }
  @bottom-left { content: ${quoted(audience.label)} }
  @bottom-center { ${page} }
  @bottom-right { ${tlp} }
}`;
}

/**
 * A CSS string (CSS Syntax Module Level 3, section 4.3.5). Everything except letters, digits and spaces is escaped by
 * code point.
 */
function quoted(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
