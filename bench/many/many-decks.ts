/** What the benches of many briefs make: decks of one size, each with a title of its own, in the same formats. */
import { type BenchDeck, makeDeck } from "../deck/make-deck.ts";

export interface ManyOptions {
  /** How many briefs. */
  readonly briefs: number;
  /** In seconds for each run. */
  readonly limit: number;
  readonly out: string;
  readonly writeDocs: boolean;
}

/** Of each deck. */
export const SLIDES = 15;

export const FORMATS = "html,pdf";

/** Where the tables stand. */
export const PAGE = "docs/scale.md";

export interface NamedDeck {
  /** Of its folder or file. */
  readonly name: string;
  readonly deck: BenchDeck;
}

export function* manyDecks({ briefs }: Pick<ManyOptions, "briefs">): Generator<NamedDeck> {
  for (let at = 1; at <= briefs; at += 1) {
    const deck = makeDeck({ slides: SLIDES });
    yield { name: `b${String(at).padStart(4, "0")}`, deck: { ...deck, title: `${deck.title} ${at}` } };
  }
}
