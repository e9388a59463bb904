/** Finds where a brief's sources contain an excerpt's words again, or nearly the same words. */
import { findFolded } from "../anchoring/find-wordings.ts";
import { similarPassages } from "../anchoring/nearest-passage.ts";
import { showChanges } from "../anchoring/show-changes.ts";
import { splitWords } from "../anchoring/split-words.ts";
import { indexText, positionOf, type TextIndex } from "../anchoring/text-index.ts";
import { lineColumnOf } from "../diagnostics/line-index.ts";
import type { TextPosition } from "../model/excerpt.ts";
import type { SourceId } from "../model/ids.ts";
import type { ReadFile } from "../model/read-file.ts";
import type { Source } from "../model/source.ts";
import { readSourceText } from "../sources/read-source-text.ts";
import { type SourceText, sourceText } from "../sources/source-text.ts";

export interface Twin {
  readonly source: SourceId;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From the excerpt's words to these, with `[-removed-]` and `{+added+}`; undefined where they are the same. */
  readonly difference: string | undefined;
}

/** In words. Shorter wordings resemble too many others, so only identical words count. */
const LEAST_WORDS = 4;

/** The share of an excerpt's words that may differ. */
const MOST_DIFFERENT = 0.25;

/**
 * Returns the other places, starting with those in the excerpt's source. A source with exactly the same text does not
 * count.
 */
export function findTwins(options: {
  readonly exact: string;
  /** Where the excerpt itself stands. */
  readonly position: TextPosition;
  readonly source: Source;
  readonly sources: readonly Source[];
  readonly read: ReadFile;
}): readonly Twin[] {
  const { exact, position, source, sources, read } = options;
  const own = textOf(source, read);
  const others = sources
    .filter(({ id }) => id !== source.id)
    .flatMap((other) => {
      const text = textOf(other, read);
      return text === undefined || text.sha256 === own?.sha256 ? [] : [{ id: other.id, text }];
    });
  const inOwn = own === undefined ? [] : twinsIn({ id: source.id, text: own, exact, except: position });
  return [...inOwn, ...others.flatMap((other) => twinsIn({ ...other, exact, except: undefined }))];
}

function textOf({ file }: Source, read: ReadFile): SourceText | undefined {
  const bytes = file && read(file.value);
  return file && bytes && readSourceText({ file, bytes }).value;
}

function twinsIn(place: {
  readonly id: SourceId;
  readonly text: SourceText;
  readonly exact: string;
  readonly except: TextPosition | undefined;
}): readonly Twin[] {
  const { id, text, exact, except } = place;
  const own = except === undefined ? [] : [except];
  const same = samePlaces(exact, indexText(text)).filter((position) => !touches(position, own));
  const near = nearPlaces(exact, text, [...own, ...same]);
  return [...same.map((position) => ({ position, difference: undefined })), ...near]
    .toSorted((a, b) => a.position.start - b.position.start)
    .map(({ position, difference }) => ({
      source: id,
      file: text.file,
      line: lineColumnOf(text.text, text.offsetOf(position.start)).line,
      difference,
    }));
}

function samePlaces(exact: string, index: TextIndex): readonly TextPosition[] {
  const [ranges = []] = findFolded(index.source.text, index.folded(), [exact]);
  return ranges.map((range) => positionOf(index.source, range));
}

function touches({ start, end }: TextPosition, others: readonly TextPosition[]): boolean {
  return others.some((other) => start < other.end && other.start < end);
}

interface NearPlace {
  readonly position: TextPosition;
  readonly difference: string | undefined;
}

/** Where a text contains more, the likeliest are returned. */
const MOST_NEAR = 5;

/** Where something was found, searches again without it, since the sentence beside it may be similar too. */
function nearPlaces(exact: string, text: SourceText, known: readonly TextPosition[]): readonly NearPlace[] {
  const words = splitWords(exact).length;
  if (words < LEAST_WORDS) return [];
  const most = Math.max(1, Math.floor(words * MOST_DIFFERENT));
  let found: readonly NearPlace[] = [];
  for (let last = -1; found.length > last && found.length < MOST_NEAR; ) {
    last = found.length;
    const taken = found.map(({ position }) => position);
    const rest = indexText(withoutPlaces(text, [...known, ...taken]));
    const near = similarPassages(exact, rest, most).filter(({ position }) => !touches(position, taken));
    found = [...found, ...near.map(({ position, diff }) => ({ position, difference: showChanges(diff) }))];
  }
  return found.slice(0, MOST_NEAR);
}

/** Replaces the places by spaces, so that everything else keeps its position. */
function withoutPlaces(text: SourceText, places: readonly TextPosition[]): SourceText {
  const characters = Array.from(text.text);
  for (const { start, end } of places) characters.fill(" ", start, end);
  return sourceText({ ...text, text: characters.join("") });
}
