/** Pieces of a slide with the most room that they can take. */
export interface Block {
  /** In px, never less than in a browser; Infinity or NaN where that is not certain. */
  readonly height: number;
  /** The smallest font size in it, in px. */
  readonly smallest: number;
  /** How far the letters of a line may reach above or below it, in px. */
  readonly overhang: number;
}

export const EMPTY: Block = { height: 0, smallest: Number.POSITIVE_INFINITY, overhang: 0 };

export const UNCERTAIN: Block = { height: Number.POSITIVE_INFINITY, smallest: 0, overhang: 0 };

/** Returns blocks below each other; a number is room between them. */
export function below(...parts: readonly (Block | number)[]): Block {
  const blocks = parts.filter((part) => typeof part !== "number");
  const heights = parts.map((part) => (typeof part === "number" ? part : part.height));
  return { ...together(blocks), height: heights.reduce((sum, height) => sum + height, 0) };
}

/** Returns blocks beside each other. */
export function beside(...blocks: readonly Block[]): Block {
  return { ...together(blocks), height: Math.max(0, ...blocks.map(({ height }) => height)) };
}

/** Returns blocks below each other with the same room between each and the next. */
export function list(parts: readonly Block[], gap: number): Block {
  return below(...parts.flatMap((part, at) => (at === 0 ? [part] : [gap, part])));
}

function together(blocks: readonly Block[]): Omit<Block, "height"> {
  return {
    smallest: Math.min(EMPTY.smallest, ...blocks.map(({ smallest }) => smallest)),
    overhang: Math.max(0, ...blocks.map(({ overhang }) => overhang)),
  };
}
