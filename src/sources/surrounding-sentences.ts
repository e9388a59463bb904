/** Returns the sentences around a place in a source's text. */
import { passagesOf, type Stretch, sentencesOf } from "./passages.ts";
import type { SourceText } from "./source-text.ts";

export interface SurroundingSentences {
  /** With the white space, if any, between it and the place; empty where there is no sentence. */
  readonly before: string;
  readonly after: string;
  /** The stretch of the text that they and the place cover. */
  readonly stretch: Stretch;
}

/**
 * Returns up to two sentences on each side of `place`; the rest of its own sentence counts as one. White space is
 * folded to single spaces, and breaks between paragraphs or rows to "\n". Each side stays inside `within`, has at most
 * 320 UTF-16 code units, and crosses no heading. Where that cuts a sentence, there is an ellipsis.
 */
export function surroundingSentences(
  source: Pick<SourceText, "text">,
  place: Stretch,
  options: Around,
): SurroundingSentences {
  const known = KNOWN.get(source) ?? new Map<string, SurroundingSentences>();
  KNOWN.set(source, known);
  const key = JSON.stringify([place, options]);
  const sentences = known.get(key) ?? findSentences(source.text, place, options);
  known.set(key, sentences);
  return sentences;
}

interface Around {
  readonly within: Stretch;
  readonly language: string | undefined;
}

/** A source's text stays the same object while its file does, and its excerpts are shown after every change of a brief. */
const KNOWN = new WeakMap<Pick<SourceText, "text">, Map<string, SurroundingSentences>>();

function findSentences(text: string, place: Stretch, { within, language }: Around): SurroundingSentences {
  const from = Math.max(0, place.start - REACH);
  const window = text.slice(from, place.end + REACH);
  const passages = passagesOf(window, language);
  const near = betweenHeadings(window, passages, { start: place.start - from, end: place.end - from });
  const sentences = passages
    .filter(({ start, end }) => start < near.end && end > near.start)
    .flatMap((passage) => sentencesOf(window, passage, language))
    .map(({ start, end }) => ({ start: from + start, end: from + end }));
  const before = sentences
    .map(({ start, end }) => ({ start, end: Math.min(end, place.start) }))
    .filter((rest) => hasWord(text, rest));
  const after = sentences
    .map(({ start, end }) => ({ start: Math.max(start, place.end), end }))
    .filter((rest) => hasWord(text, rest));
  const start = before.slice(-SENTENCES)[0]?.start ?? place.start;
  const end = after.slice(0, SENTENCES).at(-1)?.end ?? place.end;
  const words = {
    before: wordsBefore(text, start, place, within),
    after: wordsAfter(text, end, place, within),
  };
  return {
    ...words,
    stretch: {
      start: words.before === "" ? place.start : Math.max(start, limitBefore(place, within)),
      end: words.after === "" ? place.end : Math.min(end, limitAfter(place, within)),
    },
  };
}

/** The text near `place` under the same heading. Text under another heading is about something else. */
function betweenHeadings(text: string, passages: readonly Stretch[], place: Stretch): Stretch {
  const headings = passages.filter((passage) => isHeading(text.slice(passage.start, passage.end)));
  const before = headings.filter(({ end }) => end <= place.start).map(({ end }) => end);
  const after = headings.filter(({ start }) => start >= place.end).map(({ start }) => start);
  return {
    start: Math.max(place.start - LONGEST, ...before),
    end: Math.min(place.end + LONGEST, ...after),
  };
}

/**
 * A Markdown heading, or a separate line of up to three words that is not a sentence: "Recent posts", "Photo Reuters".
 */
function isHeading(passage: string): boolean {
  if (/^#{1,6}\s/.test(passage)) return true;
  if (passage.startsWith("|") || !hasWord(passage, { start: 0, end: passage.length })) return false;
  const isSentence = /[.!?…。！？:;,]["'”’»)\]]*$/u.test(passage);
  return !isSentence && passage.length <= 40 && (passage.match(/[\p{L}\p{N}]\S*/gu) ?? []).length <= 3;
}

function limitBefore(place: Stretch, within: Stretch): number {
  return Math.max(within.start, place.start - LONGEST);
}

function limitAfter(place: Stretch, within: Stretch): number {
  return Math.min(within.end, place.end + LONGEST);
}

const SENTENCES = 2;

/** In UTF-16 code units per side: more would no longer be surroundings. */
const LONGEST = 320;

/**
 * How far sentences are searched for: further than LONGEST, so that nothing cut off looks like the start of a sentence.
 */
const REACH = 1200;

/** False for the number of a paragraph, or a closing mark, which are not sentences. */
function hasWord(text: string, { start, end }: Stretch): boolean {
  return start < end && /\p{L}\p{M}*\p{L}/u.test(text.slice(start, end));
}

function wordsBefore(text: string, start: number, place: Stretch, within: Stretch): string {
  const limit = limitBefore(place, within);
  if (start >= limit) return foldSpaces(text.slice(start, place.start)).trimStart();
  const words = text.slice(limit, place.start);
  const whole = isInWord(text, limit) ? words.replace(/^[\p{L}\p{N}]+/u, "") : words;
  const open = whole.search(/[\p{L}\p{N}“‘«(]/u);
  return open === -1 || !hasWord(whole, { start: 0, end: whole.length })
    ? ""
    : `… ${foldSpaces(whole.slice(open))}`;
}

function wordsAfter(text: string, end: number, place: Stretch, within: Stretch): string {
  const limit = limitAfter(place, within);
  if (end <= limit) return foldSpaces(text.slice(place.end, end)).trimEnd();
  const words = text.slice(place.end, limit);
  const whole = isInWord(text, limit) ? words.replace(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u, "") : words;
  const closed = whole.replace(/(?<![^\p{L}\p{N}.!?”’»)])[^\p{L}\p{N}.!?”’»)]+$/u, "");
  return hasWord(closed, { start: 0, end: closed.length }) ? `${foldSpaces(closed)} …` : "";
}

function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

/** Returns the words with white space as single spaces, and breaks between paragraphs or table rows as "\n". */
export function foldSpaces(words: string): string {
  return words
    .replaceAll(/(?:(?<![^\S\n])[^\S\n]+)?(?:\n[^\S\n]*\n|\f)\s*/g, "\f")
    .replaceAll(/(?:(?<![^\S\n])[^\S\n]+)?\n[^\S\n]*(?=\|)|(?<=\|)[^\S\n]*\n[^\S\n]*/g, "\f")
    .replaceAll(/[^\S\f]+/g, " ")
    .replaceAll("\f", "\n");
}
