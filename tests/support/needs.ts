/** What some tests need that not every machine has: without it they are skipped and say so, and in CI they fail. */

import { isInFull } from "./in-full.ts";

/** The context of a test, as far as it is needed here. */
export interface Skippable {
  readonly skip: (note?: string) => never;
}

/** Skips the test with `lack`, a sentence, unless `isThere`; throws it where `CI` is set, since CI brings its tools itself. */
export function needs(isThere: boolean, lack: string, { skip }: Skippable): void {
  if (isThere) return;
  if (isCi()) throw new Error(`CI lacks a tool of its own. ${lack}`);
  skip(lack);
}

/** The same for what CI brings to its long run alone: `npm test` skips without it there, too. */
export function needsInFull(isThere: boolean, lack: string, context: Skippable): void {
  if (isInFull) needs(isThere, lack, context);
  else if (!isThere) context.skip(lack);
}

function isCi(): boolean {
  return !["", "0", "false", undefined].includes(process.env.CI);
}
