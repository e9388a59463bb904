/** The input of each command: where to write, and how to end. */
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

export interface CommandContext {
  readonly terminal: Terminal;
  readonly finish: (exit: ExitCode) => void;
}
