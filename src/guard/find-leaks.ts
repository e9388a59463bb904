/** Searches an audience's outputs for forbidden wordings. */
import type { ForbiddenWording } from "../model/tailored.ts";
import type { Stretch } from "../sources/passages.ts";
import { readingsOf } from "./decodings.ts";
import { type FoldedText, foldInPlace, foldWording, isJoined, isUnspaced, PARTING } from "./fold-words.ts";
import { type SeenTexts, seeTexts } from "./see-texts.ts";
import { isFewWords, isTelling } from "./weigh-wording.ts";

/** A wording, prepared for the search. */
export interface Sought {
  readonly letters: string;
  /** Found only where it is not part of longer words. */
  readonly isWhole: boolean;
}

/**
 * Returns those of `forbidden` that any of `texts` contains, whatever the typography, the case or the markup between
 * words, and also where other letters merely look the same, or where they are disguised. A few words are found only as
 * whole words. Longer wordings are also found inside words.
 */
export function findLeaks<One extends Pick<ForbiddenWording, "wording">>(
  texts: readonly string[],
  forbidden: readonly One[],
): readonly One[] {
  if (forbidden.length === 0) return [];
  const seen = seeTexts(
    texts,
    forbidden.map(({ wording }) => wording),
  );
  return findLeaksIn(seen, forbidden);
}

/** The same in texts that other searches look at, too. */
export function findLeaksIn<One extends Pick<ForbiddenWording, "wording">>(
  seen: SeenTexts,
  forbidden: readonly One[],
): readonly One[] {
  return forbidden.filter(({ wording }) =>
    wordingsIn(wording).some((one) => {
      const isWhole = isFewWords(one);
      return (
        seen.ways.some((way) => isIn(way, { letters: foldWording(way.see(one)), isWhole })) ||
        seen.disguises(one).some(({ text, letters }) => isIn(text, { letters, isWhole }))
      );
    }),
  );
}

/** Returns the forms of a wording that contains markup or references: with them and without them. */
function wordingsIn(wording: string): readonly string[] {
  return readingsOf(wording).filter((one) => one === wording || isTelling(one));
}

/** True where `text` contains `wording` as whole words. */
export function standsIn(text: FoldedText, wording: string): boolean {
  return isIn(text, { letters: foldWording(wording), isWhole: true });
}

/** Returns how often `text` contains `wording` as whole words. */
export function timesIn(text: FoldedText, wording: string): number {
  return placesOf(text, { letters: foldWording(wording), isWhole: true }).length;
}

/** A wording of this length is also searched for inside words, so that compounds and endings do not hide it. */
const LONG = 10;

/**
 * Returns `wordings` prepared for the search of what surrounds an excerpt, which finds rather more than the check of
 * outputs does. Wordings of fewer than ten letters are found as whole words. A single letter of a script without spaces
 * gives nothing away.
 */
export function soughtInSurroundings(wordings: readonly string[]): readonly Sought[] {
  return [...new Set(wordings.map(foldWording))]
    .filter((letters) => letters !== "" && !(letters.length === 1 && isUnspaced(letters)))
    .map((letters) => ({ letters, isWhole: letters.length < LONG }));
}

/** Returns where `text` contains any of `sought`, in UTF-16 code units. */
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
 * Takes a `text` that is cut out of a longer one. Returns where it begins with the end of any of `sought`, or ends with
 * the beginning of one, in UTF-16 code units. A few letters may agree by chance, and do not count.
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

/**
 * A piece of a wording is recognised by four letters where it begins and ends as a word does, and by two in scripts
 * without spaces.
 */
function tells(text: FoldedText, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const length = to - from;
  if (isUnspaced(text.letters.slice(from))) return length >= 2;
  return length > 4 || (length === 4 && isBoundary(text, from) && isBoundary(text, to));
}

export function isIn(text: FoldedText, sought: Sought): boolean {
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

/** A word may end beside any letter of a script that does not separate words. */
function isBoundary(text: FoldedText, at: number): boolean {
  const beside = [text.letters[at - 1] ?? PARTING, text.letters[at] ?? PARTING];
  return beside.some((letter) => letter === PARTING || isJoined(letter)) || text.isEdge(at);
}
