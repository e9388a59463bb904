/** Says of a withheld wording why it may stand in outputs all the same, if it may. Called where forbidden wordings are listed. */
import { isCommonplace } from "../guard/commonplaces.ts";
import { standsIn } from "../guard/find-leaks.ts";
import { foldWording } from "../guard/fold-words.ts";
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

/** Up to three words are let through where a source that the audience is shown has them, outside of all withheld excerpts. */
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
  const withheld = excerpts.map(({ excerpt }) => excerpt.exact.value);
  const texts = once(() => openTexts(outline, { withheld, textOf }));
  const allowed = ({ wording }: Forbidden): Pass | undefined => {
    const span = allowing.get(foldWording(wording));
    return span && { kind: "allowed", span };
  };
  const inSource = ({ wording }: Forbidden): Pass | undefined => {
    if (!isFewWords(wording)) return undefined;
    const found = texts().find(({ text }) => standsIn(text, wording));
    return found && { kind: "in-source", source: found.source };
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
