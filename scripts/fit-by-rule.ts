/** Sets the slides of pictures for the documentation in the type that certainly fits, without measuring them. */
import { typeChooser } from "../src/fit/type-chooser.ts";
import type { Deck } from "../src/model/deck.ts";
import type { CompiledDeck } from "../src/session/compile.ts";

/** Where no type certainly fits. */
const SMALL = 0.3;

/** Returns `deck` in the look of `changes`. */
export function fitByRule(
  { deck, compose }: CompiledDeck,
  files: Parameters<typeof typeChooser>[0]["files"],
  changes: Partial<Deck> = {},
): Deck {
  const looked: Deck = { ...deck, ...changes };
  const choose = typeChooser({ deck: looked, files, isShipped: () => true, authorTheme: undefined });
  const types = new Map(
    deck.slides.map((slide) => [
      slide.id,
      choose(slide, slide.type.scale) ?? { ...slide.type, scale: SMALL },
    ]),
  );
  return { ...looked, slides: compose({ types, splits: new Map() }).deck.slides };
}
