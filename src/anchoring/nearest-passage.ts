/** Finds the passages that wrong wordings probably meant. */
import type { Nearest } from "../model/anchor.ts";
import { type FoldedText, foldText } from "../text/fold-text.ts";
import type { TextRange } from "../text/position-map.ts";
import { type Alignment, alignWords, type Step } from "./align-words.ts";
import { compareWords } from "./compare-words.ts";
import { likelyPlaces, slackOf } from "./likely-places.ts";
import { splitWords } from "./split-words.ts";
import { positionOf, type TextIndex } from "./text-index.ts";

/** In words and signs. Time and space for aligning grow with its square. */
const LONGEST_WORDING = 1000;

/** The share of a wording's words that its passage must have. */
const LEAST_SAME = 0.4;

/** A folded text, and its words for comparison. */
interface Words {
  readonly original: string;
  readonly folded: FoldedText;
  readonly ranges: readonly TextRange[];
}

/** A wording, and the stretch of the source around its likely place, aligned regardless of case. */
interface Comparison {
  readonly wording: Words;
  readonly stretch: Words;
  readonly alignment: Alignment;
}

/**
 * Returns, for each wording in order, the passage that needs the fewest words replaced, removed or added, with these
 * changes. Returns undefined where no passage has two fifths of the wording's words, or the wording has more than
 * 1,000.
 */
export function nearestPassages(
  exacts: readonly string[],
  index: TextIndex,
): readonly (Nearest | undefined)[] {
  const wordings = exacts.map(readWords);
  const places = likelyPlaces(
    index.folded().text,
    wordings.map(({ folded, ranges }) => (ranges.length > LONGEST_WORDING ? "" : folded.text)),
  );
  return wordings.map((wording, at) => {
    const comparisons = (places[at] ?? []).map((place) => compareAround(place, wording, index));
    const [best] = comparisons.toSorted((a, b) => a.alignment.cost - b.alignment.cost);
    return best !== undefined && isNear(best) ? describe(best, index) : undefined;
  });
}

/**
 * Returns up to three passages that differ from `exact` in at most `most` words replaced, removed or added, in the
 * order of the text. Its own place is among them.
 */
export function similarPassages(exact: string, index: TextIndex, most: number): readonly Nearest[] {
  const wording = readWords(exact);
  if (wording.ranges.length > LONGEST_WORDING) return [];
  const [places = []] = likelyPlaces(index.folded().text, [wording.folded.text]);
  const near = places
    .map((place) => compareAround(place, wording, index))
    .filter((comparison) => comparison.alignment.cost <= most && isNear(comparison))
    .map((comparison) => describe(comparison, index));
  return near.toSorted((a, b) => a.position.start - b.position.start);
}

function readWords(original: string): Words {
  const folded = foldText(original);
  return { original, folded, ranges: splitWords(folded.text) };
}

function compareAround(place: number, wording: Words, index: TextIndex): Comparison {
  const stretch = wordsAround(place, wording.folded.text, index);
  return { wording, stretch, alignment: alignWords(lowerCaseWords(wording), lowerCaseWords(stretch)) };
}

function wordsAround(place: number, wording: string, index: TextIndex): Words {
  const folded = index.folded();
  const slack = slackOf(wording);
  const first = Math.max(0, place - slack);
  const last = Math.min(folded.text.length, place + wording.length + 2 * slack);
  const ranges = splitWords(folded.text.slice(first, last))
    .map(({ start, end }) => ({ start: start + first, end: end + first }))
    // A piece beside a cut may be half a word.
    .filter(
      ({ start, end }) => (start > first || first === 0) && (end < last || last === folded.text.length),
    );
  return { original: index.source.text, folded, ranges };
}

function lowerCaseWords(words: Words): readonly string[] {
  return listWords(words).map((word) => word.toLowerCase());
}

function listWords({ folded, ranges }: Words): readonly string[] {
  return ranges.map(({ start, end }) => folded.text.slice(start, end));
}

function isNear({ wording, alignment }: Comparison): boolean {
  const same = alignment.steps.filter((step) => step === "same").length;
  return same > 0 && same >= wording.ranges.length * LEAST_SAME;
}

function describe({ wording, stretch, alignment }: Comparison, index: TextIndex): Nearest {
  const passage = originalRanges(stretch).slice(alignment.start, alignment.end);
  const range = { start: passage[0]?.start ?? 0, end: passage.at(-1)?.end ?? 0 };
  return {
    position: positionOf(index.source, range),
    text: stretch.original.slice(range.start, range.end),
    diff: compareWords({
      steps: stepsByCase({ wording, stretch, alignment }),
      wording: { text: wording.original, ranges: originalRanges(wording) },
      passage: { text: stretch.original, ranges: passage },
    }),
  };
}

/** The alignment's steps, with words that differ only in case as replaced ones. */
function stepsByCase({ wording, stretch, alignment }: Comparison): readonly Step[] {
  const ours = listWords(wording).values();
  const theirs = listWords(stretch).slice(alignment.start).values();
  return alignment.steps.map((step) => {
    const our = step === "added" ? undefined : ours.next().value;
    const their = step === "removed" ? undefined : theirs.next().value;
    return step === "same" && our !== their ? "replaced" : step;
  });
}

function originalRanges({ folded, ranges }: Words): readonly TextRange[] {
  return ranges.map((range) => folded.map.originalOf(range));
}
