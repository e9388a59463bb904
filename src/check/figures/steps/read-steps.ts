/** Reads which arithmetic the words around a figure announce: "four points more", "of the 90", "up from 16". */

import { matchesOf } from "../../../text/matches-of.ts";
import type { Lexicon } from "../../languages/lexicon.ts";
import type { Step } from "../../languages/topics/steps.ts";
import { type WordingWords, wordingWordsFor } from "../../languages/wording-words.ts";
import type { Rate } from "../../units/unit.ts";
import { findListed, hasListed } from "../../wording/word-list.ts";
import type { Figure } from "../figure.ts";
import { endOf } from "../read-bounds.ts";
import { phrase, type Surface } from "../surface.ts";
import { unitReader } from "../units.ts";

/** What is said beside a figure, and in its sentence. */
export interface Announced {
  readonly steps: readonly Step[];
  /** True for "four points", the difference between percentages. */
  readonly arePoints: boolean;
  /** True where it counts the years of a life. */
  readonly isAge: boolean;
  /** True where something came before. */
  readonly hasPredecessors: boolean;
  /** True where something is denied, or somebody exempted: "are exempt". */
  readonly denies: boolean;
  /** How often, where the sentence says so away from the figure: "in a year the plant makes 300". */
  readonly rates: readonly Rate[];
  /** The rate, where its sentence has only one: "every day it makes 300". */
  readonly rate: Rate | undefined;
  readonly rises: boolean;
  readonly falls: boolean;
}

/** Returns, for a text's surface, what is said beside each of its figures. */
export type StepReader = (surface: Surface, figure: Figure) => Announced;

const STEPS: readonly Step[] = ["difference", "total", "multiple", "earlier", "later"];

/** Prepares a language's patterns, once for many texts. */
export function stepReader(lexicon: Lexicon | undefined): StepReader {
  if (lexicon === undefined) return () => NOTHING;
  const { steps, points, predecessors, released, yearOfLife, articlesBetween, language } = lexicon;
  const ratesIn = unitReader(lexicon).ratesIn;
  const letOff = new RegExp(`(?<!\\p{L})(?:${phrase(released)})(?!\\p{L})`, "gu");
  const beside = STEPS.map((step) => ({
    step,
    before: new RegExp(
      `(?<!\\p{L})(?:${phrase(steps[step].before)})(?:(?<=')| +)(?:(?:${phrase(articlesBetween)})(?:(?<=')| +))?$`,
      "u",
    ),
    behind: new RegExp(`^[ -]*(?:\\p{L}+,? +){0,3}?(?:${phrase(steps[step].behind)})(?!\\p{L})`, "u"),
  }));
  const ofAge = new RegExp(`^ *(?:${phrase(yearOfLife)})(?!\\p{L})`, "u");
  const ofPoints = new RegExp(`^[ -]*(?:${phrase(points)})(?!\\p{L})`, "u");
  const first = new RegExp(`(?<!\\p{L})(?:${phrase(predecessors)})(?!\\p{L})`, "u");
  const wording = wordingWordsFor(language);
  return ({ words }, figure) => {
    const before = words.slice(Math.max(0, figure.bounded.start - REACH), figure.bounded.start);
    const own = words.slice(Math.max(0, figure.start - REACH), figure.start);
    const behind = words.slice(endOf(figure), endOf(figure) + REACH);
    const sentence = sentenceAround(words, figure);
    return {
      steps: beside
        .filter(({ before: one, behind: two }) => one.test(before) || one.test(own) || two.test(behind))
        .map(({ step }) => step),
      arePoints: ofPoints.test(words.slice(figure.end, figure.end + REACH)),
      isAge: ofAge.test(words.slice(figure.end, figure.end + REACH)),
      hasPredecessors: first.test(sentence),
      denies: denies(sentence, letOff, wording),
      rates: ratesIn(sentence, true),
      rate: onlyOne(ratesIn(sentence, false)),
      rises: wording !== undefined && hasListed(wording.rises, sentence),
      falls: wording !== undefined && hasListed(wording.falls, sentence),
    };
  };
}

function onlyOne(rates: readonly Rate[]): Rate | undefined {
  const [first] = rates;
  return rates.every(({ kind, amount }) => kind === first?.kind && amount === first.amount)
    ? first
    : undefined;
}

/** Two denials make an affirmation: "nobody is exempt". */
function denies(sentence: string, letOff: RegExp, wording: WordingWords | undefined): boolean {
  const off = matchesOf(letOff, sentence).length;
  const denied = wording === undefined ? 0 : negationsAt(sentence, wording);
  return (off + denied) % 2 === 1;
}

/** French denies once with two words: "ne … pas". */
function negationsAt(sentence: string, { negations, noNegations }: WordingWords): number {
  const idle = findListed(noNegations, sentence);
  const hits = findListed(negations, sentence).filter(
    (hit) => !idle.some(({ start, end }) => hit.start >= start && hit.end <= end),
  );
  return Math.min(1, hits.length);
}

/** In UTF-16 code units on either side. */
const REACH = 64;

export const NOTHING: Announced = {
  steps: [],
  arePoints: false,
  isAge: false,
  hasPredecessors: false,
  denies: false,
  rates: [],
  rate: undefined,
  rises: false,
  falls: false,
};

/** In UTF-16 code units on either side. A longer sentence is considered only in part. */
const SENTENCE = 300;

function sentenceAround(words: string, { start, end }: Figure): string {
  const before = words.slice(Math.max(0, start - SENTENCE), start);
  const behind = words.slice(end, end + SENTENCE);
  const opening = [...before.matchAll(/[.;!?] /g)].at(-1)?.index ?? -1;
  const closing = behind.search(/[.;!?](?: |$)/);
  return `${before.slice(opening + 1)}${words.slice(start, end)}${closing === -1 ? behind : behind.slice(0, closing)}`;
}
