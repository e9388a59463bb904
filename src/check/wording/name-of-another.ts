/** Names of another statement: the claim says of one name what the excerpt says of another. */
import { type Clause, clausesOf, hasSame, type Item, isSame, itemsIn, nameTest } from "./clauses.ts";
import type { CitedClaim, Finding, PassageRule } from "./finding.ts";
import type { Reading, Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export const nameOfAnother: PassageRule = (all): Finding | undefined => {
  const { claim, cited, reading } = all;
  const items = itemsIn(claim, reading);
  const statements = cited.flatMap((one) => statementsIn(one, reading));
  if (statements.some((one) => items.every((item) => hasSame(one.items, item)))) return undefined;
  for (const statement of statements) {
    const other = statements.find(
      (one) => one !== statement && isMixed(items, { statement, other: one, all }),
    );
    if (other === undefined) continue;
    return {
      ...{ code: "name-of-another", claimed: { start: 0, end: claim.written.trimEnd().length } },
      ...{ stated: statement.place, statedIn: statement.sentence },
      hint: "The excerpt says it of another name: give the name that it has there.",
    };
  }
  return undefined;
};

/** A clause with a subject of its own, and the clauses after it that continue with the subject. */
interface Statement {
  readonly items: readonly Item[];
  readonly sentence: Sentence;
  readonly place: Hit;
  readonly hasOwnSubject: boolean;
}

function statementsIn(sentence: Sentence, reading: Reading): readonly Statement[] {
  const found: Statement[] = [];
  for (const clause of clausesOf(sentence, reading)) {
    const last = found.at(-1);
    if (last !== undefined && !clause.hasOwnSubject) {
      const place = { start: last.place.start, end: clause.end };
      const hasOwnSubject = last.hasOwnSubject;
      found[found.length - 1] = { ...last, items: [...last.items, ...clause.items], place, hasOwnSubject };
    } else {
      found.push(statementOf(clause));
    }
  }
  return found.map((one) => ({ ...one, place: trimmed(one.place, sentence) }));
}

function statementOf({ items, sentence, start, end, hasOwnSubject }: Clause): Statement {
  return { items, sentence, place: { start, end }, hasOwnSubject };
}

function trimmed({ start, end }: Hit, { written }: Sentence): Hit {
  const text = written.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

interface Two {
  /** The statement of the claim, which the excerpt makes about another name. */
  readonly statement: Statement;
  /** The excerpt's statement about the claim's name. */
  readonly other: Statement;
  readonly all: CitedClaim;
}

/**
 * True where the claim takes everything but its name from one statement, which has another name instead, and takes the
 * name from a second statement, of which it says nothing else.
 */
function isMixed(items: readonly Item[], { statement, other, all }: Two): boolean {
  const isKnown = nameTest([all.claim, ...all.cited], all.reading);
  const isName = (item: Item): boolean => isKnown(item) || isFirst(item, all);
  if (!statement.hasOwnSubject) return false;
  const stray = items.filter((item) => !hasSame(statement.items, item));
  const names = stray.filter((item) => hasSame(other.items, item));
  if (names.length === 0 || !names.some(isName) || names.some(({ isEvent }) => isEvent)) return false;
  const kept = items.filter((item) => !stray.includes(item));
  const isTold = kept.some(({ isEvent }) => isEvent) && kept.length >= 2;
  const unknown = stray.filter((item) => !names.includes(item));
  if (!isTold || unknown.length > 1 || unknown.some(({ isEvent, isCapital }) => isEvent || isCapital))
    return false;
  const instead = statement.items.some(
    (item) => isName(item) && !hasSame(items, item) && !hasSame(other.items, item),
  );
  return instead && saysOtherwise(other, { statement, items, names, all });
}

/** A word that begins a sentence without an article may be a name. */
function isFirst({ start, isCapital, isEvent }: Item, { reading }: CitedClaim): boolean {
  return start === 0 && isCapital && !isEvent && !reading.words.roles.hasCapitalNouns;
}

interface Told {
  readonly statement: Statement;
  readonly items: readonly Item[];
  readonly names: readonly Item[];
  readonly all: CitedClaim;
}

/**
 * True where the name's own statement tells of something else, or where the name only follows the statement and the
 * claim makes it the doer.
 */
function saysOtherwise(other: Statement, { statement, items, names, all }: Told): boolean {
  const own = other.items.filter(
    (item) => !hasSame(statement.items, item) && !names.some((name) => isSame(name, item)),
  );
  if (own.some((item) => item.isEvent && hasSame(items, item))) return false;
  if (own.some(({ isEvent }) => isEvent) || own.length >= 2) return true;
  const { doer } = all.reading.words.roles;
  const isBehind = other.sentence === statement.sentence && other.place.start > statement.place.start;
  const { folded } = statement.sentence;
  const hasDoer = hasListed(doer, folded.slice(statement.place.start, statement.place.end));
  const [first] = names;
  const isDoer =
    first !== undefined &&
    findListed(doer, all.claim.folded.slice(0, first.start)).some(({ end }) => first.start - end < 3);
  return isBehind && isDoer && !hasDoer;
}
