/** Decks built by hand for tests of rendering: no brief, no sources, only what templates see. */
import type {
  ConfidenceView,
  Deck,
  FooterNote,
  FooterView,
  MarkingView,
  PointView,
  SlideView,
} from "../../src/model/deck.ts";
import { type Tlp, tlpLabel } from "../../src/model/tlp.ts";

/** A slide before it knows its place in a deck. */
export type SlideSketch = Partial<Omit<SlideView, "number" | "total">>;

/** Returns a deck of `sketches` in their order, numbered; everything a sketch leaves out is empty. */
export function deckOf(sketches: readonly SlideSketch[], changes: Partial<Deck> = {}): Deck {
  const marking = changes.marking ?? markingOf("AMBER");
  return {
    brief: "security-guarantees",
    audience: { id: "analysts", label: "Analysts" },
    title: "What Washington and NATO answered",
    authors: ["Policy Desk"],
    date: "2022-02-03",
    language: "en",
    direction: "ltr",
    theme: "ministry",
    scheme: "light",
    transition: "none",
    marking,
    slides: sketches.map((sketch, index) => slideOf({ sketch, index, total: sketches.length, marking })),
    sources: [],
    handout: {
      layout: "slides-2",
      paper: "A4",
      head: {
        title: undefined,
        subtitle: undefined,
        authors: "",
        date: undefined,
        asOf: undefined,
        audience: "Prepared for Analysts",
        tally: "",
      },
      whole: [],
      entries: [],
      contents: [],
      summary: [],
      evidence: [],
      bibliography: [],
      pageOf: { before: "Page ", between: " of ", after: "" },
    },
    exhibits: [],
    places: {},
    words: {
      contents: "Contents",
      evidence: "Evidence",
      close: "Close",
      enlarge: "Enlarge",
      "reading-view": "Reading view",
      "slide-view": "Slides",
    },
    ...changes,
  };
}

export function markingOf(tlp: Tlp): MarkingView {
  return { tlp, label: tlpLabel(tlp), slug: tlp.toLowerCase().replace("+", "-") };
}

export function pointOf(html: string, changes: Partial<PointView> = {}): PointView {
  return {
    html,
    kind: "fact",
    kindLabel: undefined,
    confidence: undefined,
    points: [],
    isStep: false,
    ...changes,
  };
}

export function judgementOf(html: string, level: ConfidenceView["level"]): PointView {
  const confidence = { level, label: `${level} confidence` };
  return pointOf(html, { kind: "judgement", kindLabel: "Judgement", confidence });
}

/** Returns a citation mark as the view model makes it: it links to the note of the same number on the same slide. */
export function mark(slide: string, ...numbers: readonly number[]): string {
  const links = numbers.map((number) => `<a href="#${slide}~${number}">${number}</a>`);
  return `<sup class="cite">${links.join(", ")}</sup>`;
}

export function footerOf(numbers: readonly number[], independence?: string): FooterView {
  return { notes: numbers.map(noteOf), independence, form: "full" };
}

function slideOf(options: {
  readonly sketch: SlideSketch;
  readonly index: number;
  readonly total: number;
  readonly marking: MarkingView;
}): SlideView {
  const { sketch, index, total, marking } = options;
  return {
    id: `slide-${index + 1}`,
    origin: `slide-${index + 1}`,
    part: 0,
    firstItem: 0,
    number: index + 1,
    total,
    layout: "points",
    name: `Slide ${index + 1}`,
    title: undefined,
    lead: undefined,
    points: [],
    columns: [],
    table: undefined,
    quote: undefined,
    figure: undefined,
    head: undefined,
    comparison: [],
    timeline: undefined,
    chart: undefined,
    illustration: undefined,
    evidence: [],
    parts: [],
    groups: [],
    notes: [],
    cites: [],
    footer: undefined,
    marking,
    type: { scale: 1, spread: 0.3, notes: 1 },
    density: "comfortable",
    ...sketch,
  };
}

const NOTES: readonly string[] = [
  "“NATO to Moscow: door remains open for Ukraine”, 2 Feb 2022, C2",
  "“NATO and the US offered Russia measures of mutual trust”, accessed 5 Oct 2022, C2",
  "“Media revealed US and NATO responses to Russia’s so-called ‘security guarantees’”, 2 Feb 2022, C2",
  "“US and NATO deliver responses to Russian demands over Ukraine”, Jan 2022, B2",
  "“El Pais: US urges Russia to withdraw troops from Georgia and Moldova”, 2 Feb 2022, C3",
  "<em>Interfax</em>, “Grushko: we will study the NATO proposal”, 26 Jan 2022, C2",
  "US Department of State, “Press availability of Secretary Blinken”, 26 Jan 2022, A1",
  "NATO, “Statement by the Secretary General on Russia’s proposals”, 26 Jan 2022, A1",
  "OSCE, <em>Astana Commemorative Declaration: Towards a Security Community</em>, 3 Dec 2010, A1",
];

/** Returns the note of a number: the same for the same, in every deck. */
export function noteOf(number: number): FooterNote {
  const html = NOTES[number - 1] ?? `Report ${number}, 2 Feb 2022`;
  return { number, anchor: `slide~${number}`, html, text: html.replaceAll(/<[^>]+>/g, "") };
}
