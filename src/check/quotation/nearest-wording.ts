/** Finds the passage of the cited excerpts that a wrong quotation probably meant. */
import { nearestPassages } from "../../anchoring/nearest-passage.ts";
import { showChanges } from "../../anchoring/show-changes.ts";
import { indexText } from "../../anchoring/text-index.ts";
import type { Nearest } from "../../model/anchor.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import { sourceText } from "../../sources/source-text.ts";
import { countWords } from "./read-edits.ts";

interface Near {
  readonly excerpt: Excerpt;
  readonly nearest: Nearest;
}

export interface NearWording {
  /** The hint, which names the words that differ. */
  readonly hint: string;
  /** The excerpt that the hint is about, and its words that are meant. */
  readonly excerpt: Excerpt;
  readonly words: string;
}

/** Returns the nearest passage; undefined where none is near. */
export function nearestWording(words: string, excerpts: readonly Excerpt[]): NearWording | undefined {
  const [best] = excerpts.flatMap((excerpt) => nearIn(words, excerpt)).toSorted((a, b) => cost(a) - cost(b));
  if (best === undefined) return undefined;
  const changes = showChanges(best.nearest.diff);
  const hint =
    changes === undefined
      ? `It stands in "${best.excerpt.id}" only inside a longer word or number.`
      : `The nearest passage is in "${best.excerpt.id}": ${changes}`;
  return { hint, excerpt: best.excerpt, words: best.nearest.text };
}

function nearIn(words: string, excerpt: Excerpt): readonly Near[] {
  const texts = [excerpt.exact.value, excerpt.translation?.text].filter((text) => text !== undefined);
  return texts.flatMap((text) => {
    const index = indexText(sourceText({ file: "", text, sha256: "" }));
    const [nearest] = nearestPassages([words], index);
    return nearest === undefined ? [] : [{ excerpt, nearest }];
  });
}

/** The number of words that would have to be changed. */
function cost({ nearest }: Near): number {
  return nearest.diff.reduce((sum, { kind, text }) => sum + (kind === "same" ? 0 : countWords(text)), 0);
}
