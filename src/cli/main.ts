/** The command: reads the call, runs one of the commands, and turns failures of the machine into sentences. */
import { Command, CommanderError } from "commander";
import { stopping } from "../workspace/at-end.ts";
import { packageVersion } from "../workspace/package-files.ts";
import type { CommandContext } from "./command-context.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { putRightFirst } from "./put-right-first.ts";
import { reportFailure } from "./report-failure.ts";
import { guardTerminal, type Terminal } from "./terminal.ts";

type MakeCommand = (context: CommandContext) => Command;

/** In the order of the help: first what is done with a brief every day, then what a brief is made of. */
const COMMANDS: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  check: async () => (await import("./commands/check.ts")).checkCommand,
  build: async () => (await import("./commands/build.ts")).buildCommand,
  audiences: async () => (await import("./commands/audiences.ts")).audiencesCommand,
  source: async () => (await import("./commands/source.ts")).sourceCommand,
  find: async () => (await import("./commands/find.ts")).findCommand,
  excerpt: async () => (await import("./commands/excerpt.ts")).excerptCommand,
  anchor: async () => (await import("./commands/anchor.ts")).anchorCommand,
  migrate: async () => (await import("./commands/migrate.ts")).migrateCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  trust: async () => (await import("./commands/trust.ts")).trustCommand,
  browser: async () => (await import("./commands/browser.ts")).browserCommand,
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
    .hook("preAction", (_, command) => putRightFirst(command, terminal.err))
    .exitOverride();
  const call = withBareFix(helpAsOption(argv));
  for (const makeCommand of await commandsFor(call)) {
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

/** What follows `check --fix` is a brief, not a value of the option. A value comes after "=". */
function withBareFix(argv: readonly string[]): readonly string[] {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  return argv.map((arg, at) => (argv[0] === "check" && arg === "--fix" && at < end ? "--fix=" : arg));
}

/** Loads only the command that is called, so that the others cost nothing; all of them where the help lists them. */
function commandsFor([name = ""]: readonly string[]): Promise<readonly MakeCommand[]> {
  const called = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return Promise.all((called === undefined ? Object.values(COMMANDS) : [called]).map((load) => load()));
}
