/** Examples of how a command is called: they end its help text, and stand on the page of the command line. */
import type { Command } from "commander";

export interface Example {
  /** As it is typed, `citedeck` included. */
  readonly call: string;
  /** What comes of it: a sentence. */
  readonly gives: string;
}

const EXAMPLES = new WeakMap<Command, readonly Example[]>();

/** Adds examples to a command, and returns the command. */
export function withExamples(command: Command, examples: readonly Example[]): Command {
  EXAMPLES.set(command, examples);
  return command.addHelpText("after", () => helpText(examples));
}

/** Returns none for a command that only leads to others. */
export function examplesOf(command: Command): readonly Example[] {
  return EXAMPLES.get(command) ?? [];
}

function helpText(examples: readonly Example[]): string {
  const lines = examples.map(({ call, gives }) => `  $ ${call}\n      ${gives}`);
  return ["", "Examples:", ...lines].join("\n");
}
