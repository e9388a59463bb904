/** Finds the acts in a sentence: who does something and to whom, in active and passive, and in converse verbs. */

import { onceFor } from "../../model/once-for.ts";
import type { Act } from "../languages/topics/roles.ts";
import { type Item, itemsIn } from "./clauses.ts";
import type { Reading, Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export interface ActTold extends Hit {
  readonly act: Act;
  /** Who does or gives it. */
  readonly doer: readonly Item[];
  /** To whom it is done or given, without the thing that is given. */
  readonly other: readonly Item[];
  /** All other items of the clause. */
  readonly rest: readonly Item[];
  readonly sentence: Sentence;
}

/** A stretch of items after one preposition or article. */
interface Phrase extends Hit {
  readonly lead: "none" | "receiver" | "giver" | "doer" | "aside" | "oblique";
  readonly leads: readonly string[];
  readonly items: readonly Item[];
  /** True after an article, or with a capital, where it cannot be an auxiliary or adverb. */
  readonly isNoun: boolean;
}

export const actsIn = onceFor((sentence: Sentence, reading: Reading): readonly ActTold[] => {
  const { roles } = reading.words;
  const articles = findListed(roles.articles, sentence.folded).map(({ end }) => end);
  // "A blocked drain" is not an act.
  const find = (list: string): readonly Hit[] =>
    findListed(list, sentence.folded).filter(({ start }) => !articles.includes(start - 1));
  return roles.acts.flatMap((act) => {
    const undergone = find(act.undergoes);
    const done = find(act.does).filter((hit) => !undergone.some((one) => overlaps(one, hit)));
    return [
      ...done.map((hit) => toldBy(hit, { act, isConverse: false, sentence, reading })),
      ...undergone.map((hit) => toldBy(hit, { act, isConverse: true, sentence, reading })),
    ];
  });
});

interface Verb {
  readonly act: Act;
  readonly isConverse: boolean;
  readonly sentence: Sentence;
  readonly reading: Reading;
}

function toldBy(hit: Hit, { act, isConverse, sentence, reading }: Verb): ActTold {
  const { words } = reading;
  const { start, end } = clauseAround(hit, sentence);
  const phrases = phrasesIn(sentence, { start, end }, hit, reading);
  const before = phrases.filter((one) => one.end <= hit.start);
  const behind = phrases.filter((one) => one.start >= hit.end);
  const by = phrases.find((one) => one.leads.includes("doer"));
  const isPassive = isPassiveAt(
    hit,
    { start, end },
    sentence,
    reading,
    by !== undefined && by.start > hit.end,
  );
  const subject = subjectOf(before, behind, words.roles.oblique !== "");
  const led = (lead: string): Phrase | undefined =>
    [...behind, ...before].find((one) => one.leads.includes(lead));
  const oblique = phrases.find((one) => one.lead === "oblique" && one !== subject);
  const object = [...behind, ...before].find(
    (one) => one !== subject && (one.lead === "none" || one.lead === "oblique"),
  );
  const receiver = led("receiver") ?? oblique;
  const giver = led("giver");
  const all = phrases.flatMap(({ items }) => items);
  const tell = (doer: Phrase | undefined, other: Phrase | undefined): ActTold => {
    const named = [...(doer?.items ?? []), ...(other?.items ?? [])];
    return {
      ...{ ...hit, act, sentence, doer: doer?.items ?? [], other: other?.items ?? [] },
      rest: all.filter((item) => !named.includes(item)),
    };
  };
  if (act.isTransfer) {
    if (isConverse)
      return isPassive ? tell(giver === by ? undefined : giver, by) : tell(giver ?? oblique, subject);
    return isPassive ? tell(by, receiver === by ? undefined : receiver) : tell(subject, receiver);
  }
  if (isConverse) return tell(object ?? behind[0], subject);
  return isPassive ? tell(by, subject) : tell(subject, object ?? receiver);
}

function overlaps(one: Hit, other: Hit): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Between semicolons, colons and dashes. */
function clauseAround({ start, end }: Hit, { written }: Sentence): Hit {
  const before = written.slice(0, start);
  const from = Math.max(...[";", ":", "—", "–"].map((mark) => before.lastIndexOf(mark))) + 1;
  const to = written.slice(end).search(/[;:—–]/u);
  return { start: from, end: to === -1 ? written.length : end + to };
}

type Led = readonly [lead: string, list: string];

/** Each run of items after one preposition. "Of" continues what comes before it. */
function phrasesIn(sentence: Sentence, place: Hit, verb: Hit, { words }: Reading): readonly Phrase[] {
  const { folded, written } = sentence;
  const { receiver, giver, doer, aside, oblique, nominative, joiners, articles } = words.roles;
  const lists: readonly Led[] = [
    ["receiver", receiver],
    ["giver", giver],
    ["doer", doer],
    ["aside", aside],
    ["oblique", oblique],
    ["none", nominative],
  ];
  const text = folded.slice(place.start, place.end);
  const leads = lists.flatMap(([lead, list]) =>
    findListed(list, text).map((hit) => ({
      lead,
      start: place.start + hit.start,
      end: place.start + hit.end,
    })),
  );
  const breaks = [
    ...Array.from(
      written.slice(place.start, place.end).matchAll(/[,()]/g),
      ({ index }) => place.start + index,
    ),
    ...findListed(joiners, text).map(({ start }) => place.start + start),
    verb.start,
  ];
  const found: Phrase[] = [];
  for (const item of itemsInPlace(sentence, place, verb, words)) {
    const last = found.at(-1);
    const since = last?.end ?? place.start;
    // An auxiliary before the verb may look like a preposition: "a vendu".
    const from = item.start >= verb.end ? Math.max(since, verb.end) : since;
    const between = leads.filter((one) => one.start >= from && one.end <= item.start);
    const isBroken = breaks.some((at) => at >= since && at <= item.start);
    const first = between.filter((one) => one.start === between[0]?.start).map(({ lead }) => lead);
    if (last !== undefined && !isBroken && between.length === 0) {
      const isNoun = last.isNoun || item.isCapital;
      found[found.length - 1] = { ...last, end: item.end, items: [...last.items, item], isNoun };
    } else {
      // "After" may join a clause, whose subject follows.
      const preposition = between.filter(
        (one) => one.lead !== "none" && one.lead !== "oblique" && !breaks.includes(one.start),
      );
      const isJoined = between[0] !== undefined && breaks.includes(between[0].start);
      const named = preposition.length > 0 ? preposition.map(({ lead }) => lead) : isJoined ? [] : first;
      const lead = leadOf(named);
      const article = findListed(articles, folded.slice(0, item.start)).at(-1)?.end;
      const isNoun = item.isCapital || article === item.start - 1 || article === item.start;
      found.push({ start: item.start, end: item.end, items: [item], leads: named, lead, isNoun });
    }
  }
  return found;
}

function leadOf(leads: readonly string[]): Phrase["lead"] {
  for (const lead of ["receiver", "giver", "doer", "aside"] as const) if (leads.includes(lead)) return lead;
  return leads.includes("oblique") && !leads.includes("none") ? "oblique" : "none";
}

function itemsInPlace(
  sentence: Sentence,
  { start, end }: Hit,
  verb: Hit,
  words: Reading["words"],
): readonly Item[] {
  return itemsIn(sentence, { words, tag: "" }).filter(
    (item) => item.start >= start && item.end <= end && !overlaps(item, verb) && !item.isNumber,
  );
}

/** The nearest item before the verb that follows no preposition. Where verbs may come first or last, the first one. */
function subjectOf(
  before: readonly Phrase[],
  behind: readonly Phrase[],
  hasCases: boolean,
): Phrase | undefined {
  const isFree = ({ lead }: Phrase): boolean => lead === "none";
  if (hasCases) return before.find(isFree) ?? behind.find(isFree);
  return before.findLast((one) => isFree(one) && one.isNoun) ?? before.findLast(isFree);
}

/** Letters between an auxiliary and its participle, in UTF-16 code units. */
const AUXILIARY = 14;

function isPassiveAt(
  hit: Hit,
  place: Hit,
  { folded }: Sentence,
  { words }: Reading,
  hasDoerBehind: boolean,
): boolean {
  const { passive, participles, oblique, perfect } = words.roles;
  const verb = folded.slice(hit.start, hit.end);
  const [first = ""] = verb.split(" ");
  const isParticiple = hasListed(participles, first);
  if (oblique !== "") return hasListed(passive, folded.slice(place.start, place.end)) && isParticiple;
  const isPerfect = findListed(perfect, folded.slice(0, hit.start)).at(-1)?.end === hit.start - 1;
  const isBehindAuxiliary = hasListed(
    passive,
    folded.slice(Math.max(place.start, hit.start - AUXILIARY), hit.start),
  );
  return isParticiple && !isPerfect && (isBehindAuxiliary || hasDoerBehind);
}
