/**
 * The command: reads the call, runs one of the commands, and turns failures of the machine into sentences. What commands work
 * with is loaded by `calls/`, so that a help text costs nothing of it.
 */
import { Command, CommanderError } from "commander";
import { stopping } from "../workspace/at-end.ts";
import { packageVersion } from "../workspace/package-files.ts";
import type { CommandContext } from "./command-context.ts";
import { anchorCommand } from "./commands/anchor.ts";
import { audiencesCommand } from "./commands/audiences.ts";
import { browserCommand } from "./commands/browser.ts";
import { buildCommand } from "./commands/build.ts";
import { checkCommand } from "./commands/check.ts";
import { excerptCommand } from "./commands/excerpt.ts";
import { exportCommand } from "./commands/export.ts";
import { findCommand } from "./commands/find.ts";
import { migrateCommand } from "./commands/migrate.ts";
import { presentCommand } from "./commands/present.ts";
import { previewCommand } from "./commands/preview.ts";
import { rehearsalCommand } from "./commands/rehearsal.ts";
import { sourceCommand } from "./commands/source.ts";
import { trustCommand } from "./commands/trust.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { guardTerminal, type Terminal } from "./terminal.ts";

/** In the order of the help: first what is done with a brief every day, then what a brief is made of. */
const COMMANDS: Readonly<Record<string, (context: CommandContext) => Command>> = {
  check: checkCommand,
  build: buildCommand,
  preview: previewCommand,
  present: presentCommand,
  rehearsal: rehearsalCommand,
  audiences: audiencesCommand,
  source: sourceCommand,
  find: findCommand,
  excerpt: excerptCommand,
  anchor: anchorCommand,
  migrate: migrateCommand,
  export: exportCommand,
  trust: trustCommand,
  browser: browserCommand,
};

/** Returns the exit code. `streams` are the process's own where left out. */
export async function main(
  argv: readonly string[],
  streams: Terminal = { out: process.stdout, err: process.stderr },
): Promise<ExitCode> {
  const terminal = guardTerminal(streams);
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
    .hook("preAction", async (_, command) => {
      const { putRightFirst } = await import("./put-right-first.ts");
      await putRightFirst(command, terminal.err);
    })
    .exitOverride();
  const call = withBareOption(helpAsOption(argv));
  for (const makeCommand of commandsFor(call)) {
    const added = makeCommand({ terminal, finish }).copyInheritedSettings(program);
    for (const below of added.commands) below.copyInheritedSettings(added);
    program.addCommand(added);
  }
  try {
    await program.parseAsync([...call], { from: "user" });
  } catch (error) {
    // Whoever stopped the run knows why it ended.
    if (stopping.aborted) return EXIT.machine;
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage;
    const { reportFailure } = await import("./report-failure.ts");
    return reportFailure(error, terminal.err);
  }
  return result.exit;
}

/** `help build` means `build --help`. For an unknown command, the message is the same as without `help`. */
function helpAsOption(argv: readonly string[]): readonly string[] {
  const [help, name = "", ...rest] = argv;
  if (help !== "help" || name === "" || name === "help" || name.startsWith("-")) return argv;
  return Object.hasOwn(COMMANDS, name) ? [name, ...rest, "--help"] : [name];
}

/** Options of a command that stand alone, or have a value after "=". What follows them otherwise is a brief. */
const BARE_OPTIONS: Readonly<Record<string, string>> = { check: "--fix", present: "--remote" };

function withBareOption(argv: readonly string[]): readonly string[] {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  const bare = BARE_OPTIONS[argv[0] ?? ""];
  return argv.map((arg, at) => (arg === bare && at < end ? `${arg}=` : arg));
}

/** The command that is called, or all of them where the help lists them. */
function commandsFor([name = ""]: readonly string[]): readonly ((context: CommandContext) => Command)[] {
  const called = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return called === undefined ? Object.values(COMMANDS) : [called];
}
