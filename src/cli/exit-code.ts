/** What the command's exit says. */

export const EXIT = {
  good: 0,
  /** The brief has errors; nothing of it was written. */
  brief: 1,
  /** Wrong usage, or a file that is not there. */
  usage: 2,
  /** The machine failed: no browser, disk full. */
  machine: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A wrong call of the command: a sentence for the person who typed it, who gets exit 2. */
export class UsageError extends Error {
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = []) {
    super(message);
    this.hints = hints;
  }
}
