/** Finds the names in a text: runs of words with a capital. */
import { languageFor, lexiconFor } from "../languages/languages.ts";
import { CURRENCY_CODES } from "../units/currencies.ts";
import { signed } from "../units/unit-signs.ts";
import { unitTable } from "../units/unit-table.ts";
import { type NameWord, nameWords } from "./name-words.ts";
import { namesAmongNouns } from "./names-among-nouns.ts";
import { regionNames } from "./region-names.ts";
import { isTitle } from "./titles.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Name {
  readonly start: number;
  readonly end: number;
  readonly words: readonly NameWord[];
}

/**
 * Returns the names in the order of the text. A word that begins a sentence is a name only where the brief has it as
 * one elsewhere. The following are not names: weekdays, months, adjectives of countries and peoples, units, titles,
 * single letters, designations (which are compared with figures), and words of a text that has capitals on most words
 * anyway.
 */
export function readNames(text: string, language: string, vocabulary: Vocabulary): readonly Name[] {
  const words = nameWords(text);
  const nouns = languageFor(language)?.names.capitalNouns;
  if (nouns === undefined && isTitleCase(words)) return [];
  const isCalendarWord = calendarWords(language);
  const isOfPeople = peopleIn(language);
  const isOfMoney = moneyIn(language);
  const regions = regionNames(language);
  const names: NameWord[][] = [];
  let isOpen = false;
  for (const [at, word] of words.entries()) {
    const { folded } = word;
    const isOther =
      isCalendarWord(folded) ||
      isOfPeople(word) ||
      UNITS.has(folded) ||
      isCurrencyCode(word, text) ||
      isOfMoney(words, at, text) ||
      (nouns === undefined && isTitleOf(word, words[at + 1]));
    const isName = (nouns === undefined ? isPartOfName(word, vocabulary, regions) : isNoun(word)) && !isOther;
    if (isName && isOpen && word.isJoined) names.at(-1)?.push(word);
    else if (isName) names.push([word]);
    isOpen = isName;
  }
  const found = nouns === undefined ? names : namesAmongNouns(names, { nouns, language });
  return found.map((parts) => ({ start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0, words: parts }));
}

function isPartOfName(
  { folded, isCapital, isAcronym, isInitial }: NameWord,
  vocabulary: Vocabulary,
  regions: ReadonlySet<string>,
): boolean {
  if (!isCapital || folded.length < 2 || /\p{N}/u.test(folded)) return false;
  return !isInitial || isAcronym || vocabulary.isKnownName(folded) || regions.has(folded);
}

/** For a language in which every noun has a capital. */
function isNoun({ folded, isCapital }: NameWord): boolean {
  return isCapital && folded.length > 1 && !/\p{N}/u.test(folded);
}

const FEW = 4;

/** Headings in English may have a capital on every longer word. */
function isTitleCase(words: readonly NameWord[]): boolean {
  const greater = words.filter(({ folded, isInitial }) => folded.length >= 4 && !isInitial);
  const capitals = greater.filter(({ isCapital }) => isCapital);
  return greater.length >= FEW && capitals.length > greater.length * 0.7;
}

function calendarWords(language: string): (word: string) => boolean {
  const lexicon = lexiconFor(language);
  const { months, shortMonths, weekdays, shortWeekdays, suffixes } = lexicon ?? {};
  // Including the words after a number's digits: "Mds", "Mio."
  const lists = [months, shortMonths, weekdays, shortWeekdays, suffixes];
  return (word) => lists.some((list) => list?.has(word) === true);
}

/** Currencies, measures and time zones that are written with capitals. They belong to figures. */
const UNITS = new Set(
  "usd eur gbp rub uah jpy cny rmb kw mw gw kwh mwh gwh twh kb mb gb tb pb kbit mbit gbit kbps mbps gbps celsius fahrenheit utc gmt cet cest".split(
    " ",
  ),
);

/** For "CHF" in "CHF 10,000" and "10,000 CHF", and "CA" in "10,000 $ CA". */
function isCurrencyCode({ start, end }: NameWord, text: string): boolean {
  const sign = text.slice(Math.max(0, start - 2), end).replace(/\s/u, " ");
  if (sign.startsWith("$ ") && signed(sign) !== undefined) return true;
  if (!CURRENCY_CODES.has(text.slice(start, end))) return false;
  return (
    /\d\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\s?[\d.]/u.test(text.slice(end, end + 2))
  );
}

/** For "US" in "three million US dollars" and, where nouns have capitals, "Kronen" after a number. */
function moneyIn(language: string): (words: readonly NameWord[], at: number, text: string) => boolean {
  const lexicon = lexiconFor(language);
  if (lexicon === undefined) return () => false;
  const { named } = unitTable(lexicon);
  const isMoney = (name: string): boolean =>
    named(name)?.senses.some(({ kind }) => kind.startsWith("currency ")) ?? false;
  const { cardinals, scales, suffixes } = lexicon;
  const isNumber = (folded: string | undefined): boolean =>
    folded !== undefined && (cardinals.has(folded) || scales.has(folded) || suffixes.has(folded));
  return (words, at, text) => {
    const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
    if (word === undefined) return false;
    if (next?.isJoined === true && isMoney(`${word.folded} ${next.folded}`)) return true;
    const isCounted = /\d[\s.]*$/u.test(text.slice(Math.max(0, word.start - 3), word.start));
    return isMoney(word.folded) && (isCounted || isNumber(before?.folded));
  };
}

/**
 * For "Russian", "Ukrainians", "Spanish", "Western" and the second half of "US-Russian". In "Franco-German", each half
 * is a name.
 */
function peopleIn(language: string): (word: NameWord) => boolean {
  const peoples = new RegExp(`^(?:${languageFor(language)?.names.peoples ?? "(?!)"})$`, "u");
  return ({ folded, compound }) =>
    (compound === folded || /^\p{L}{2,3}-/u.test(compound)) && peoples.test(folded);
}

function isTitleOf({ folded }: NameWord, next: NameWord | undefined): boolean {
  return isTitle(folded, next?.isCapital === true && next.isJoined);
}
