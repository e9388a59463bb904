/**
 * The role of a date: something ends in the claim on the day on which it begins in the excerpt, or the other way round.
 */

import { onceFor } from "../../model/once-for.ts";
import type { WordingWords } from "../languages/wording-words.ts";
import { type Finding, negationsIn, type WordingRule } from "./finding.ts";
import type { Pair } from "./pairs.ts";
import { type Sentence, SHORTEST_STEM } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";
import { type DatePlace, datesIn, isSameDate } from "./written-dates.ts";

export const dateRole: WordingRule = (pair): Finding | undefined => {
  const { claim, source, others, words } = pair;
  const sentences = [source, ...others.filter((one) => one !== source)];
  const stated = sentences.flatMap((sentence) =>
    rolesIn(sentence, words).map((role) => ({ ...role, sentence })),
  );
  for (const mine of rolesIn(claim, words)) {
    const { role, date } = mine;
    const same = stated.filter((one) => isSameDate(date, one.date));
    if (role === undefined || same.length === 0) continue;
    const turned = same.every((one) => one.role === TURNED[role]) ? same[0] : undefined;
    const hint = `In the claim something ${VERBS[role]} then, and in the excerpt ${turned ? `it ${VERBS[TURNED[role]]}` : "something else happens"}.`;
    if (turned === undefined && !isOfAnother(mine, same, pair)) continue;
    const where = same.find(({ sentence }) => sentence === source);
    const shown = { claimed: withWords(claim, mine), stated: where && withWords(source, where) };
    return { code: "date-role-turned", ...shown, hint };
  }
  return undefined;
};

/** The date with the words beside it, for the message: "closed until 4 March". */
function withWords({ folded }: Sentence, { date, clause }: DateRole): Hit {
  // The piece after the last space is empty.
  const before = folded.slice(clause.start, date.start).split(/\s/u).slice(-4).join(" ");
  const [behind = ""] = /^(?: \p{L}{6,})?/u.exec(folded.slice(date.end, clause.end)) ?? [];
  return { start: date.start - before.length, end: date.end + behind.length };
}

/**
 * For "in force since 12 December", where a law was announced on that day and is in force since 1 March. True where
 * more of the claim's words are with the date that the excerpt gives that role.
 */
function isOfAnother(
  mine: DateRole,
  same: readonly (DateRole & { sentence: Sentence })[],
  pair: Pair,
): boolean {
  const { source, words } = pair;
  const isPlain = same.every(
    ({ sentence, role, announced }) => sentence === source && role === undefined && announced === undefined,
  );
  if (mine.announced === undefined || !isPlain) return false;
  const covered = Math.max(...same.map(({ clause }) => coverage(clause, pair)));
  return rolesIn(source, words).some(
    ({ date, announced, clause }) =>
      !isSameDate(date, mine.date) && announced === mine.announced && coverage(clause, pair) > covered,
  );
}

/** How much of a clause's content the claim contains, from 0 to 1. */
function coverage(clause: Hit, { source, shared, words }: Pair): number {
  const dates = datesIn(source, words);
  const isContent = ({ start, end }: Hit): boolean =>
    end - start >= SHORTEST_STEM &&
    clause.start <= start &&
    end <= clause.end &&
    !dates.some((date) => date.start <= start && end <= date.end);
  const all = source.words.filter(isContent).length;
  return all === 0 ? 0 : shared.filter((word) => isContent(word.source)).length / all;
}

type Role = "start" | "end";

const VERBS: Readonly<Record<Role, string>> = { start: "begins", end: "ends" };

const TURNED: Readonly<Record<Role, Role>> = { start: "end", end: "start" };

interface DateRole {
  readonly date: DatePlace;
  /** Undefined where the words beside the date show neither role. */
  readonly role: Role | undefined;
  /** Given by a word before the date: "from", "until". */
  readonly announced: Role | undefined;
  readonly clause: Hit;
}

