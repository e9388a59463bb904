/** Answers whether an audience may see words, since its evidence says them or the author allows them. */
import { standsIn } from "../guard/find-leaks.ts";
import { type FoldedText, foldText, PARTING } from "../guard/fold-words.ts";
import type { WordLists } from "../model/brief.ts";
import { once } from "../model/once.ts";
import type { ShownWords } from "../model/tailored.ts";
import type { OpenText, ShownWordings } from "./shown-wordings.ts";

/** Two that stand for the same are equal in their fields: they have none. Texts are read only when it is asked. */
export class ShownByRight implements ShownWords {
  readonly #texts: () => readonly FoldedText[];

  constructor(shown: {
    readonly wordings: ShownWordings;
    readonly lists: readonly WordLists[];
    readonly texts: () => readonly OpenText[];
  }) {
    const { wordings, lists, texts } = shown;
    const allowed = lists.flatMap(({ allow }) => allow.map(({ value }) => value));
    this.#texts = once(() => [
      wordings.said,
      foldText(allowed.join(PARTING)),
      ...texts().map(({ text }) => text),
    ]);
  }

  has(words: string): boolean {
    return this.#texts().some((text) => standsIn(text, words));
  }
}
