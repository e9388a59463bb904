/** Says what an author's own words carry that nothing marks and that cite nothing. */
import type { Slide } from "../model/brief.ts";
import type { Text } from "../model/text.ts";
import { lowest, strictest, type Tlp } from "../model/tlp.ts";
import { citedIn } from "./shown-texts.ts";
import { clearanceOf, type Viewer } from "./viewer.ts";

/** Returns the marking of own words in `field` of a slide, below an item that is marked `enclosing`. */
export type UncitedMarking = (field: string, enclosing?: Tlp) => Tlp;

/**
 * Own words carry the marking of what they stand in: of their column or point, else of their slide, else what the brief
 * says of unmarked ones. What a variant says anew was written for its audience by name, so it is never above that one.
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

/** Words that nothing marks and that cite nothing, with what they carry. Without texts: words that are none of the format's. */
export interface UncitedWords {
  readonly texts: readonly Text[];
  readonly marking: Tlp;
}

/** Returns those of `texts` that stand for themselves and cite nothing, where there are any. */
export function uncitedWordsOf(texts: readonly (Text | undefined)[], marking: Tlp): readonly UncitedWords[] {
  const own = texts.filter((text) => text !== undefined).filter((text) => citedIn(text).length === 0);
  return own.length === 0 ? [] : [{ texts: own, marking }];
}

/** Returns what own words carry together. */
export function markingOfUncited(words: readonly UncitedWords[]): Tlp {
  return strictest(words.map(({ marking }) => marking));
}
