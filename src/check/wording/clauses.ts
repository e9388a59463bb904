/**
 * Splits sentences into clauses with their names, events, subjects and figures. Rules compare these to find out what
 * belongs together.
 */

import { onceFor } from "../../model/once-for.ts";
import { matchesOf } from "../../text/matches-of.ts";
import type { RoleWords } from "../languages/topics/roles.ts";
import { type Reading, type Sentence, shareStem } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

/** A word or phrase that carries content, with the families of events that it belongs to. */
export interface Item extends Hit {
  readonly folded: string;
  readonly families: readonly string[];
  readonly isCapital: boolean;
  readonly isNumber: boolean;
  readonly isName: boolean;
  /** True for what happened, according to the sentence: a listed event, or a verb. */
  readonly isEvent: boolean;
}

/** A stretch of a sentence between commas and joining words. */
export interface Clause extends Hit {
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  /** The words of the noun with which the clause begins; empty where it begins in another way. */
  readonly subject: readonly Item[];
  /**
   * True where it begins with a noun or name, or names who acted, so that it does not share the subject of the clause
   * before it.
   */
  readonly hasOwnSubject: boolean;
}

/** True where two items may mean the same: of one family, or of one stem. */
export function isSame(one: Item, other: Item): boolean {
  return (
    one.families.some((family) => other.families.includes(family)) || shareStem(one.folded, other.folded)
  );
}

export function hasSame(items: readonly Item[], one: Item): boolean {
  return items.some((other) => isSame(one, other));
}

/** Returns the clauses of a sentence in order. */
export const clausesOf = onceFor((sentence: Sentence, { words: { roles } }: Reading): readonly Clause[] => {
  const items = itemsOf(sentence, roles);
  const starts = clauseStarts(sentence, roles);
  return starts.map((start, at): Clause => {
    const end = starts[at + 1] ?? sentence.written.length;
    const own = items.filter((item) => item.start >= start && item.start < end);
    const place = { start, end };
    const subject = subjectOf(place, own, sentence, roles);
    const hasOwnSubject = subject.length > 0 || beginsWithName(place, own, sentence, roles);
    return { ...place, sentence, items: own, subject, hasOwnSubject };
  });
});

/** Returns all items of a sentence in order. */
export function itemsIn(sentence: Sentence, reading: Reading): readonly Item[] {
  return clausesOf(sentence, reading).flatMap(({ items }) => items);
}

/** A comma within a number separates nothing. */
const MARK = /[;:()–—]|,(?!\d)/gu;

function clauseStarts({ written, folded }: Sentence, { joiners }: RoleWords): readonly number[] {
  const marks = matchesOf(MARK, written).map(({ index }) => index + 1);
  const words = findListed(joiners, folded).map(({ start }) => start);
  return [...new Set([0, ...marks, ...words])].toSorted((a, b) => a - b);
}

function itemsOf(sentence: Sentence, roles: RoleWords): readonly Item[] {
  const { folded, words, written } = sentence;
  const events = roles.events.flatMap((family) =>
    findListed(family, folded).map((hit) => ({ ...hit, family })),
  );
  const isInside = (word: Hit, event: Hit): boolean => word.start >= event.start && word.end <= event.end;
  const single = words.map((word): Item => {
    const families = events.filter((event) => isInside(word, event)).map(({ family }) => family);
    const isVerb = roles.hasCapitalNouns
      ? !word.isCapital && word.start > 0
      : !word.isCapital && hasListed(roles.verbForms, written.slice(word.start, word.end).toLowerCase());
    const isName = word.isCapital && families.length === 0 && isNamePlace(word, sentence, roles);
    const isNumber = /^\p{N}/u.test(word.folded);
    return { ...word, families, isNumber, isName, isEvent: !isNumber && (families.length > 0 || isVerb) };
  });
  const phrases = events
    .filter((event) => !words.some((word) => isInside(word, event)))
    .map(
      ({ family, start, end }): Item => ({
        ...{ start, end, folded: folded.slice(start, end), families: [family] },
        ...{ isCapital: false, isNumber: false, isName: false, isEvent: true },
      }),
    );
  return [...single, ...phrases].toSorted((a, b) => a.start - b.start);
}

/**
 * Returns a test for names. It recognises a name at the beginning of a sentence if the word has a capital elsewhere.
 */
export function nameTest(sentences: readonly Sentence[], reading: Reading): (item: Item) => boolean {
  const names = new Set(
    sentences
      .flatMap((one) => clausesOf(one, reading).flatMap(({ items }) => items.filter(({ isName }) => isName)))
      .map(({ folded }) => folded),
  );
  return ({ isName, isCapital, folded }) => isName || (isCapital && names.has(folded));
}

/** Where nouns have capitals, a name follows a bare preposition or another capital. */
function isNamePlace({ start }: Hit, { written, folded }: Sentence, roles: RoleWords): boolean {
  if (!roles.hasCapitalNouns) return start > 0;
  const before = folded.slice(0, start);
  return (
    findListed(roles.beforeNames, before).at(-1)?.end === start - 1 ||
    /^\p{Lu}\p{L}/u.test(written.slice(0, start).trimEnd().split(" ").at(-1) ?? "")
  );
}

/** The items directly after the article with which a clause begins. */
function subjectOf(
  { start, end }: Hit,
  items: readonly Item[],
  { folded }: Sentence,
  { articles, joiners }: RoleWords,
): readonly Item[] {
  const from = beginningOf({ start, end }, folded, joiners);
  const article = findListed(articles, folded.slice(start, end)).find((hit) => start + hit.start === from);
  if (article === undefined) return [];
  const found: Item[] = [];
  let at = start + article.end;
  for (const item of items) {
    if (item.start < at) continue;
    if (!/^[ '-]*$/u.test(folded.slice(at, item.start))) break;
    found.push(item);
    at = item.end;
  }
  return found;
}

/** The place of a clause's first word that does not join it to another. */
function beginningOf({ start, end }: Hit, folded: string, joiners: string): number {
  const text = folded.slice(start, end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
  const joiner = findListed(joiners, text).find((hit) => hit.start === lead);
  return start + (joiner === undefined ? lead : joiner.end + 1);
}

function beginsWithName(
  place: Hit,
  items: readonly Item[],
  { folded }: Sentence,
  { joiners, doer }: RoleWords,
): boolean {
  const from = beginningOf(place, folded, joiners);
  const isFirst = items.some(({ start, isCapital, isEvent }) => start === from && isCapital && !isEvent);
  const doers = findListed(doer, folded.slice(place.start, place.end)).map(({ end }) => place.start + end);
  return (
    isFirst ||
    items.some(({ start, isCapital }) => isCapital && doers.some((end) => start > end && start - end < 6))
  );
}
