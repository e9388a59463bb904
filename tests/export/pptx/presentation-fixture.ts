/** Presentations for tests: the decks of rendering's tests, in a theme that ships. */
import { makePresentation } from "../../../src/export/pptx/make-presentation.ts";
import type { Deck, SlideView } from "../../../src/model/deck.ts";
import { themeCss } from "../../../src/render/stylesheet.ts";
import { deckOf, footerOf, mark, pointOf, type SlideSketch, wholeDeck } from "../../support/deck-fixture.ts";
import { readTemplateFiles } from "../../support/render-assets.ts";

export const DATE = new Date("2024-03-04T05:06:07Z");

export function themeOf(theme: string, ownTheme?: string): string {
  return themeCss({ files: readTemplateFiles(), theme, ownTheme });
}

export function presentationOf(deck: Deck, theme = themeOf(deck.theme)): Promise<Uint8Array> {
  return makePresentation({ deck, theme, date: DATE });
}

/** Returns a deck with every layout, an author's own among them, and with every kind of text that slides have. */
export function fullDeck(changes: Partial<Deck> = {}): Deck {
  const deck = wholeDeck(changes);
  const more = deckOf([compare, ownLayout, untitled], changes).slides;
  const slides = [...deck.slides, ...more];
  return {
    ...deck,
    slides: slides.map((slide, at): SlideView => ({ ...slide, number: at + 1, total: slides.length })),
  };
}

const compare: SlideSketch = {
  id: "compare",
  layout: "compare",
  name: "The same sentence",
  title: "The same sentence",
  comparison: [
    {
      words: "<mark>significant</mark> and unjustified <mark>diversion</mark> of troops",
      language: undefined,
      speaker: "NATO, letter to Moscow",
      source: `“Report A”, 2 Feb 2022${mark("compare", 1)}`,
      translation: undefined,
    },
    {
      words: "<mark>importante</mark> movilización",
      language: "es",
      speaker: undefined,
      source: `“Report B”${mark("compare", 2)}`,
      translation: "unofficial translation from Spanish",
    },
  ],
  footer: footerOf([1, 2], "2 reports, 1 origin: El País"),
};

const ownLayout: SlideSketch = {
  id: "own",
  layout: "dashboard",
  name: "A layout of the author’s own",
  title: "A layout of the author’s own",
  lead: `<p>With <em>emphasis</em> &amp; a <a href="https://example.org/?a=1&amp;b=2">link</a>.</p><ol start="3"><li>third</li></ol>`,
  points: [pointOf("A point of its own"), pointOf(`As <a href="#compare">compared</a>.${mark("own", 1)}`)],
  columns: [
    { heading: "Left", points: [pointOf("Of the left column")] },
    { heading: undefined, points: [pointOf("Of the right column")] },
  ],
  table: { columns: ["What", "Who"], rows: [{ cells: ["A cell", "Another"], marks: mark("own", 2) }] },
  notes: [`<p>Say this.${mark("own", 2)}</p><ul><li>and that</li></ul>`, "<p>Then stop.</p>"],
  footer: footerOf([1, 2]),
};

const untitled: SlideSketch = {
  id: "untitled",
  layout: "quote",
  name: "Nobody’s title",
  quote: {
    words: "“Short.”",
    language: undefined,
    speaker: "Somebody",
    source: `A source${mark("untitled", 1)}`,
    translation: undefined,
    context: "Some context",
  },
  footer: footerOf([1]),
};
