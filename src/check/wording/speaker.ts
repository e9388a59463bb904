/**
 * Speakers: the claim attributes a statement to somebody, and the excerpt to somebody else, or to nobody whom the claim
 * names.
 */

import type { RoleWords } from "../languages/topics/roles.ts";
import { hasSame, type Item, itemsIn } from "./clauses.ts";
import type { Finding, PassageRule } from "./finding.ts";
import type { Reading, Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export const speaker: PassageRule = ({ claim, cited, reading }): Finding | undefined => {
  const { answering } = reading.words.roles;
  const [mine, another] = speechesIn(claim, reading);
  if (mine === undefined || another !== undefined || mine.content.length === 0) return undefined;
  if (hasListed(answering, claim.folded)) return undefined;
  const speeches = cited.flatMap((one) => speechesIn(one, reading));
  const own = speeches.filter(({ who }) => mine.who.some((item) => hasSame(who, item)));
  const other = speeches
    .filter((one) => !own.includes(one))
    .find((one) => (own.length > 0 ? isSaidBy(one, own, mine) : isSaidOnlyBy(one, mine, cited, reading)));
  return (
    other && {
      ...{ code: "speaker-of-another", claimed: mine.place, stated: other.place },
      statedIn: other.sentence,
      hint: "In the excerpt somebody else says it: name who does.",
    }
  );
};

/** A statement of one sentence, or of one side of a contrast, with its speaker. */
interface Speech {
  readonly who: readonly Item[];
  readonly content: readonly Item[];
  readonly sentence: Sentence;
  readonly place: Hit;
}

function speechesIn(sentence: Sentence, reading: Reading): readonly Speech[] {
  return sidesOf(sentence, reading).flatMap((side) => {
    const items = itemsIn(sentence, reading).filter(({ start }) => start >= side.start && start < side.end);
    const who = speakerIn(side, items, sentence, reading);
    if (who.length === 0) return [];
    const { saying } = reading.words.roles;
    const content = items.filter((item) => !who.includes(item) && !hasListed(saying, item.folded));
    return [{ who, content, sentence, place: side }];
  });
}

/** The sides of a contrast, separated by a semicolon or a word such as "while". */
function sidesOf({ written, folded }: Sentence, { words }: Reading): readonly Hit[] {
  const marks = Array.from(written.matchAll(/;/g), ({ index }) => index + 1);
  const joints = findListed(words.roles.contrasts, folded).map(({ start }) => start);
  const starts = [...new Set([0, ...marks, ...joints])].toSorted((a, b) => a - b);
  const end = written.trimEnd().length;
  return starts
    .map((start, at) => ({ start, end: starts[at + 1] ?? end }))
    .filter((side) => side.end > side.start);
}

/** How far words of a speaker may be from "according to" or the verb, in UTF-16 code units. */
const REACH = 60;

function speakerIn(
  side: Hit,
  items: readonly Item[],
  { folded, written }: Sentence,
  { words }: Reading,
): readonly Item[] {
  const { speakerBehind, viewOf, speakerBefore, saying } = words.roles;
  const text = folded.slice(side.start, side.end);
  const at = (list: string): Hit | undefined => {
    const [hit] = findListed(list, text);
    return hit && { start: side.start + hit.start, end: side.start + hit.end };
  };
  const isName = (item: Item): boolean => !item.isNumber && !hasListed(saying, item.folded);
  const first = at(viewOf);
  const isFirst = first !== undefined && !/\p{L}/u.test(written.slice(side.start, first.start));
  const behind = isFirst ? first : at(speakerBehind);
  if (behind !== undefined) {
    const stop = stopBehind(behind.end, side.end, written, folded, saying);
    const named = items.filter((item) => item.start >= behind.end && item.end <= stop).filter(isName);
    return words.roles.hasCapitalNouns ? firstNoun(named, folded, words.roles) : named;
  }
  const verb = at(speakerBefore === "" ? saying : `${speakerBefore} ${saying}`);
  if (verb === undefined) return [];
  const from = clauseStart(verb.start, side.start, written);
  const before = items.filter(
    (item) => item.start >= from && item.end <= verb.start && verb.start - item.end <= REACH,
  );
  const subject = before.filter(isName);
  if (subject.length > 0) return subject;
  const stop = stopBehind(verb.end, side.end, written, folded, saying);
  return items.filter((item) => item.start >= verb.end && item.end <= stop).filter(isName);
}

/**
 * Where no comma separates the speaker from the statement, the speaker extends to the noun, with the nouns that
 * articles join to it.
 */
function firstNoun(items: readonly Item[], folded: string, { articles, doer }: RoleWords): readonly Item[] {
  const from = items.findIndex(({ isCapital }) => isCapital);
  const rest = items.slice(from + 1);
  const to = rest.findIndex((item, at) => {
    const between = folded.slice(items[from + at]?.end ?? 0, item.start).trim();
    return !item.isCapital || (between !== "" && !hasOnly(`${articles} ${doer}`, between));
  });
  return items.slice(0, to === -1 ? items.length : from + 1 + to);
}

function hasOnly(list: string, text: string): boolean {
  return text.split(/\s+/u).every((word) => list.split(" ").includes(word));
}

/** Where the words before a verb of saying begin: after a comma, a colon or a quotation mark. */
function clauseStart(verb: number, from: number, written: string): number {
  const before = written.slice(from, verb).trimEnd();
  const mark = Math.max(...[",", ":", "“", "»", '"', "”"].map((one) => before.lastIndexOf(one)));
  return mark === before.length - 1 ? verb : from + mark + 1;
}

function stopBehind(from: number, end: number, written: string, folded: string, saying: string): number {
  const mark = written.slice(from, end).search(/[,;:.]/u);
  const verb = findListed(saying, folded.slice(from, end))[0]?.start ?? -1;
  const stops = [mark, verb].filter((one) => one > 0);
  return Math.min(from + REACH, from + Math.min(end - from, ...stops));
}

/**
 * The claim's words are only among those of the other's speech, and none is among those of the speaker whom it names.
 */
function isSaidBy(other: Speech, own: readonly Speech[], mine: Speech): boolean {
  const ownContent = own.flatMap(({ content }) => content);
  const speakers = own.flatMap(({ who }) => who);
  const isLater = own.some((one) => isBehind(one, other));
  const otherOnly = other.content
    .slice(isLater ? 1 : 0)
    .filter((item) => !hasSame(ownContent, item) && !hasSame(speakers, item));
  const ownOnly = own
    .flatMap((one) => one.content.slice(isBehind(other, one) ? 1 : 0))
    .filter((item) => !hasSame(other.content, item));
  const isOfOther = mine.content.some((item) => hasSame(otherOnly, item));
  const isOfOwn = mine.content.some((item) => hasSame(ownOnly, item));
  return isOfOther && !isOfOwn && shareOf(mine, other) >= ENOUGH;
}

/** A later speech may leave out the subject of the one before. */
function isBehind(one: Speech, other: Speech): boolean {
  if (one.sentence === other.sentence) return one.place.start > other.place.start;
  return one.sentence.start > other.sentence.start;
}

const ENOUGH = 0.5;

function shareOf({ content }: Speech, { content: said }: Speech): number {
  return content.filter((item) => hasSame(said, item)).length / content.length;
}

/** The excerpt mentions the person whom the claim names, but does not quote that person. */
function isSaidOnlyBy(other: Speech, mine: Speech, cited: readonly Sentence[], reading: Reading): boolean {
  const all = cited.flatMap((one) => itemsIn(one, reading));
  const isKnown = mine.who.every((item) => hasSame(all, item));
  const isInOther = mine.who.some((item) => hasSame(other.who, item));
  return (
    isKnown &&
    !isInOther &&
    shareOf(mine, other) > ENOUGH &&
    !mine.who.some((item) => hasSame(other.content, item))
  );
}
