/** Compares a quotation with one wording from which it may come: its words in order, and its marked edits. */

import { countWhile } from "../../text/count-while.ts";
import { isInsideWord } from "../../text/word-boundary.ts";
import { countWords, type EditedWording, isEdit, type Joint } from "./read-edits.ts";

export type Match =
  | { readonly kind: "verbatim" }
  | { readonly kind: "edited"; readonly replaced: readonly Replaced[] }
  /** Its words are there, but edits isolate `fragment`, which could be from anywhere. */
  | { readonly kind: "scant"; readonly fragment: string }
  | { readonly kind: "absent" };

/** The source's words that one edit replaces or leaves out, and the words with which the quotation continues. */
export interface Replaced {
  readonly words: string;
  readonly next: string;
}

/** The best first. */
export const RANK: Readonly<Record<Match["kind"], number>> = { verbatim: 0, edited: 1, scant: 2, absent: 3 };

/** A bracket replaces a few words. For more, there are ellipses. */
const MOST_REPLACED = 8;

/** A fragment with either of these can be recognised. */
const ENOUGH = { words: 3, characters: 12 } as const;

/** A way to find the runs up to a certain one. */
interface State {
  /** Offset of the end of the last run. */
  readonly end: number;
  readonly edited: boolean;
  /**
   * The source's words since the last place where an edit interrupted them; undefined once they are enough to be
   * recognised.
   */
  readonly fragment: string | undefined;
  readonly parted: boolean;
  readonly scant: string | undefined;
  readonly replaced: readonly Replaced[];
}

/**
 * Returns how `wording` contains `quotation`. The wording must have been through normalize-wording. The least edited
 * way counts.
 */
export function matchQuotation({ runs, joints }: EditedWording, wording: string): Match {
  const [first = "", ...others] = runs;
  const sides = { before: joints[0] ?? NO_JOINT, behind: joints[1] ?? NO_JOINT, first: true };
  const begun = beginnings(placesOf(first, sides, wording), { run: first, joint: sides.before, wording });
  const last = joints.at(-1) ?? NO_JOINT;
  if (others.length === 0) return best(begun, last, wording);
  let states: readonly State[] = distinct(begun);
  for (const [at, run] of others.entries()) {
    if (states.length === 0) break;
    const [joint, behind] = [joints[at + 1] ?? NO_JOINT, joints[at + 2] ?? NO_JOINT];
    const places = [...placesOf(run, { before: joint, behind, first: false }, wording)].sort((a, b) => a - b);
    states = distinct(continuations(states, places, { run, joint, wording }));
  }
  return best(states, last, wording);
}

/** Returns the first of a quotation's runs that is in none of `wordings`. */
export function firstAbsentRun(
  { runs, joints }: EditedWording,
  wordings: readonly string[],
): string | undefined {
  return runs.find((run, at) => {
    const sides = { before: joints[at] ?? NO_JOINT, behind: joints[at + 1] ?? NO_JOINT, first: at === 0 };
    return wordings.every((wording) => placesOf(run, sides, wording).next().done === true);
  });
}

const NO_JOINT: Joint = { literal: "", gap: false, inserted: "", gluedBefore: false, gluedAfter: false };

interface Sides {
  readonly before: Joint;
  readonly behind: Joint;
  readonly first: boolean;
}

/** Where a run is found as whole words, except at an end where a bracket is part of the word. */
function* placesOf(run: string, { before, behind, first }: Sides, wording: string): Generator<number> {
  const anyCase = (first || before.gap) && !before.gluedAfter;
  const variants = anyCase
    ? new Set([run, withFirstLetter(run, "upper"), withFirstLetter(run, "lower")])
    : [run];
  for (const variant of variants) {
    for (const start of occurrences(variant, wording)) {
      const begins = before.gluedAfter ? isLetterOf(before, start, wording) : !isInsideWord(wording, start);
      if (begins && (behind.gluedBefore || !isInsideWord(wording, start + run.length))) yield start;
    }
  }
}

