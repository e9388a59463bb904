/** What grows: one dimension of a brief at a time, while the others stay small. */
import { type BenchDeck, makeDeck } from "../deck/make-deck.ts";

export interface Dimension {
  /** What `--rows` calls it. */
  readonly name: string;
  readonly title: string;
  readonly sizes: readonly number[];
  /** The largest size whose PDF is printed: 2,000 pages. 0 where printing is not touched by this dimension. */
  readonly largestPdf: number;
  readonly deck: (size: number) => BenchDeck;
  readonly audiences?: (size: number) => number;
  /** The bytes of all source texts, in MB of 1,000,000. */
  readonly textMb: (size: number) => number;
}

/** Two excerpts for every five slides, five of them in each source of 20 kB. */
const textOfSlides = (slides: number): number => Math.ceil(slides * 0.08) * 0.02;

const SLIDES_PER_AUDIENCE = 40;

export const DIMENSIONS: readonly Dimension[] = [
  {
    name: "slides",
    title: "slides",
    sizes: [10, 30, 100, 300, 1000, 2000, 5000],
    largestPdf: 2000,
    deck: (slides) => makeDeck({ slides }),
    textMb: textOfSlides,
  },
  {
    name: "excerpts",
    title: "excerpts, for 100 slides and 20 sources",
    sizes: [100, 300, 1000, 3000, 10_000, 30_000, 100_000],
    largestPdf: 0,
    deck: (excerpts) => makeDeck({ slides: 100, excerpts, sources: 20, sourceLength: excerpts * 25 }),
    textMb: (excerpts) => (excerpts * 25 * 20) / 1e6,
  },
  {
    name: "text",
    title: "MB of source text in ten sources, for 100 slides",
    sizes: [1, 3, 10, 30, 100, 200, 500],
    largestPdf: 0,
    deck: (mb) => makeDeck({ slides: 100, sources: 10, sourceLength: mb * 100_000 }),
    textMb: (mb) => mb,
  },
  {
    name: "audiences",
    title: `audiences of ${SLIDES_PER_AUDIENCE} slides each`,
    sizes: [1, 2, 5, 10, 20, 50],
    largestPdf: 50,
    deck: () => makeDeck({ slides: SLIDES_PER_AUDIENCE }),
    audiences: (audiences) => audiences,
    textMb: () => textOfSlides(SLIDES_PER_AUDIENCE),
  },
];
