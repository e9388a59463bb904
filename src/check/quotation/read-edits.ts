/** Separates a quotation's words from its marked edits: ellipses, brackets, [sic]. */

import { splitWords } from "../../anchoring/split-words.ts";
import { matchesOf } from "../../text/matches-of.ts";
import type { TextRange } from "../../text/position-map.ts";

/** Runs of the source's own words, and what comes before, between and after them: one joint more than runs. */
export interface EditedWording {
  readonly runs: readonly string[];
  readonly joints: readonly Joint[];
}

/** What an author put where two runs meet. */
export interface Joint {
  /** As written, including punctuation beside it. Where the source has exactly the same, it is not an edit. */
  readonly literal: string;
  /** True for an ellipsis, where words may be left out. */
  readonly gap: boolean;
  /** The words in its brackets, without [sic]. */
  readonly inserted: string;
  /** True where a bracket continues the word before it, as in "call[ed]". */
  readonly gluedBefore: boolean;
  /** True where a word continues its bracket, as in "[T]he" and "[L]'Union". */
  readonly gluedAfter: boolean;
}

/**
 * Returns the parts of a quotation that has been through normalize-wording; no runs where it has no words of its own.
 */
export function readEdits(wording: string): EditedWording {
  const ranges = rangesOfRuns(wording);
  const joints = Array.from({ length: ranges.length + 1 }, (_, at) =>
    readJoint(wording, { start: ranges[at - 1]?.end ?? 0, end: ranges[at]?.start ?? wording.length }),
  );
  return { runs: ranges.map(({ start, end }) => wording.slice(start, end)), joints };
}

/** True where `joint` declares that words were left out, added or replaced. [sic] declares that none were. */
export function isEdit({ gap, inserted }: Joint): boolean {
  return gap || inserted !== "";
}

/** Returns how many words `text` has. Punctuation does not count. */
export function countWords(text: string): number {
  return splitWords(text).filter(({ start, end }) => hasWord(text.slice(start, end))).length;
}

const DOTS = String.raw`\.(?: ?\.){2,}`;
const EDIT = new RegExp(String.raw`\[ ?${DOTS} ?\]|\( ?${DOTS} ?\)|${DOTS}|\[[^[\]]*\]`, "g");
const HAS_DOTS = new RegExp(DOTS);
const SIC = /\[sic!?\]/giu;

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Where the source's own words are: between edits, without the author's punctuation beside a gap. */
function rangesOfRuns(wording: string): readonly TextRange[] {
  const edits = matchesOf(EDIT, wording).map(({ index, 0: edit }) => ({
    start: index,
    end: index + edit.length,
    gap: HAS_DOTS.test(edit),
  }));
  const ends = [...edits, { start: wording.length, end: wording.length, gap: true }];
  return ends.flatMap((edit, at) => {
    const before = edits[at - 1];
    const run = wording.slice(before?.end ?? 0, edit.start);
    if (!hasWord(run)) return [];
    const [head = ""] = (before?.gap ? /^[ ,.;:]*/ : /^ */).exec(run) ?? [];
    const [tail = ""] = (edit.gap ? /(?: |(?<![,.])[,.。、،۔।] ?)?$/ : /(?<! ) *$/).exec(run) ?? [];
    return [{ start: edit.start - run.length + head.length, end: edit.start - tail.length }];
  });
}

function readJoint(wording: string, { start, end }: TextRange): Joint {
  const literal = wording.slice(start, end);
  const inserted = Array.from(
    literal.replaceAll(SIC, "").matchAll(/\[([^[\]]*)\]/g),
    ([, words = ""]) => words,
  )
    .filter((words) => hasWord(words))
    .join(" ");
  return {
    literal: literal.trim(),
    gap: HAS_DOTS.test(literal),
    inserted,
    gluedBefore:
      inserted !== "" &&
      literal.startsWith("[") &&
      /[\p{L}\p{N}]$/u.test(wording.slice(Math.max(0, start - 2), start)),
    gluedAfter:
      inserted !== "" && literal.endsWith("]") && /^'?[\p{L}\p{N}]/u.test(wording.slice(end, end + 2)),
  };
}
