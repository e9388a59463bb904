/** What has to be replaced on a page that shows one state of a deck, for it to show another. */
import type { Html } from "../../model/deck.ts";
import type { ShownDeck } from "./shown-deck.ts";

export interface Changes {
  /** The hash of the deck that the page then shows. */
  readonly id: string;
  readonly title: string;
  /** IDs of all slides, in order. */
  readonly order: readonly string[];
  /** Those that are new or look otherwise, by ID. */
  readonly slides: Readonly<Record<string, Html>>;
  readonly styles: Readonly<Record<string, string>>;
  /** Undefined where it is the same. */
  readonly drawer: Html | undefined;
}

/** Without `before`, everything is replaced. Returns undefined where nothing is. */
export function changesFrom(before: ShownDeck | undefined, now: ShownDeck): Changes | undefined {
  if (before?.id === now.id) return undefined;
  const known = new Map(before?.slides.map(({ id, html }) => [id, html]));
  const slides = now.slides.filter(({ id, html }) => known.get(id) !== html);
  const styles = Object.entries(now.styles).filter(([name, css]) => before?.styles[name] !== css);
  return {
    id: now.id,
    title: now.deck.title,
    order: now.slides.map(({ id }) => id),
    slides: Object.fromEntries(slides.map(({ id, html }) => [id, html])),
    styles: Object.fromEntries(styles),
    drawer: before?.drawer === now.drawer ? undefined : now.drawer,
  };
}
