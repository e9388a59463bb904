/** Hedges: the excerpt says that something may be so, and the claim that it is. */
import { denies, type Finding, firstListed, type WordingRule, wholeOf } from "./finding.ts";
import type { Pair } from "./pairs.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export const hedge: WordingRule = (pair): Finding | undefined => {
  const { claim, source, words, isAbout } = pair;
  const stated = isAbout ? (hedgeIn(source, words) ?? opinionIn(pair)) : undefined;
  if (stated === undefined || isKept(pair)) return undefined;
  const claimed = firstListed(words.certain, claim) ?? wholeOf(claim);
  return {
    ...{ code: "hedge-dropped", claimed, stated },
    hint: "The excerpt leaves open what the claim states.",
  };
};

function hedgeIn({ folded, written }: Sentence, words: Pair["words"]): Hit | undefined {
  const harmless = findListed(words.noHedges, folded);
  const isHarmless = (hit: Hit): boolean =>
    harmless.some(({ start, end }) => start < hit.end && hit.start < end);
  const forms = findListed(words.hedgeForms, written.toLowerCase()).filter(
    ({ start }) => !isReported(folded.slice(0, start), words),
  );
  return [...findListed(words.hedges, folded), ...forms].find((hit) => !isHarmless(hit));
}

/** In "announced that it would", the form only gives the time. */
function isReported(before: string, { said, that }: Pair["words"]): boolean {
  return hasListed(that, before) && hasListed(said, before);
}

/** What someone estimates, and the claim presents as certain. */
function opinionIn({ claim, source, words }: Pair): Hit | undefined {
  return hasListed(words.certain, claim.folded) ? firstListed(words.opinions, source) : undefined;
}

/** The claim hedges in its own words, or names a speaker whom the excerpt does not name. */
function isKept(pair: Pair): boolean {
  const { claim, source, words } = pair;
  const { hedged, hedgeForms, said, accordingTo, weaklyHedged, certain } = words;
  if (hasListed(certain, claim.folded) && !hasListed(certain, source.folded) && !denies(pair, claim))
    return false;
  if (hasListed(hedged, claim.folded) || hasListed(hedgeForms, claim.written.toLowerCase())) return true;
  const naming = `${said} ${accordingTo} ${weaklyHedged}`;
  if (!hasListed(naming, claim.folded) || hasListed(certain, claim.folded)) return false;
  return !hasListed(naming, source.folded);
}
