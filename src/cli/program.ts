/** The commands as one program, as commander knows it: for a call, for completing one, and for the page of the command line. */
import { Command } from "commander";
import type { CommandContext } from "./command-context.ts";
import { COMMANDS } from "./commands.ts";
import { type Example, withExamples } from "./examples.ts";

const EXAMPLES: readonly Example[] = [
  { call: "citedeck check", gives: "Says what is wrong with the brief here, all of it at once." },
  { call: "citedeck build --help", gives: "Shows what a command takes, with examples." },
];

/** Returns the program with the commands that `names` has; with all of them where it is left out. */
export function programWith(
  context: CommandContext,
  names: readonly string[] = Object.keys(COMMANDS),
): Command {
  const program = new Command("citedeck")
    .description("Briefings that stand up to questions: every claim cites an excerpt of a source.")
    .configureOutput({
      writeOut: (text) => context.terminal.out.write(text),
      writeErr: (text) => context.terminal.err.write(text),
    })
    .exitOverride();
  for (const name of names) {
    const added = COMMANDS[name]?.(context).copyInheritedSettings(program);
    if (added === undefined) continue;
    for (const below of added.commands) below.copyInheritedSettings(added);
    program.addCommand(added);
  }
  return withExamples(program, EXAMPLES);
}

/** Returns the program with all commands, to read their definitions: it prints nothing. */
export function wholeProgram(): Command {
  const silent = { write: () => true };
  return programWith({ terminal: { out: silent, err: silent }, finish: () => undefined });
}
