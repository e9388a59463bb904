/** Looks for forbidden wordings in what was made for an audience. */
import type { Forbidden } from "../model/tailored.ts";
import type { Stretch } from "../sources/passages.ts";
import { foldLookAlikes, hasLookAlikes } from "../text/look-alikes.ts";
import { readingsOf } from "./decodings.ts";
import {
  type FoldedText,
  foldInPlace,
  foldText,
  foldWording,
  isJoined,
  isUnspaced,
  PARTING,
} from "./fold-words.ts";
import { isFewWords, isTelling } from "./weigh-wording.ts";

/** A wording as it is looked for. */
export interface Sought {
  readonly letters: string;
  /** Found only where it is not part of longer words. */
  readonly isWhole: boolean;
}

/**
 * Returns those of `forbidden` that stand in any of `texts`, whatever their typography, case or mark-up between words, and
 * also where letters only look like theirs. A few words are found as whole words only, more of them as part of longer ones too.
 */
export function findLeaks<One extends Pick<Forbidden, "wording">>(
  texts: readonly string[],
  forbidden: readonly One[],
): readonly One[] {
  if (forbidden.length === 0) return [];
  const text = texts.join(PARTING);
  const isPlain = ![text, ...forbidden.map(({ wording }) => wording)].some(hasLookAlikes);
  const seen = (isPlain ? WAYS_TO_SEE.slice(0, 1) : WAYS_TO_SEE).map((see) => ({
    see,
    folded: foldText(see(text)),
  }));
  return forbidden.filter(({ wording }) =>
    wordingsIn(wording).some((one) => {
      const isWhole = isFewWords(one);
      return seen.some(({ see, folded }) => isIn(folded, { letters: foldWording(see(one)), isWhole }));
    }),
  );
}

/** As it is written, and as a reader takes its letters to be: small and capital ones look like different others. */
const WAYS_TO_SEE: readonly ((text: string) => string)[] = [
  (text) => text,
  foldLookAlikes,
  (text) => foldLookAlikes(text.toUpperCase()),
];

/** A wording that was written with mark-up or references in it is found with and without them. */
function wordingsIn(wording: string): readonly string[] {
  return readingsOf(wording).filter((one) => one === wording || isTelling(one));
}

/** True where `wording` stands in `text` as whole words. */
export function standsIn(text: FoldedText, wording: string): boolean {
  return isIn(text, { letters: foldWording(wording), isWhole: true });
}

/** Returns how often `wording` stands in `text` as whole words. */
export function timesIn(text: FoldedText, wording: string): number {
  return placesOf(text, { letters: foldWording(wording), isWhole: true }).length;
}

/** Long enough to be looked for inside of words: compounds and endings hide nothing then. */
const LONG = 10;

/**
 * Returns `wordings` as they are looked for in what surrounds an excerpt: rather more than the check of outputs would
 * find. Below ten letters they are found as whole words; one letter alone of a script without spaces says nothing.
 */
export function soughtInSurroundings(wordings: readonly string[]): readonly Sought[] {
  return [...new Set(wordings.map(foldWording))]
    .filter((letters) => letters !== "" && !(letters.length === 1 && isUnspaced(letters)))
    .map((letters) => ({ letters, isWhole: letters.length < LONG }));
}

/** Returns where any of `sought` stand in `text`, in UTF-16 code units. */
export function findWordingsIn(text: string, sought: readonly Sought[]): readonly Stretch[] {
  if (sought.length === 0) return [];
  const folded = foldInPlace(text);
  return sought.flatMap((one) =>
    placesOf(folded, one).map((at) => {
      const last = folded.starts[at + one.letters.length - 1] ?? 0;
      const end = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
      return { start: folded.starts[at] ?? 0, end };
    }),
  );
}

/**
 * Returns where `text`, which is cut out of a longer one, begins with the end of any of `sought`, or ends with the
 * beginning of one, in UTF-16 code units. A few letters may be the same by chance, and are not counted.
 */
export function findWordingsAtEdges(text: string, sought: readonly Sought[]): readonly Stretch[] {
  const folded = foldInPlace(text);
  const { letters, starts } = folded;
  return sought.flatMap(({ letters: wording }) => {
    const longest = Math.min(wording.length, letters.length);
    const lengths = Array.from({ length: Math.max(0, longest) }, (_, less) => longest - less);
    const first = lengths.find(
      (length) => letters.startsWith(wording.slice(-length)) && tells(folded, { from: 0, to: length }),
    );
    const last = lengths.find(
      (length) =>
        letters.endsWith(wording.slice(0, length)) &&
        tells(folded, { from: letters.length - length, to: letters.length }),
    );
    return [
      ...(first === undefined ? [] : [{ start: 0, end: starts[first] ?? text.length }]),
      ...(last === undefined ? [] : [{ start: starts[letters.length - last] ?? 0, end: text.length }]),
    ];
  });
}

/** A piece of a wording is known by four letters where it begins and ends as a word does, and by two where no spaces are set. */
function tells(text: FoldedText, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const length = to - from;
  if (isUnspaced(text.letters.slice(from))) return length >= 2;
  return length > 4 || (length === 4 && isBoundary(text, from) && isBoundary(text, to));
}

function isIn(text: FoldedText, sought: Sought): boolean {
  return sought.isWhole ? placesOf(text, sought).length > 0 : text.letters.includes(sought.letters);
}

function placesOf(text: FoldedText, { letters, isWhole }: Sought): readonly number[] {
  const places: number[] = [];
  if (letters === "") return places;
  for (let at = text.letters.indexOf(letters); at !== -1; at = text.letters.indexOf(letters, at + 1)) {
    const isOpen = isBoundary(text, at) && isBoundary(text, at + letters.length);
    if (!isWhole || isOpen) places.push(at);
  }
  return places;
}

/** A word may end beside any letter of a script that writes words together. */
function isBoundary(text: FoldedText, at: number): boolean {
  const beside = [text.letters[at - 1] ?? PARTING, text.letters[at] ?? PARTING];
  return beside.some((letter) => letter === PARTING || isJoined(letter)) || text.isEdge(at);
}
