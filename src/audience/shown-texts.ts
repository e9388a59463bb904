/** Every text on a tailored slide's face with what it cites, in the order of the page. */
import type { SlideContent } from "../model/brief.ts";
import type { Text } from "../model/text.ts";
import { itemsOf } from "../model/walk-content.ts";

export interface ShownText {
  /** Undefined for what is cited beside a text: the `cite` of a row, event or datum, a quotation's excerpt. */
  readonly text: Text | undefined;
  readonly cited: readonly string[];
}

/** Speaker notes are not on the slide's face. They are separate, as `slide.notes`. */
export function shownTexts(slide: SlideContent): readonly ShownText[] {
  return itemsOf(slide)
    .filter(({ what }) => what !== "note")
    .flatMap(({ texts, cite }): readonly ShownText[] => [
      ...texts.map((text) => ({ text, cited: citedIn(text) })),
      ...cite.map(({ value }) => ({ text: undefined, cited: [value] })),
    ]);
}

/** Returns the IDs cited on the slide's face, in order, repeated where they are repeated. */
export function citedOnSlide(slide: SlideContent): readonly string[] {
  return shownTexts(slide).flatMap((shownText) => shownText.cited);
}

/** Returns the IDs that the slide's notes cite, in order. */
export function citedInNotes({ notes }: Pick<SlideContent, "notes">): readonly string[] {
  return notes.flatMap(({ text }) => citedIn(text));
}

/** Returns the IDs that a text cites, in order; none for a text that is left out. */
export function citedIn(text: Text | undefined): readonly string[] {
  return text?.citations.map((citation) => citation.id) ?? [];
}
