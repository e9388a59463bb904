/** How much is tried of what is tried in many ways: a part of it in `npm test`, all of it in `npm run test:long`, which runs the proofs, and `npm run test:others-in-full`. */
import type { TestContext } from "vitest";

/** Whether this run has time for everything; vitest.long.config.ts sets it. */
export const isInFull = process.env.CITEDECK_TESTS === "in-full";

/** Returns on how many examples a property is tried: a tenth of them, and at least 50, unless in full. */
export function runs(inFull: number): number {
  return isInFull ? inFull : Math.max(50, Math.round(inFull / 10));
}

/** Returns how many attempts of a proof are made: one of each `every`, rounded, unless in full. */
export function attempts(inFull: number, every: number): number {
  return isInFull ? inFull : Math.round(inFull / every);
}

/** Returns all of `items` in full; else each `every`th, from the first on. */
export function some<T>(items: readonly T[], every: number): readonly T[] {
  return isInFull ? items : items.filter((_, at) => at % every === 0);
}

/** Skips a test unless in full: of what takes long to show, a part would show nothing. */
export function onlyInFull({ skip }: TestContext): void {
  skip(!isInFull, "They take long, and `npm run test:long` has them.");
}
