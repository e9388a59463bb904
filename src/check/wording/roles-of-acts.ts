/**
 * Roles in acts: whoever gives, sues or beats in the claim is given to, sued or beaten in the excerpt, in whatever verb
 * and voice.
 */
import { type ActTold, actsIn } from "./acts.ts";
import { hasSame, type Item } from "./clauses.ts";
import type { Finding, PassageRule } from "./finding.ts";
import { shareStem } from "./sentences.ts";
import { type Hit, hasListed } from "./word-list.ts";

export const rolesOfActs: PassageRule = ({ claim, cited, reading }): Finding | undefined => {
  if (hasListed(reading.words.than, claim.folded)) return undefined;
  const stated = cited.flatMap((one) => actsIn(one, reading));
  for (const told of actsIn(claim, reading)) {
    const same = stated.filter((one) => isSameAct(told, one));
    if (same.some((one) => isInPlace(told, one))) continue;
    const turned = same.find((one) => isTurned(told, one));
    if (turned !== undefined) {
      return {
        ...{
          code: "roles-turned",
          claimed: placeOf(told),
          stated: placeOf(turned),
          statedIn: turned.sentence,
        },
        hint: "Who did it and to whom it was done have changed places.",
      };
    }
  }
  return undefined;
};

/** Verbs without a converse are acts of their own. */
function isSameAct(one: ActTold, other: ActTold): boolean {
  if (one.act !== other.act) return false;
  return one.act.undergoes !== "" || one.act.isTransfer || shareStem(wordOf(one), wordOf(other));
}

function wordOf({ sentence, start, end }: ActTold): string {
  return sentence.folded.slice(start, end);
}

function share(some: readonly Item[], others: readonly Item[]): boolean {
  return some.some((item) => hasSame(others, item));
}

/**
 * What is named together with the person concerned, as in German "warf dem Rat Untreue vor", may be the same on both
 * sides.
 */
function isInPlace(told: ActTold, stated: ActTold): boolean {
  if (share(told.doer, stated.doer)) return true;
  const areExchanged = share(told.doer, stated.other) && share(told.other, stated.doer);
  return !areExchanged && share(told.other, stated.other);
}

/** Each is in the other's place. One is enough where the claim or the excerpt leaves the other out. */
function isTurned(told: ActTold, stated: ActTold): boolean {
  const isDoerOther = share(told.doer, stated.other);
  const isOtherDoer = share(told.other, stated.doer);
  if (isDoerOther && isOtherDoer) return true;
  if (told.doer.length === 0 && stated.doer.length === 0 && told.act.isTransfer) {
    return share(told.other, stated.rest) && share(stated.other, told.rest) && !share(told.rest, stated.rest);
  }
  if (isDoerOther) return told.other.length === 0 && stated.doer.length > 0 && !share(told.doer, stated.rest);
  if (isOtherDoer) {
    const isElsewhere = share(told.doer, stated.rest) || share(stated.other, told.rest);
    return isElsewhere || (told.doer.length === 0 && stated.other.length > 0);
  }
  return false;
}

function placeOf({ start, end, doer, other }: ActTold): Hit {
  const items = [...doer, ...other];
  return {
    start: Math.min(start, ...items.map((item) => item.start)),
    end: Math.max(end, ...items.map((item) => item.end)),
  };
}
