/** Renders one slide of a deck, and renders it again only where something that its templates show has changed. */
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Deck, Html } from "../model/deck.ts";
import type { Remember } from "../model/remember.ts";
import type { Templates } from "../render/compile-templates.ts";
import { renderSlide } from "../render/render-slides.ts";

/** Undefined where the deck has no slide with that ID. */
export function slideHtml(options: {
  readonly deck: Deck;
  readonly id: string;
  readonly templates: Diagnosed<Templates>;
  readonly remember: Remember;
}): Diagnosed<Html> | undefined {
  const { deck, id, templates, remember } = options;
  const slide = deck.slides.find((one) => one.id === id);
  if (slide === undefined) return undefined;
  const { value, diagnostics } = templates;
  if (value === undefined) return { value: undefined, diagnostics };
  return remember({
    ...{ cell: "slide as HTML", inputs: [value.files, slide], world: partsOf(deck) },
    make: (seen) => renderSlide({ deck: lookedAt(deck, seen), slide, templates: value }),
  });
}

type DeckParts = Readonly<Record<string, () => unknown>>;

function partsOf(deck: Deck): DeckParts {
  const names = Object.keys(deck) as readonly (keyof Deck)[];
  return Object.fromEntries(names.map((name) => [name, () => deck[name]]));
}

/** An author's template may show anything in the deck, but seldom shows much of it. */
function lookedAt(deck: Deck, seen: DeckParts): Deck {
  const getters = Object.entries(seen).map(([name, look]) => [name, { get: look, enumerable: true }]);
  return Object.defineProperties(Object.create(Object.getPrototypeOf(deck)), Object.fromEntries(getters));
}
