/** Says of a withheld wording why it may stand in outputs all the same, if it may. */
import { isCommonplace } from "../guard/commonplaces.ts";
import { timesIn } from "../guard/find-leaks.ts";
import { foldedWords, foldWording } from "../guard/fold-words.ts";
import { isFewWords } from "../guard/weigh-wording.ts";
import type { WordLists } from "../model/brief.ts";
import type { SourceId } from "../model/ids.ts";
import type { ResolvedExcerpt } from "../model/resolved.ts";
import type { Forbidden, Pass, TailoredOutline } from "../model/tailored.ts";
import { once } from "../sources/once.ts";
import type { SourceText } from "../sources/source-text.ts";
import { openTexts } from "./shown-wordings.ts";

export interface Passes {
  /** Because the author says so. */
  allowed(forbidden: Forbidden): Pass | undefined;
  /** For any reason. */
  any(forbidden: Forbidden): Pass | undefined;
}

/**
 * Up to three words are let through where a source that the audience is shown has them, outside of all excerpts of it that
 * are withheld, and up to five where such sources have them more than once.
 */
export function passes(options: {
  readonly lists: readonly WordLists[];
  readonly outline: TailoredOutline;
  readonly excerpts: readonly ResolvedExcerpt[];
  readonly textOf: (source: SourceId) => SourceText | undefined;
}): Passes {
  const { lists, outline, excerpts, textOf } = options;
  const allowing = new Map(
    lists.flatMap(({ allow }) => allow.map(({ value, span }) => [foldWording(value), span] as const)),
  );
  const texts = once(() => openTexts(outline, { withheld: excerpts, textOf }));
  const allowed = ({ wording }: Forbidden): Pass | undefined => {
    const span = allowing.get(foldWording(wording));
    return span && { kind: "allowed", span };
  };
  const inSource = ({ wording }: Forbidden): Pass | undefined => {
    const isFew = isFewWords(wording);
    if (!isFew && foldedWords(wording).length > MOST_REPEATED) return undefined;
    const places = texts().flatMap(({ text, source }) => Array(timesIn(text, wording)).fill(source));
    const [source] = places;
    return source !== undefined && (isFew || places.length > 1) ? { kind: "in-source", source } : undefined;
  };
  return {
    allowed,
    any(forbidden) {
      const commonplace: Pass | undefined = isCommonplace(forbidden.wording)
        ? { kind: "commonplace" }
        : undefined;
      return allowed(forbidden) ?? commonplace ?? inSource(forbidden);
    },
  };
}

/** A phrase of four or five words that sources repeat is a turn of speech, or a name. */
const MOST_REPEATED = 5;
