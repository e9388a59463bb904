/** By or to a number: "fell by 400" is not "fell to 400", and "lost 400" is not "was reduced to 400". */
import type { Finding, WordingRule } from "./finding.ts";
import { movementsIn } from "./movements.ts";
import type { Pair } from "./pairs.ts";
import { numbersIn, type PlacedNumber } from "./placed-numbers.ts";
import type { Sentence } from "./sentences.ts";

export const byOrTo: WordingRule = (pair): Finding | undefined => {
  const { claim, source, others: around } = pair;
  for (const claimed of changesIn(claim, pair)) {
    const others = [source, ...around.filter((one) => one !== source)].flatMap((one) =>
      changesIn(one, pair).map((number) => ({ one, number })),
    );
    const same = others.filter(({ number }) => number.value === claimed.value);
    if (same.some(({ number }) => isOutcome(number) === isOutcome(claimed))) continue;
    const stated = same.find(({ one }) => one === source)?.number;
    if (stated === undefined || ![claimed, stated].some(({ stands }) => stands !== "level")) continue;
    if (stated.stands === "level" || !isMoved(pair, claimed)) continue;
    return {
      ...{ code: "change-by-or-to", claimed: claimed.hit, stated: stated.hit },
      hint: "One is the amount of the change, the other what it came to.",
    };
  }
  return undefined;
};

/** A number that the claim gives only as a level is an outcome only where nothing is said to change. */
function isMoved({ claim, source, words }: Pair, { stands }: PlacedNumber): boolean {
  const isMoving = (one: Sentence): boolean => movementsIn(one, words).length > 0;
  return isMoving(source) && (stands !== "level" || !isMoving(claim));
}

function changesIn(sentence: Sentence, { words }: Pair): readonly PlacedNumber[] {
  return numbersIn(sentence, words).filter(({ stands }) => stands !== undefined && stands !== "from");
}

function isOutcome({ stands }: PlacedNumber): boolean {
  return stands === "to" || stands === "level";
}
