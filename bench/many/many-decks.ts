/** The decks of the benches of many briefs: of one size, and each with a title of its own. */
import { type BenchDeck, makeDeck } from "../deck/make-deck.ts";

export interface NamedDeck {
  /** Of its folder or file. */
  readonly name: string;
  readonly deck: BenchDeck;
}

export function* manyDecks({
  briefs,
  slides,
}: {
  readonly briefs: number;
  readonly slides: number;
}): Generator<NamedDeck> {
  for (let at = 1; at <= briefs; at += 1) {
    const deck = makeDeck({ slides });
    yield {
      name: `b${String(at).padStart(4, "0")}`,
      deck: { ...deck, title: `${deck.title} ${at}` },
    };
  }
}
