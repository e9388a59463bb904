/** Roles: the claim contains the same act, but who did it and to whom it was done have changed places. */
import type { Finding, WordingRule } from "./finding.ts";
import type { Pair, SharedWord } from "./pairs.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, hasListed } from "./word-list.ts";

export const roles: WordingRule = (pair): Finding | undefined => {
  const { claim, source, shared, words } = pair;
  const isPassive = ({ folded }: typeof claim): boolean => hasListed(words.passives, folded);
  if (isPassive(claim) !== isPassive(source)) return undefined;
  if ([claim, source].some(({ folded }) => hasListed(words.than, folded))) return undefined;
  const acts = shared.filter(
    (one) =>
      one.claim.folded === one.source.folded &&
      !one.claim.isCapital &&
      !hasListed(words.said, one.claim.folded) &&
      isAct(one.claim, claim, words),
  );
  const parties = shared.filter((one) => isParty(one, pair));
  const turned = acts.find((act) => areTurned(act, parties, pair));
  return (
    turned && {
      ...{
        code: "roles-turned",
        claimed: sides(turned.claim, claim.words),
        stated: sides(turned.source, source.words),
      },
      hint: "Who did it and to whom it was done have changed places.",
    }
  );
};

/** Some languages show an act by the auxiliary before it. */
function isAct({ start, end }: Placed, { folded }: Sentence, { acts }: Pair["words"]): boolean {
  return hasListed(acts, folded.slice(Math.max(0, start - AUXILIARY), end));
}

const AUXILIARY = 5;

/** A name or noun that acts or is acted upon, without a preposition before it in either sentence. */
function isParty(one: SharedWord, { claim, source, words }: Pair): boolean {
  if (!/^\p{L}/u.test(one.claim.folded)) return false;
  const isBehindPreposition = ({ folded }: Sentence, at: number): boolean =>
    findListed(words.prepositions, folded.slice(0, at)).some(({ end }) =>
      /^ +(?:\p{L}{1,4} +)?$/u.test(folded.slice(end, at)),
    );
  return !isBehindPreposition(claim, one.claim.start) && !isBehindPreposition(source, one.source.start);
}

/** Where a case shows who acts, and a name has none, the order of words proves nothing. */
function isBehindArticle({ folded }: Sentence, at: number, { roles: { articles } }: Pair["words"]): boolean {
  return /^ (?:\p{L}+ )?$/u.test(
    folded.slice(findListed(articles, folded.slice(0, at)).at(-1)?.end ?? at, at),
  );
}

/** What is directly beside the act on one side is directly beside it on the other side in the source. */
function areTurned(act: SharedWord, others: readonly SharedWord[], { claim, source, words }: Pair): boolean {
  const close = others.findLast((one) => one.claim.start < act.claim.start);
  const next = others.find((one) => one.claim.start > act.claim.start);
  if (close === undefined || next === undefined) return false;
  const marked = [close, next].map((one) => isBehindArticle(source, one.source.start, words));
  if (words.roles.oblique !== "" && marked[0] !== marked[1]) return false;
  return (
    areBeside(close.claim, act.claim, claim) &&
    areBeside(act.claim, next.claim, claim) &&
    areBeside(next.source, act.source, source) &&
    areBeside(act.source, close.source, source)
  );
}

/** Room for an article and a word before a name, in UTF-16 code units. */
const BESIDE = 16;

function areBeside(one: Placed, other: Placed, { written }: Sentence): boolean {
  const distance = other.start - one.end;
  return distance > 0 && distance <= BESIDE && !/[,;:()]/.test(written.slice(one.end, other.start));
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** The act with the words of content beside it. */
function sides(act: Placed, words: readonly Placed[]): Placed {
  const at = words.findIndex(({ start }) => start === act.start);
  return { start: words[at - 1]?.start ?? act.start, end: words[at + 1]?.end ?? act.end };
}