function* occurrences(run: string, wording: string): Generator<number> {
  for (let at = wording.indexOf(run); at !== -1; at = wording.indexOf(run, at + 1)) yield at;
}

/** Marks and brackets may come before a first letter. A figure has no case. */
function withFirstLetter(run: string, to: "upper" | "lower"): string {
  return run.replace(/^([^\p{L}\p{N}]*)(\p{L})/u, (_all, marks: string, letter: string) => {
    const turned = to === "upper" ? letter.toUpperCase() : letter.toLowerCase();
    return turned.length === letter.length ? marks + turned : marks + letter;
  });
}

/**
 * A single letter in brackets before the rest of its word changes that letter's case, or is put before a whole word.
 */
function isLetterOf({ inserted }: Joint, start: number, wording: string): boolean {
  if (!/^\p{L}$/u.test(inserted) || !isInsideWord(wording, start)) return true;
  const letter = wording.slice(start - inserted.length, start);
  return letter.toLowerCase() === inserted.toLowerCase() && !isInsideWord(wording, start - inserted.length);
}

function* beginnings(places: Iterable<number>, step: Step): Generator<State> {
  for (const start of places) yield beginAt(start, step);
}

/** Continues from each state to the places near it and, after an ellipsis, to all places after the nearest state. */
function* continuations(states: readonly State[], places: readonly number[], step: Step): Generator<State> {
  for (const state of states) {
    for (let next = firstFrom(places, state.end); next < places.length; next += 1) {
      const start = places[next] ?? 0;
      if (!isNear(state.end, start, step)) break;
      yield* goOn(state, { ...step, start });
    }
  }
  if (step.joint.gap) yield* acrossGap(states, places, step);
}

/** The longest stretch that a bracket may replace, in UTF-16 code units. */
const FURTHEST = 400;

function isNear(end: number, start: number, { joint, wording }: Step): boolean {
  if (start - end <= joint.literal.length + SPACES) return true;
  if (joint.gap || start - end > FURTHEST) return false;
  return countWords(wording.slice(end, start)) <= MOST_REPLACED + 1;
}

/** White space is folded, so there is no more than this around what is compared. */
const SPACES = 4;

/**
 * After an ellipsis only two states matter: the nearest whose fragments are all enough, and the nearest of the others.
 */
function* acrossGap(states: readonly State[], places: readonly number[], step: Step): Generator<State> {
  for (const isScant of [false, true]) {
    const among = states.filter((state) => (leftScant(state) !== undefined) === isScant);
    const nearest = among.reduce<State | undefined>(
      (a, b) => (a === undefined || b.end < a.end ? b : a),
      undefined,
    );
    if (nearest === undefined) continue;
    const scant = leftScant(nearest);
    for (const start of places.slice(firstFrom(places, nearest.end))) {
      const replaced = [
        ...nearest.replaced,
        { words: step.wording.slice(nearest.end, start), next: step.run },
      ];
      const end = start + step.run.length;
      yield { end, edited: true, fragment: scantOf(step.run), parted: true, scant, replaced };
    }
  }
}

/** The fragment that would be isolated if an edit separated the state's last words from what follows. */
function leftScant({ scant, fragment }: State): string | undefined {
  return scant ?? fragment;
}

/** Index of the first of the ascending `places` that is not before `offset`. */
function firstFrom(places: readonly number[], offset: number): number {
  return countWhile(places, (place) => place < offset);
}

interface Step {
  readonly run: string;
  readonly joint: Joint;
  readonly wording: string;
}

