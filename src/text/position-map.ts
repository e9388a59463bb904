/** Maps positions in a folded text back to the text that was folded. */
import { countWhile } from "./count-while.ts";

/** UTF-16 code units, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface PositionMap {
  /** Returns the original's range for a non-empty range of the folded text. It contains whole characters only. */
  originalOf(folded: TextRange): TextRange;
  /** True when `offset` lies inside what one piece of the original became, such as "…" folded to "...". */
  cuts(offset: number): boolean;
}

/** Records what folding does: `keep` where lengths agree unit by unit, `replace` where they may differ. */
export interface PositionMapWriter {
  keep(original: TextRange): void;
  replace(original: TextRange, foldedLength: number): void;
  finish(): PositionMap;
}

/**
 * A step of the map. Where `width` is 0, both texts go on unit by unit from here; otherwise it is the length of one
 * original piece.
 */
interface Steps {
  readonly folded: Uint32Array;
  readonly original: Uint32Array;
  readonly width: Uint32Array;
  /** Length of the folded text. */
  readonly length: number;
}

/** Returns a writer. The map holds one step for each place where lengths begin to differ, so most texts need few. */
export function writePositionMap(): PositionMapWriter {
  const folded: number[] = [];
  const original: number[] = [];
  const width: number[] = [];
  let length = 0;
  const step = (start: number, pieceWidth: number): void => {
    folded.push(length);
    original.push(start);
    width.push(pieceWidth);
  };
  const goesOn = (start: number): boolean =>
    width.at(-1) === 0 && (original.at(-1) ?? 0) - (folded.at(-1) ?? 0) === start - length;
  return {
    keep: ({ start, end }) => {
      if (start === end) return;
      if (!goesOn(start)) step(start, 0);
      length += end - start;
    },
    replace: ({ start, end }, foldedLength) => {
      if (foldedLength === 0) return;
      step(start, end - start);
      length += foldedLength;
    },
    finish: () =>
      positionMap({
        folded: Uint32Array.from(folded),
        original: Uint32Array.from(original),
        width: Uint32Array.from(width),
        length,
      }),
  };
}

function positionMap(steps: Steps): PositionMap {
  return {
    originalOf: ({ start, end }) => ({
      start: unitAt(steps, start).start,
      end: unitAt(steps, end - 1).end,
    }),
    cuts: (offset) => {
      const at = stepAt(steps.folded, offset);
      return offset < steps.length && (steps.width[at] ?? 0) > 0 && offset > (steps.folded[at] ?? 0);
    },
  };
}

/** The original range that the folded text's unit at `offset` stands for. */
function unitAt(steps: Steps, offset: number): TextRange {
  const at = stepAt(steps.folded, offset);
  const start = steps.original[at] ?? 0;
  const width = steps.width[at] ?? 0;
  if (width > 0) return { start, end: start + width };
  const unit = start + offset - (steps.folded[at] ?? 0);
  return { start: unit, end: unit + 1 };
}

/** Index of the last step that begins at or before `offset`. */
function stepAt(folded: Uint32Array, offset: number): number {
  return countWhile(folded, (step) => step <= offset) - 1;
}
