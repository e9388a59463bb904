/** Presentations for tests: the decks of rendering's tests, in a theme that ships. */

import type { Deck, SlideView } from "../../src/model/deck.ts";
import { makePresentation } from "../../src/pptx/make-presentation.ts";
import { themeCss } from "../../src/render/stylesheet.ts";
import { compileFiles, deckFor } from "../support/compile-files.ts";
import { deckOf, footerOf, mark, pointOf, type SlideSketch } from "../support/deck-fixture.ts";
import { readTemplateFiles } from "../support/render-assets.ts";
import { smallBrief } from "../support/small-brief.ts";
import { wholeDeck } from "../support/whole-deck.ts";

export const DATE = new Date("2024-03-04T05:06:07Z");

export function themeOf(theme: string, authorTheme?: string): string {
  return themeCss({ files: readTemplateFiles(), theme, authorTheme });
}

export function presentationOf(deck: Deck, theme = themeOf(deck.theme)): Promise<Uint8Array> {
  return makePresentation({ deck, theme, date: DATE });
}

/** Returns a deck with every layout, an author's own among them, and with every kind of text that slides have. */
export function fullDeck(changes: Partial<Deck> = {}): Deck {
  const deck = wholeDeck(changes);
  const more = deckOf([compare, ownLayout, untitled], changes).slides;
  const drawn = drawnDeck();
  const slides = [
    ...deck.slides,
    ...more,
    ...drawn.slides.map((slide) => ({ ...slide, marking: deck.marking })),
  ];
  return {
    ...deck,
    words: { ...drawn.words, ...deck.words },
    slides: slides.map((slide, at): SlideView => ({ ...slide, number: at + 1, total: slides.length })),
  };
}

/** Returns a deck of what pages draw: events, charts, an image, and the evidence for it all. */
export function drawnDeck(language = "en"): Deck {
  const files = { ...smallBrief(`language: ${language}\n${DRAWN}`), "quay.svg": QUAY, "photo.png": PHOTO };
  return deckFor(compileFiles(files), "everyone").deck;
}

const QUAY = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><text x="9" y="99">Quay 7</text></svg>`;

/** 1x1, grey. */
const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==",
  "base64",
);

const DRAWN = `tlp: RED
slides:
  - { id: plan, layout: agenda }
  - { id: still, layout: section, title: What stands still, time: 5m }
  - id: days
    layout: timeline
    title: Days
    events:
      - { date: 2024-03-01, text: Three stand still, cite: cranes }
      - { date: "2024-03-02T06:44", text: It may last, kind: judgement }
      - { date: 2025-03-02, text: "It lasted, and this is told at such a length that no line across would hold it, not even a wide one, so that it stands below", cite: [cranes, owner] }
  - id: few-days
    layout: timeline
    title: Few days
    events:
      - { date: 2024-03-01, text: Three stand still, cite: cranes }
      - { date: 2024-03-02, text: All stand still, kind: assumption }
      - { date: 2024-03-09, text: Three work, cite: owner }
  - id: counts
    layout: chart
    title: Counts
    chart: { mark: bar, encoding: { y: { field: what }, x: { field: n, title: Cranes }, text: { field: n } } }
    data: [{ what: Idle & waiting, n: 3, cite: cranes }, { what: Working, n: 2, cite: [owner, gazette-cranes] }]
  - id: months
    layout: chart
    title: Months
    chart: { mark: line, encoding: { x: { field: month, type: temporal }, y: { field: n }, color: { field: port } } }
    data:
      - { month: 2023-12, n: 3, port: North, cite: cranes }
      - { month: 2024-01, n: 4, port: North, cite: cranes }
      - { month: 2023-12, n: 1000, port: South, cite: owner }
      - { month: 2024-01, n: 1500.5, port: South, cite: owner }
  - id: shares
    layout: chart
    title: Shares
    chart: { mark: { type: arc, innerRadius: 60 }, encoding: { theta: { field: n }, color: { field: port }, text: { field: n } } }
    data: [{ n: 3, port: North, cite: cranes }, { n: 4, port: South, cite: owner }]
  - id: hours
    layout: chart
    title: Hours
    chart: { mark: point, encoding: { x: { field: hour, type: temporal }, y: { field: n } } }
    data: [{ hour: "2024-03-01T06:30", n: 3, cite: cranes }, { hour: "2024-03-01T08:10", n: 4, cite: owner }]
  - id: ticks
    layout: chart
    title: Ticks
    chart: { mark: tick, encoding: { x: { field: n } } }
    data: [{ n: 3, cite: cranes }, { n: 4, cite: owner }]
  - { id: quay, layout: image, title: Quay, image: quay.svg, alt: A quay with cranes, caption: "From above [@cranes]", credit: Port Desk }
  - { id: photo, layout: image, title: Photo, image: photo.png, alt: A grey day }
  - { id: still-three, layout: assertion, points: [{ text: "Three stand still. [@cranes]", kind: judgement, confidence: moderate }] }
  - { id: count, layout: figure, title: Cranes, points: [{ text: "3 cranes of five [@cranes]", points: ["Most, says the Gazette. [@gazette-cranes]"] }] }
  - { id: quay-full, layout: image-full, title: Quay, image: quay.svg, alt: A quay with cranes, caption: "From above [@cranes]", credit: Port Desk }
  - { id: quay-beside, layout: two-up, title: Quay, image: quay.svg, alt: A quay with cranes, points: ["Three stand still. [@cranes]"] }
  - { id: ask, layout: questions, points: [{ text: Port Desk, points: [Pier 7] }, The office] }
  - { id: all, layout: evidence }
`;

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
  table: {
    columns: ["What", "Who"],
    rows: [{ cells: ["A cell", "Another"], marks: mark("own", 2), emphasis: undefined }],
    ...{ figures: [], hasMarks: true, shares: [] },
  },
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
