/** A deck that is composed when it is first asked for, and again for each way of fitting it. */
import type { Deck } from "../model/deck.ts";
import { type Fit, NO_FIT } from "../model/fit.ts";
import { once } from "../model/once.ts";
import type { CompiledDeck, ComposedDeck } from "./compile.ts";

/** `deck` and `evidence` are called once at most for each fit. */
export function composable(make: {
  readonly deck: (fit: Fit) => Deck;
  readonly evidence: (deck: Deck) => object;
}): Pick<CompiledDeck, "deck" | "evidence" | "compose"> {
  const compose = (fit: Fit): ComposedDeck => {
    const deck = once(() => make.deck(fit));
    return composed(
      deck,
      once(() => make.evidence(deck())),
    );
  };
  const first = compose(NO_FIT);
  return {
    get deck() {
      return first.deck;
    },
    get evidence() {
      return first.evidence;
    },
    compose,
  };
}

function composed(deck: () => Deck, evidence: () => object): ComposedDeck {
  return {
    get deck() {
      return deck();
    },
    get evidence() {
      return evidence();
    },
  };
}
