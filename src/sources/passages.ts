/** Splits a source's text into passages and sentences, as a reader would point to them. */

/** In UTF-16 code units of the text, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** In code units: a longer passage is split. */
const LONGEST = 1200;

/** In code units: about how long the pieces of a split passage are. */
const AIM = 600;

/**
 * Returns the paragraphs of `text` without the white space around them. Empty lines and page breaks separate them, or
 * every line break where there are none. Very long ones are split between lines, otherwise between sentences.
 */
export function passagesOf(text: string, language: string | undefined): readonly Stretch[] {
  const hasParagraphs = /\n[^\S\n]*\n/.test(text);
  const paragraphs = splitAt(
    text,
    { start: 0, end: text.length },
    hasParagraphs ? /\n(?:[^\S\n]*\n)+|\f/g : /[\n\f]/g,
  );
  return paragraphs.flatMap((paragraph) => {
    if (lengthOf(paragraph) <= LONGEST) return [paragraph];
    return gather(splitAt(text, paragraph, /\n/g)).flatMap((piece) =>
      lengthOf(piece) <= LONGEST ? [piece] : gather(sentencesOf(text, piece, language)),
    );
  });
}

/**
 * Returns the sentences of a stretch of `text`, by Unicode Standard Annex 29, without the white space around them. A
 * row of a Markdown table is one sentence.
 */
export function sentencesOf(
  text: string,
  stretch: Stretch,
  language: string | undefined,
): readonly Stretch[] {
  return splitAt(text, stretch, ROW_BREAK).flatMap((piece) =>
    text[piece.start] === "|" ? [piece] : segmentsOf(text, piece, language),
  );
}

/** Before and after a row of a Markdown table. */
const ROW_BREAK = /\n(?=[^\S\n]*\|)|\n(?<=\|[^\S\n]*\n)/g;

function segmentsOf(text: string, stretch: Stretch, language: string | undefined): readonly Stretch[] {
  const segmenter = segmenterFor(supported(language));
  // A line break inside a paragraph does not end a sentence.
  const flat = text.slice(stretch.start, stretch.end).replaceAll("\n", " ");
  return Array.from(segmenter.segment(flat), ({ index, segment }) => ({
    start: stretch.start + index,
    end: stretch.start + index + segment.length,
  })).flatMap((sentence) => trim(text, sentence));
}

/** Making a segmenter takes far longer than using it. */
const SEGMENTERS = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = SEGMENTERS.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: "sentence" });
  SEGMENTERS.set(language, made);
  return made;
}

function supported(language: string | undefined): string {
  return language !== undefined && Intl.Segmenter.supportedLocalesOf(language).length > 0 ? language : "en";
}

function splitAt(text: string, { start, end }: Stretch, separator: RegExp): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  for (const { index, 0: found } of text.slice(start, end).matchAll(separator)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + found.length;
  }
  return [...pieces, { start: from, end }].flatMap((piece) => trim(text, piece));
}

function trim(text: string, { start, end }: Stretch): readonly Stretch[] {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
}

/** Joins neighbours until they are about as long as wanted. */
function gather(pieces: readonly Stretch[]): readonly Stretch[] {
  const gathered: { start: number; end: number }[] = [];
  for (const { start, end } of pieces) {
    const last = gathered.at(-1);
    if (last !== undefined && end - last.start <= AIM) last.end = end;
    else gathered.push({ start, end });
  }
  return gathered;
}

function lengthOf({ start, end }: Stretch): number {
  return end - start;
}
