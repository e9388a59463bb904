/** Compares a quotation with one wording that it may be from: its words in order, its edits as declared. Called by the rule. */
import { isInsideWord } from "../../anchoring/word-boundary.ts";
import { countWords, type EditedWording, isEdit, type Joint } from "./read-edits.ts";

export type Match =
  | { readonly kind: "verbatim" }
  | { readonly kind: "edited" }
  /** Its words are there, but edits leave `fragment` alone, which could be from anywhere. */
  | { readonly kind: "scant"; readonly fragment: string }
  | { readonly kind: "absent" };

/** A bracket stands for a few words; for more there are ellipses. */
const MOST_REPLACED = 8;

/** Either makes a fragment enough to be recognised by. */
const ENOUGH = { words: 3, characters: 12 } as const;

/** How far the runs up to some one have been found. */
interface State {
  /** Offset behind the last run. */
  readonly end: number;
  readonly edited: boolean;
  /** The source's words since the last place where an edit parted them. */
  readonly fragment: string;
  readonly parted: boolean;
  readonly scant: string | undefined;
}

/** Returns how `quotation` stands in `wording`, which normalize-wording has been over; the least edited way counts. */
export function matchQuotation({ runs, joints }: EditedWording, wording: string): Match {
  let states: readonly State[] = [];
  runs.forEach((run, at) => {
    const [before, behind] = [joints[at] ?? NO_JOINT, joints[at + 1] ?? NO_JOINT];
    const places = placesOf(run, { before, behind, first: at === 0 }, wording);
    const next =
      at === 0
        ? places.map((start) => beginAt(start, { run, joint: before, wording }))
        : states.flatMap((state) =>
            places.flatMap((start) => goOn(state, { start, run, joint: before, wording })),
          );
    states = distinct(next);
  });
  const last = joints.at(-1) ?? NO_JOINT;
  return best(states.map((state) => finish(state, last, wording)));
}

/** Returns the first of a quotation's runs that stands nowhere in any of `wordings`. */
export function firstAbsentRun(
  { runs, joints }: EditedWording,
  wordings: readonly string[],
): string | undefined {
  return runs.find((run, at) => {
    const sides = { before: joints[at] ?? NO_JOINT, behind: joints[at + 1] ?? NO_JOINT, first: at === 0 };
    return wordings.every((wording) => placesOf(run, sides, wording).length === 0);
  });
}

const NO_JOINT: Joint = { literal: "", gap: false, inserted: "", gluedBefore: false, gluedAfter: false };

interface Sides {
  readonly before: Joint;
  readonly behind: Joint;
  readonly first: boolean;
}

/** Where a run stands as whole words, but for those that a bracket goes on from. */
function placesOf(run: string, { before, behind, first }: Sides, wording: string): readonly number[] {
  const anyCase = (first || before.gap) && !before.gluedAfter;
  const variants = anyCase
    ? new Set([run, withFirstLetter(run, "upper"), withFirstLetter(run, "lower")])
    : [run];
  return [...variants]
    .flatMap((variant) => [...occurrences(variant, wording)])
    .filter((start) => before.gluedAfter || !isInsideWord(wording, start))
    .filter((start) => !before.gluedAfter || isLetterOf(before, start, wording))
    .filter((start) => behind.gluedBefore || !isInsideWord(wording, start + run.length));
}

function* occurrences(run: string, wording: string): Generator<number> {
  for (let at = wording.indexOf(run); at !== -1; at = wording.indexOf(run, at + 1)) yield at;
}

/** Marks and brackets may stand before a first letter; a figure has no case. */
function withFirstLetter(run: string, to: "upper" | "lower"): string {
  return run.replace(/^([^\p{L}\p{N}]*)(\p{L})/u, (_all, marks: string, letter: string) => {
    const turned = to === "upper" ? letter.toUpperCase() : letter.toLowerCase();
    return turned.length === letter.length ? marks + turned : marks + letter;
  });
}

