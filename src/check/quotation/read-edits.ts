/** Parts a quotation's words from what its author declares as edits: ellipses, brackets, [sic]. Called by match-quotation. */
import { splitWords } from "../../anchoring/split-words.ts";

/** Runs of the source's own words, and what stands before, between and behind them: one joint more than runs. */
export interface EditedWording {
  readonly runs: readonly string[];
  readonly joints: readonly Joint[];
}

/** What an author put where two runs meet. */
export interface Joint {
  /** As it is written: where the source has the very same, it is no edit. */
  readonly literal: string;
  /** An ellipsis: words may be left out. */
  readonly gap: boolean;
  /** The words in its brackets, [sic] apart. */
  readonly inserted: string;
  /** True where a bracket goes on from the word before it, as in "call[ed]". */
  readonly gluedBefore: boolean;
  /** True where a word goes on from its bracket, as in "[T]he". */
  readonly gluedAfter: boolean;
}

/** Returns the parts of a quotation that normalize-wording has been over; no runs where it has no word of its own. */
export function readEdits(wording: string): EditedWording {
  const runs: string[] = [];
  const joints: Joint[] = [];
  let joint = "";
  let from = 0;
  const takeRun = (run: string): void => {
    if (!hasWord(run)) {
      joint += run;
      return;
    }
    joints.push(readJoint({ literal: joint, before: wordBefore(runs), after: run }));
    runs.push(run);
    joint = "";
  };
  for (const edit of wording.matchAll(EDIT)) {
    takeRun(wording.slice(from, edit.index));
    joint += edit[0];
    from = edit.index + edit[0].length;
  }
  takeRun(wording.slice(from));
  joints.push(readJoint({ literal: joint, before: wordBefore(runs), after: "" }));
  return { runs: runs.map((run, at) => trimRun(run, joints[at + 1], at === runs.length - 1)), joints };
}

/** True where `joint` declares anything at all. */
export function isEdit(joint: Joint): boolean {
  return joint.literal.trim() !== "";
}

/** Returns how many words `text` has; punctuation is none. */
export function countWords(text: string): number {
  return splitWords(text).filter(({ start, end }) => hasWord(text.slice(start, end))).length;
}

const DOTS = String.raw`\.(?: ?\.){2,}`;
const EDIT = new RegExp(String.raw`\[ ?${DOTS} ?\]|\( ?${DOTS} ?\)|${DOTS}|\[[^[\]]*\]`, "g");
const SIC = /\[sic!?\]/giu;

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function wordBefore(runs: readonly string[]): string {
  return runs.at(-1) ?? "";
}

function readJoint(parts: { readonly literal: string; readonly before: string; readonly after: string }): Joint {
  const { literal, before, after } = parts;
  const edits = literal.replaceAll(SIC, "");
  const inserted = edits.replaceAll(new RegExp(DOTS, "g"), "").replaceAll(/[[\]()]/g, " ").trim();
  return {
    literal,
    gap: new RegExp(DOTS).test(edits),
    inserted,
    gluedBefore: inserted !== "" && literal.startsWith("[") && /[\p{L}\p{N}]$/u.test(before),
    gluedAfter: inserted !== "" && literal.endsWith("]") && /^[\p{L}\p{N}]/u.test(after),
  };
}

/** Before what is left out, and at the end, an author's comma or full stop may stand; behind it, the source's own. */
function trimRun(run: string, next: Joint | undefined, last: boolean): string {
  const words = run.trim().replace(/^[,.;:] ?/, "");
  return last || next?.gap ? words.replace(/[,.]$/, "") : words;
}