const rolesIn = onceFor((sentence: Sentence, words: WordingWords): readonly DateRole[] => {
  const dates = datesIn(sentence, words);
  return dates.map((date, at) => {
    const clause = clauseAround(sentence, date, dates, words);
    const text = sentence.folded.slice(clause.start, clause.end);
    if (hasListed(words.movings, sentence.folded))
      return { date, clause, role: undefined, announced: undefined };
    const state = nearestState(
      text,
      { start: date.start - clause.start, end: date.end - clause.start },
      words,
    );
    const isDenied = negationsIn({ ...sentence, folded: text }, words).length > 0;
    const once = roleOnce(sentence.folded.slice(dates[at - 1]?.end ?? 0, date.start), words);
    if (once !== undefined) {
      const isPlain = !isDenied && (state === undefined || state === once);
      return { date, clause, announced: once, role: isPlain ? once : undefined };
    }
    const announced = announcedRole(sentence, { dates, at }, words);
    if (announced === undefined) return { date, clause, announced, role: isDenied ? undefined : state };
    if (state === undefined && isDenied) return { date, clause, announced, role: undefined };
    const isOff = (state === "end") !== isDenied;
    return { date, clause, announced, role: isOff ? TURNED[announced] : announced };
  });
});

/** For "by" and "after". What closes by a date ends then, while what is closed until then begins. */
function roleOnce(ahead: string, { byDate, afterDate, fromDate, untilDate }: WordingWords): Role | undefined {
  if (endsWith(ahead, fromDate) || endsWith(ahead, untilDate)) return undefined;
  if (endsWith(ahead, byDate)) return "end";
  return endsWith(ahead, afterDate) ? "start" : undefined;
}

/**
 * For "from", "until" and similar words before the date. The words between them are those of a range, or of a part of
 * the day.
 */
function announcedRole(
  { folded }: Sentence,
  { dates, at }: { readonly dates: readonly DatePlace[]; readonly at: number },
  words: WordingWords,
): Role | undefined {
  const date = dates[at];
  if (date === undefined) return undefined;
  const [before, next] = [dates[at - 1], dates[at + 1]];
  const ahead = folded.slice(before?.end ?? 0, date.start);
  if (endsWith(ahead, words.untilDate)) return "end";
  if (endsWith(ahead, words.fromDate)) return "start";
  const opensRange = next !== undefined && endsWith(folded.slice(date.end, next.start), words.rangeTo);
  if (endsWith(ahead, words.rangeFrom) && opensRange) return "start";
  const beforeThat = dates[at - 2];
  const closesRange =
    before !== undefined && endsWith(folded.slice(beforeThat?.end ?? 0, before.start), words.rangeFrom);
  return closesRange && endsWith(ahead, words.rangeTo) ? "end" : undefined;
}

/** True where one of the words is at the end, or has only one or two words such as "the evening of" after it. */
function endsWith(ahead: string, list: string): boolean {
  const last = findListed(list, ahead).at(-1);
  return last !== undefined && BETWEEN.test(ahead.slice(last.end));
}

const BETWEEN = /^[ ']*(?:\p{L}{1,9} +){0,2}$/u;

/** What begins or ends, according to the nearest word for it. */
function nearestState(clause: string, date: Hit, { beginnings, endings }: WordingWords): Role | undefined {
  const found = (
    [
      ["start", beginnings],
      ["end", endings],
    ] as const
  ).flatMap(([role, list]) =>
    findListed(list, clause)
      .filter(({ start, end }) => end <= date.start || start >= date.end)
      .map((hit) => ({ role, distance: distanceTo(hit, date) })),
  );
  return found.toSorted((a, b) => a.distance - b.distance)[0]?.role;
}

function distanceTo(one: Hit, other: Hit): number {
  return one.end <= other.start ? other.start - one.end : Math.max(0, one.start - other.end);
}

/**
 * The part of the sentence that is about the date. On each side it ends at a mark or conjunction before the next date,
 * or at the end of the sentence.
 */
function clauseAround(
  { folded }: Sentence,
  date: DatePlace,
  dates: readonly DatePlace[],
  { clauseWords }: WordingWords,
): Hit {
  const breaks = [
    ...Array.from(folded.matchAll(/[,;:()–—]|(?<!\d)\.(?!\d)/gu), ({ index }) => ({
      start: index,
      end: index + 1,
    })),
    ...findListed(clauseWords, folded),
  ].toSorted((a, b) => a.start - b.start);
  const isInDate = (hit: Hit): boolean =>
    dates.some(({ start, end }) => start <= hit.start && hit.end <= end);
  const outside = breaks.filter((hit) => !isInDate(hit));
  const before = dates.findLast(({ end }) => end <= date.start);
  const behind = dates.find(({ start }) => start >= date.end);
  const start =
    before === undefined
      ? 0
      : (outside.findLast((hit) => hit.end <= date.start && hit.start >= before.end)?.end ?? 0);
  const end =
    behind === undefined
      ? folded.length
      : (outside.find((hit) => hit.start >= date.end && hit.end <= behind.start)?.start ?? folded.length);
  return { start, end };
}
