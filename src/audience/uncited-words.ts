/** Decides the marking of the author's own words that have none and cite nothing. */
import type { Slide } from "../model/brief.ts";
import type { Text } from "../model/text.ts";
import { lowest, strictest, type Tlp } from "../model/tlp.ts";
import { citedIn } from "./shown-texts.ts";
import { clearanceOf, type Viewer } from "./viewer.ts";

/** Returns the marking of own words in `field` of a slide, inside an item that is marked `enclosing`. */
export type UncitedMarking = (field: string, enclosing?: Tlp) => Tlp;

/**
 * Own words carry the marking of their column or point, else of their slide, else the brief's marking for own words
 * without one. What only a variant says was written for its audience, so it is never marked above that audience.
 */
export function uncitedMarkingOn({ selection, addressed }: Slide, viewer: Viewer): UncitedMarking {
  const { brief } = viewer.resolved;
  const addressee = brief.audiences.find(({ id }) => id === addressed?.to);
  return (field, enclosing) => {
    const marking = enclosing ?? selection.tlp ?? viewer.unmarked;
    const isAddressed = addressee !== undefined && addressed?.fields.has(field) === true;
    return isAddressed ? lowest(marking, clearanceOf(addressee, brief)) : marking;
  };
}

/**
 * Own words that have no marking and cite nothing, with the marking that they carry. `texts` is empty for words that
 * are not texts of the format.
 */
export interface UncitedWords {
  readonly texts: readonly Text[];
  readonly marking: Tlp;
}

/** Returns those of `texts` that are given and cite nothing; empty where there are none. */
export function uncitedWordsOf(texts: readonly (Text | undefined)[], marking: Tlp): readonly UncitedWords[] {
  const own = texts.filter((text) => text !== undefined).filter((text) => citedIn(text).length === 0);
  return own.length === 0 ? [] : [{ texts: own, marking }];
}

/** Returns the marking that own words carry together. */
export function markingOfUncited(words: readonly UncitedWords[]): Tlp {
  return strictest(words.map(({ marking }) => marking));
}