function beginAt(start: number, { run, joint, wording }: Step): State {
  const before = wording.slice(Math.max(0, start - joint.literal.length - SPACES), start);
  const own = before.trimEnd().endsWith(joint.literal);
  return {
    end: start + run.length,
    edited: isEdit(joint) && !own,
    fragment: scantOf(run),
    parted: !own && (partsAtEdge(joint) || cutsBefore(joint, start, wording)),
    scant: undefined,
    replaced:
      isEdit(joint) && !own && !joint.gluedAfter
        ? [{ words: LAST_WORD.exec(wording.slice(0, start))?.[0] ?? "", next: run }]
        : [],
  };
}

/** What an edit at the beginning replaces at least: the word directly before the run. */
const LAST_WORD = /(?<![\p{L}\p{M}'’])[\p{L}\p{M}'’]+ ?$/u;

function goOn(state: State, step: Step & { readonly start: number }): readonly State[] {
  const { start, run, joint, wording } = step;
  if (start < state.end) return [];
  const how = bridge(joint, wording.slice(state.end, start));
  if (how === undefined) return [];
  const end = start + run.length;
  const edited = state.edited || how !== "own";
  if (how === "parted") {
    const replaced = [...state.replaced, { words: wording.slice(state.end, start), next: run }];
    return [{ end, edited, fragment: scantOf(run), parted: true, scant: leftScant(state), replaced }];
  }
  const fragment = state.fragment === undefined ? undefined : scantOf(`${state.fragment} ${run}`);
  return [{ ...state, end, edited, fragment }];
}

/** How a joint explains what is in the source between two runs; undefined where it does not. */
function bridge(joint: Joint, between: string): "own" | "inserted" | "parted" | undefined {
  if (between.trim() === joint.literal) return "own";
  if (joint.gap) return "parted";
  const replaced = countWords(between);
  if (!isEdit(joint)) return between.trim() === "" ? "own" : undefined;
  if (joint.gluedBefore || joint.gluedAfter) return bridgeWord(joint, between);
  if (replaced > MOST_REPLACED) return undefined;
  return replaced === 0 ? "inserted" : "parted";
}

/** One of the bracket's words completes the source's. Only the others may replace words. */
function bridgeWord(joint: Joint, between: string): "inserted" | undefined {
  const behind = joint.gluedBefore ? between.replace(/^[\p{L}\p{N}\p{M}'-]+/u, "") : between;
  const whole = joint.gluedAfter
    ? behind.replace(/(?<![\p{L}\p{N}\p{M}'-])[\p{L}\p{N}\p{M}'-]+$/u, "")
    : behind;
  return countWords(whole) < countWords(joint.inserted) ? "inserted" : undefined;
}

function finish(state: State, joint: Joint, wording: string): Match {
  const after = wording.slice(state.end, state.end + joint.literal.length + SPACES);
  const own = after.trimStart().startsWith(joint.literal);
  const cut = joint.gluedBefore && isInsideWord(wording, state.end);
  const parted = state.parted || (!own && (partsAtEdge(joint) || cut));
  const scant = state.scant ?? (parted ? state.fragment : undefined);
  if (scant !== undefined) return { kind: "scant", fragment: scant };
  const edited = state.edited || (isEdit(joint) && !own);
  return edited ? { kind: "edited", replaced: state.replaced } : { kind: "verbatim" };
}

/** An ellipsis at an edge takes nothing from the words beside it. A bracket there may replace words of the source. */
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

function distinct(states: Iterable<State>): readonly State[] {
  const found = new Map<string, State>();
  for (const state of states) {
    const { end, edited, parted, fragment = "", scant = "" } = state;
    const key = [end, edited, parted, fragment, scant].join("\n");
    if (!found.has(key)) found.set(key, state);
  }
  return [...found.values()];
}

/** The least edited of all ways. The search stops at the first verbatim one. */
function best(states: Iterable<State>, last: Joint, wording: string): Match {
  let found: Match = { kind: "absent" };
  for (const state of states) {
    const match = finish(state, last, wording);
    if (match.kind === "verbatim") return match;
    if (RANK[match.kind] < RANK[found.kind]) found = match;
  }
  return found;
}
