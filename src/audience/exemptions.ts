/** Decides whether outputs may contain a withheld wording all the same, and says why. */
import { isCommonplace } from "../guard/commonplaces.ts";
import { timesIn } from "../guard/find-leaks.ts";
import { foldedWords, foldWording } from "../guard/fold-words.ts";
import { isFewWords } from "../guard/weigh-wording.ts";
import type { WordLists } from "../model/brief.ts";
import type { Exemption, ForbiddenWording } from "../model/tailored.ts";
import type { OpenText } from "./shown-wordings.ts";

export interface Exemptions {
  /** Because the author allows it. */
  allowed(forbidden: ForbiddenWording): Exemption | undefined;
  /** For any reason. */
  any(forbidden: ForbiddenWording): Exemption | undefined;
}

/**
 * Up to three words are allowed where a source that the audience is shown contains them outside of all its withheld
 * excerpts. Up to five are allowed where such sources contain them more than once.
 */
export function exemptionsFor(options: {
  readonly lists: readonly WordLists[];
  /** Of the sources that the audience is shown. */
  readonly texts: () => readonly OpenText[];
}): Exemptions {
  const { lists, texts } = options;
  const allowing = new Map(
    lists.flatMap(({ allow }) => allow.map(({ value, span }) => [foldWording(value), span] as const)),
  );
  const allowed = ({ wording }: ForbiddenWording): Exemption | undefined => {
    const span = allowing.get(foldWording(wording));
    return span && { kind: "allowed", span };
  };
  const inSource = ({ wording }: ForbiddenWording): Exemption | undefined => {
    const isFew = isFewWords(wording);
    if (!isFew && foldedWords(wording).length > MOST_REPEATED) return undefined;
    const places = texts().flatMap(({ text, source }) => Array(timesIn(text, wording)).fill(source));
    const [source] = places;
    return source !== undefined && (isFew || places.length > 1) ? { kind: "in-source", source } : undefined;
  };
  return {
    allowed,
    any(forbidden) {
      const commonplace: Exemption | undefined = isCommonplace(forbidden.wording)
        ? { kind: "commonplace" }
        : undefined;
      return allowed(forbidden) ?? commonplace ?? inSource(forbidden);
    },
  };
}

/** A phrase of four or five words that sources repeat is a set phrase or a name. */
const MOST_REPEATED = 5;
