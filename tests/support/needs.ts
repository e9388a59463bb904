/** What some tests need that not every machine has: without it they are skipped and say so, and in CI they fail. */

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

function isCi(): boolean {
  return !["", "0", "false", undefined].includes(process.env.CI);
}
