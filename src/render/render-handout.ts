/** Renders the handout as a static document that the browser prints. */

import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Deck, HandoutEntry, Html } from "../model/deck.ts";
import { TLP_COLOURS } from "../model/tlp.ts";
import type { Templates } from "./compile-templates.ts";
import { escapeStyle } from "./escape-inline.ts";
import type { FontFace } from "./inline-fonts.ts";
import { allAsMarkup, asMarkup } from "./markup.ts";
import { withMarkup } from "./markup-fields.ts";
import { pageStyles } from "./page-styles.ts";
import { renderPage } from "./render-page.ts";
import { renderContents, renderSlides } from "./render-slides.ts";

/**
 * Returns a whole HTML document without scripts. Where it is read, slides are the content of the deck's own layouts, set
 * as text; else they are the deck's own markup, drawn small. Its only diagnostic is `template-error`. `pages` are those that
 * the fragments of its contents stand on; without them it shows no contents.
 */
export function renderHandout(options: {
  readonly deck: Deck;
  readonly templates: Templates;
  readonly assets: { readonly fonts: readonly FontFace[]; readonly authorTheme: string | undefined };
  readonly pages?: ReadonlyMap<string, number> | undefined;
}): Diagnosed<Html> {
  const { deck, templates, assets, pages } = options;
  const isRead = deck.handout.layout === "reading";
  const slides = slidesOf(deck, templates);
  if (slides.value === undefined) return { value: undefined, diagnostics: slides.diagnostics };
  const entries = entriesOf(deck, slides.value);
  const text = JSON.stringify(deck.handout) + [...slides.value.values()].map(({ markup }) => markup).join("");
  const { theme } = deck;
  const styles = pageStyles({ page: "handout", deck: { theme }, files: templates.files, assets, text });
  const css = { ...styles, running: escapeStyle(running(deck)) };
  const contents = deck.handout.contents.map((line) => ({ ...line, page: pages?.get(line.anchor) }));
  return renderPage({
    templates,
    path: "handout.hbs",
    context: {
      deck,
      entries: entries.map(inMarkup),
      css: allAsMarkup(css),
      contents,
      isRead,
      hasContents: pages !== undefined,
    },
    slides: entries.filter((entry) => !isRead || !entry.repeatsHead).map((entry) => entry.markup),
    remedy: "{{#each entries}}{{{markup}}}{{/each}}",
  });
}

interface RenderedSlide {
  readonly layout: string;
  readonly markup: Html;
}

/** Returns the handout's slides by their IDs. */
function slidesOf(deck: Deck, templates: Templates): Diagnosed<ReadonlyMap<string, RenderedSlide>> {
  const isRead = deck.handout.layout === "reading";
  const shown = isRead ? deck.handout.whole : deck.slides.map((slide) => ({ ...slide, notes: [] }));
  const { value, diagnostics } = isRead
    ? renderContents(deck, shown, templates)
    : renderSlides({ ...deck, slides: shown }, templates);
  if (value === undefined) return { value, diagnostics };
  const rendered = shown.map(({ id, layout }, at) => [id, { layout, markup: value[at] ?? "" }] as const);
  return { value: new Map(rendered), diagnostics };
}

/** A title slide repeats the head of the handout: it is left out, unless it has notes or citations. */
function entriesOf(deck: Deck, slides: ReadonlyMap<string, RenderedSlide>) {
  return deck.handout.entries
    .map((entry) => {
      const { layout = "", markup = "" } = slides.get(entry.slide) ?? {};
      return { ...entry, layout, markup, repeatsHead: layout === "title" && entry.name === deck.title };
    })
    .filter(({ repeatsHead, notes, citations }) => !repeatsHead || notes.length > 0 || citations.length > 0);
}

function inMarkup(entry: HandoutEntry & RenderedSlide): object {
  return { ...withMarkup(entry, "HandoutEntry"), markup: asMarkup(entry.markup) };
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
}
@page :first {
  @top-left { content: none }
}`;
}

/**
 * A CSS string (CSS Syntax Module Level 3, section 4.3.5). Everything except letters, digits and spaces is escaped by
 * code point.
 */
function quoted(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
