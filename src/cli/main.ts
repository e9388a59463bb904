/** The command: reads the call, runs one of the commands, turns what the machine fails at into a sentence. */
import { Command, CommanderError } from "commander";
import { packageVersion } from "../workspace/package-files.ts";
import { anchorCommand } from "./commands/anchor.ts";
import { browserCommand } from "./commands/browser.ts";
import { buildCommand } from "./commands/build.ts";
import { checkCommand } from "./commands/check.ts";
import { excerptCommand } from "./commands/excerpt.ts";
import { exportCommand } from "./commands/export.ts";
import { findCommand } from "./commands/find.ts";
import { sourceCommand } from "./commands/source.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { reportFailure } from "./report-failure.ts";
import type { Terminal } from "./terminal.ts";

/** In the order of the help: what is done with a brief from day to day, then what it is made of. */
const COMMANDS = [
  checkCommand,
  buildCommand,
  sourceCommand,
  findCommand,
  excerptCommand,
  anchorCommand,
  exportCommand,
  browserCommand,
];

/** Returns the exit code. `terminal` is the process' own where left out. */
export async function main(
  argv: readonly string[],
  terminal: Terminal = { out: process.stdout, err: process.stderr },
): Promise<ExitCode> {
  const result: { exit: ExitCode } = { exit: EXIT.good };
  const finish = (exit: ExitCode): void => {
    result.exit = exit;
  };
  const program = new Command("citedeck")
    .description("Briefings that stand up to questions: every claim cites an excerpt of a source.")
    .version(packageVersion())
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    })
    .exitOverride();
  for (const command of COMMANDS) {
    const added = command({ terminal, finish }).copyInheritedSettings(program);
    for (const below of added.commands) below.copyInheritedSettings(added);
    program.addCommand(added);
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage;
    return reportFailure(error, terminal.err);
  }
  return result.exit;
}
