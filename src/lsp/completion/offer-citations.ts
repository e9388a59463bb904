/** Offers what may be cited where a text's citation is being typed: behind an `@`, with the brackets that it needs. */
import { type Asked, isInOutline, type Offered, typedBefore } from "./asked.ts";
import { offerEvidence } from "./offer-evidence.ts";

/** In brackets, also behind others: `[@a; see @b`. */
const IN_BRACKETS = /(?:^|[^\\])\[[^[\]\n]*@([\w.:-]*)$/;

/** Alone: it cites nothing yet, and the brackets are written with the ID. */
const ALONE = /(?:^|[\s(])(@[\w.:-]*)$/;

/** Undefined where no citation is being typed. */
export function offerCitations(asked: Asked): Offered | undefined {
  if (!isInOutline(asked)) return undefined;
  const { place } = asked;
  const before = typedBefore(asked);
  const [, behind = "", rest = ""] = /^([\w.:-]*)([^\n]*)/.exec(place.text.slice(place.offset)) ?? [];
  const end = place.offset + behind.length;
  const cited = IN_BRACKETS.exec(before)?.[1];
  if (cited !== undefined) {
    const isClosed = /^[^[\n]*\]/.test(rest);
    return offerEvidence(asked, {
      replaced: { start: place.offset - cited.length, end },
      behind: isClosed ? "" : "]",
    });
  }
  const alone = ALONE.exec(before)?.[1];
  if (alone === undefined) return undefined;
  return offerEvidence(asked, {
    replaced: { start: place.offset - alone.length, end },
    before: "[@",
    behind: "]",
  });
}
