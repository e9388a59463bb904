/** Folds an output's texts in each way that a reader may take their letters, once for all searches. */
import { once } from "../model/once.ts";
import { foldLookAlikes, hasLookAlikes } from "../text/look-alikes.ts";
import { type Disguised, disguisesIn } from "./disguises.ts";
import { type FoldedText, foldText, PARTING } from "./fold-words.ts";
import { numbersAsFigures } from "./number-words.ts";

export interface SeenTexts {
  readonly ways: readonly Way[];
  /** The texts with each number in words as a figure. */
  readonly inFigures: () => Way;
  /** Where a wording would stand in disguise. */
  readonly disguises: (wording: string) => readonly Disguised[];
}

export interface Way extends FoldedText {
  /** What was done to the text before, and must be done to what is sought in it. */
  readonly see: (text: string) => string;
}

/** `wordings` are what is sought: where neither they nor the texts have look-alikes, one way is enough. */
export function seeTexts(texts: readonly string[], wordings: readonly string[]): SeenTexts {
  const text = texts.join(PARTING);
  const isPlain = ![text, ...wordings].some(hasLookAlikes);
  const seenBy = (see: Way["see"]): Way => ({ see, ...foldText(see(text)) });
  const asWritten = seenBy((all) => all);
  const inFigures = once(() => seenBy(numbersAsFigures));
  return {
    ways: [asWritten, ...(isPlain ? [] : OTHER_WAYS.map(seenBy))],
    inFigures,
    disguises: disguisesIn(asWritten, inFigures),
  };
}

/** As a reader takes letters to be. Small and capital ones look like different others. */
const OTHER_WAYS: readonly Way["see"][] = [foldLookAlikes, (text) => foldLookAlikes(text.toUpperCase())];
