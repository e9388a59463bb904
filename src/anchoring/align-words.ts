/** Aligns a wording's words with the stretch of a text that needs the fewest changes, after Sellers (1980). */

export type Step = "same" | "replaced" | "removed" | "added";

export interface Alignment {
  /** The first word of the stretch, as an index into the text's words. */
  readonly start: number;
  /** The index after its last word. */
  readonly end: number;
  /** From the wording to the stretch, in order. `same` and `replaced` use up a word of each. */
  readonly steps: readonly Step[];
  /** How many words have to be replaced, removed or added. */
  readonly cost: number;
}

const ADD = 0;
const PAIR = 1;
const REMOVE = 2;

/**
 * Weighs more than all the words of a wording. Of alignments with equally few changes, the one with more equal words
 * wins.
 */
const CHANGE = 1 << 16;

/**
 * Returns the cheapest alignment of all of `wording` with some stretch of `text`. Time and space grow with the product
 * of the lengths.
 */
export function alignWords(wording: readonly string[], text: readonly string[]): Alignment {
  const columns = text.length + 1;
  const moves = new Uint8Array((wording.length + 1) * columns);
  let costs = new Float64Array(columns);
  for (let row = 1; row <= wording.length; row += 1) {
    const next = new Float64Array(columns);
    next[0] = row * CHANGE;
    moves[row * columns] = REMOVE;
    for (let column = 1; column < columns; column += 1) {
      const pair = (costs[column - 1] ?? 0) + (wording[row - 1] === text[column - 1] ? -1 : CHANGE);
      const remove = (costs[column] ?? 0) + CHANGE;
      const add = (next[column - 1] ?? 0) + CHANGE;
      next[column] = Math.min(pair, remove, add);
      // A replaced word shows more than one removed at the edge, so pairs win ties.
      moves[row * columns + column] = pair === next[column] ? PAIR : remove === next[column] ? REMOVE : ADD;
    }
    costs = next;
  }
  const end = costs.lastIndexOf(costs.reduce((least, cost) => Math.min(least, cost)));
  const { start, steps } = traceBack({ wording, text, moves, end });
  return { start, end, steps, cost: steps.filter((step) => step !== "same").length };
}

function traceBack(table: {
  readonly wording: readonly string[];
  readonly text: readonly string[];
  readonly moves: Uint8Array;
  readonly end: number;
}): { readonly start: number; readonly steps: readonly Step[] } {
  const { wording, text, moves, end } = table;
  const steps: Step[] = [];
  let column = end;
  for (let row = wording.length; row > 0; ) {
    const move = moves[row * (text.length + 1) + column];
    if (move === PAIR) {
      row -= 1;
      column -= 1;
      steps.push(wording[row] === text[column] ? "same" : "replaced");
    } else if (move === REMOVE) {
      row -= 1;
      steps.push("removed");
    } else {
      column -= 1;
      steps.push("added");
    }
  }
  return { start: column, steps: steps.reverse() };
}