/** A single letter in brackets before the rest of its word changes that letter's case, or is put before a whole word. */
function isLetterOf({ inserted }: Joint, start: number, wording: string): boolean {
  if (!/^\p{L}$/u.test(inserted) || !isInsideWord(wording, start)) return true;
  const letter = wording.slice(start - inserted.length, start);
  return letter.toLowerCase() === inserted.toLowerCase() && !isInsideWord(wording, start - inserted.length);
}

interface Step {
  readonly run: string;
  readonly joint: Joint;
  readonly wording: string;
}

function beginAt(start: number, { run, joint, wording }: Step): State {
  const own = wording.slice(0, start).trimEnd().endsWith(joint.literal);
  return {
    end: start + run.length,
    edited: isEdit(joint) && !own,
    fragment: run,
    parted: !own && (partsAtEdge(joint) || cutsBefore(joint, start, wording)),
    scant: undefined,
  };
}

function goOn(state: State, step: Step & { readonly start: number }): readonly State[] {
  const { start, run, joint, wording } = step;
  if (start < state.end) return [];
  const how = bridge(joint, wording.slice(state.end, start));
  if (how === undefined) return [];
  const end = start + run.length;
  const edited = state.edited || how !== "own";
  if (how !== "parted") return [{ ...state, end, edited, fragment: `${state.fragment} ${run}` }];
  return [{ end, edited, fragment: run, parted: true, scant: state.scant ?? scantOf(state.fragment) }];
}

/** How a joint accounts for what stands in the source between two runs; undefined where it does not. */
function bridge(joint: Joint, between: string): "own" | "inserted" | "parted" | undefined {
  if (between.trim() === joint.literal) return "own";
  if (joint.gap) return "parted";
  const replaced = countWords(between);
  if (!isEdit(joint)) return between.trim() === "" ? "own" : undefined;
  if (joint.gluedBefore || joint.gluedAfter) return bridgeWord(joint, between);
  if (replaced > MOST_REPLACED) return undefined;
  return replaced === 0 ? "inserted" : "parted";
}

/** One of the bracket's words completes the source's; only the others may stand for words of their own. */
function bridgeWord(joint: Joint, between: string): "inserted" | undefined {
  const behind = joint.gluedBefore ? between.replace(/^[\p{L}\p{N}\p{M}'-]+/u, "") : between;
  const whole = joint.gluedAfter ? behind.replace(/[\p{L}\p{N}\p{M}'-]+$/u, "") : behind;
  return countWords(whole) < countWords(joint.inserted) ? "inserted" : undefined;
}

function finish(state: State, joint: Joint, wording: string): Match {
  const own = wording.slice(state.end).trimStart().startsWith(joint.literal);
  const cut = joint.gluedBefore && isInsideWord(wording, state.end);
  const parted = state.parted || (!own && (partsAtEdge(joint) || cut));
  const scant = state.scant ?? (parted ? scantOf(state.fragment) : undefined);
  if (scant !== undefined) return { kind: "scant", fragment: scant };
  const edited = state.edited || (isEdit(joint) && !own);
  return { kind: edited ? "edited" : "verbatim" };
}

/** An ellipsis at an edge takes nothing from the words beside it; a bracket there may stand for words of the source. */
function partsAtEdge(joint: Joint): boolean {
  return joint.inserted !== "" && !joint.gluedBefore && !joint.gluedAfter;
}

/** True where a run begins inside a word of the source, and more than a letter's case is changed. */
function cutsBefore({ inserted, gluedAfter }: Joint, start: number, wording: string): boolean {
  return gluedAfter && inserted.length > 1 && isInsideWord(wording, start);
}

function scantOf(fragment: string): string | undefined {
  const enough = fragment.length >= ENOUGH.characters || countWords(fragment) >= ENOUGH.words;
  return enough ? undefined : fragment;
}

function distinct(states: readonly State[]): readonly State[] {
  return [...new Map(states.map((state) => [JSON.stringify(state), state])).values()];
}

function best(matches: readonly Match[]): Match {
  for (const kind of ["verbatim", "edited", "scant"]) {
    const found = matches.find((match) => match.kind === kind);
    if (found !== undefined) return found;
  }
  return { kind: "absent" };
}
