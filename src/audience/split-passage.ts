/** Splits a passage that is too long for one slide. */
import type { Passage } from "../model/tailored.ts";

type Piece = Passage["pieces"][number];

/**
 * About how many characters a line has, and how many lines one slide has room for beside what is said about a passage.
 */
const LINE = 105;
const MOST = 17;

/** Returns the passage in parts that continue each other, cut between sentences where possible. */
export function splitPassage(passage: Passage): readonly Passage[] {
  const { source, pieces } = passage;
  if (linesOf(pieces.map(({ words }) => words).join("")) <= MOST) return [passage];
  const parts: Piece[][] = [];
  let lines = 0;
  for (const piece of pieces.flatMap(inSentences)) {
    const more = linesOf(piece.words);
    const last = parts.at(-1);
    if (last !== undefined && lines + more <= MOST) {
      last.push(piece);
      lines += more;
    } else {
      parts.push([piece]);
      lines = more;
    }
  }
  return parts.map((part) => ({ source, pieces: part }));
}

/** Fractions of lines count, since sentences follow each other on a line. A paragraph break ends the line. */
export function linesOf(words: string): number {
  const [last = "", ...whole] = words.split("\n").reverse();
  return whole.reduce((sum, line) => sum + Math.ceil(line.length / LINE), last.length / LINE);
}

/** Each with the white space after it. What has no sentences is cut between words. */
function inSentences(piece: Piece): readonly Piece[] {
  return Array.from(piece.words.matchAll(SENTENCE), ([words]) => ({ ...piece, words }));
}

/** Up to half a slide of words. */
const SENTENCE = /.{1,900}?(?:[.!?…]["”’»)]*\s+|\n|$)|.{1,900}(?:\s+|$)|.{1,900}/gsu;
