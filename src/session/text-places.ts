/** Finds where the texts that a slide shows are written. */
import type { Span } from "../diagnostics/span.ts";
import type { ItemKind } from "../model/item.ts";
import type { TailoredSlide } from "../model/tailored.ts";
import { itemsOf } from "../model/walk-content.ts";

export interface TextPlace {
  readonly what: ItemKind;
  /** The keys, and the positions in lists from 0, that lead to its item on the slide: "columns/0/points/2". */
  readonly place: string;
  /** As written, in Markdown. */
  readonly markdown: string;
  readonly span: Span;
}

/** Returns the places of a slide's texts in the order of the page: only of those that its audience is shown. */
export function textPlaces(slide: TailoredSlide): readonly TextPlace[] {
  return itemsOf(slide).flatMap(({ what, place, texts }) =>
    texts.map(({ markdown, span }) => ({ what, place, markdown, span })),
  );
}
