/** By or to a number: "fell by 400" is not "fell to 400". */
import type { Finding, WordingRule } from "./finding.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export const byOrTo: WordingRule = ({ claim, source, near, words }): Finding | undefined => {
  const { by, to, rises, falls } = words;
  const moves = `${rises} ${falls}`;
  if (![claim, source].every(({ folded }) => hasListed(moves, folded))) return undefined;
  for (const [mine, theirs] of [
    [by, to],
    [to, by],
  ] as const) {
    for (const claimed of beforeNumbers(claim, mine)) {
      const stated = beforeNumbers(source, theirs).find(({ number }) => number === claimed.number);
      const isSaid = near.some((one) =>
        beforeNumbers(one, mine).some(({ number }) => number === claimed.number),
      );
      if (stated === undefined || isSaid) continue;
      return {
        ...{ code: "change-by-or-to", claimed: claimed.hit, stated: stated.hit },
        hint: "One is the amount of the change, the other what it came to.",
      };
    }
  }
  return undefined;
};

interface BeforeNumber {
  readonly hit: Hit;
  readonly number: string;
}

/** A number in digits right behind one of the words; "up to 400" and "from 3 to 5" tell neither. */
function beforeNumbers({ folded }: Sentence, list: string): readonly BeforeNumber[] {
  return findListed(list, folded).flatMap(({ start, end }) => {
    const number = NUMBER.exec(folded.slice(end, end + REACH))?.[1];
    if (number === undefined || NO_CHANGE.test(folded.slice(Math.max(0, start - REACH), start))) return [];
    return [{ hit: { start, end: end + (folded.slice(end).indexOf(number) + number.length) }, number }];
  });
}

const NUMBER = /^ ?\D{0,3}(\d[\d.,]*\d|\d)/u;

/** UTF-16 code units. */
const REACH = 24;

const NO_CHANGE = /(?:\bup|\d\D{0,12}|\bclose|\bnear|\bbis) $/u;
