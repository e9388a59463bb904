/** The meanings of the command's exit codes. */

export const EXIT = {
  good: 0,
  /** The brief has errors; nothing of it was written. */
  brief: 1,
  /** Wrong usage, or a file that does not exist. */
  usage: 2,
  /** The machine failed: no browser, disk full. */
  machine: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was called wrongly. The message is a sentence for the person who typed it. The exit code is 2. */
export class UsageError extends Error {
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = []) {
    super(message);
    this.hints = hints;
  }
}
