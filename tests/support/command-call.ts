/** Reads a call of citedeck as a shell and the command line do, without running it. */
import type { Command } from "commander";

export interface CommandCall {
  readonly command: Command;
  readonly operands: readonly string[];
  /** Words that the command does not know. */
  readonly unknown: readonly string[];
}

/** Returns what `words`, those after `citedeck`, call. */
export function readCall(program: Command, words: readonly string[]): CommandCall {
  const [first = "", ...rest] = words;
  const below = program.commands.find((one) => one.name() === first);
  if (below !== undefined) return readCall(below, rest);
  const { operands, unknown } = program.parseOptions([...words]);
  return { command: program, operands, unknown: unknown.filter((word) => word !== "--help") };
}

/** Returns the words of a call, without the quotes around some of them. */
export function wordsOf(call: string): readonly string[] {
  return [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}
