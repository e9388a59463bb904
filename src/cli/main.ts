/**
 * The command: reads the call, runs one of the commands, and turns failures of the machine into sentences. What commands work
 * with is loaded by `calls/`, so that a help text costs nothing of it.
 */
import { CommanderError } from "commander";
import { stopping } from "../workspace/at-end.ts";
import { packageVersion } from "../workspace/package-files.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { programWith } from "./program.ts";
import { guardTerminal, type Stream, type Terminal } from "./terminal.ts";

/** Returns the exit code. `streams` are the process's own where left out. */
export async function main(
  argv: readonly string[],
  streams: Terminal = { out: process.stdout, err: process.stderr },
): Promise<ExitCode> {
  const terminal = guardTerminal(streams);
  if (isFromShell(argv)) {
    const { completions } = await import("./calls/complete.ts");
    terminal.out.write(completions(argv.slice(2)));
    return EXIT.good;
  }
  const result: { exit: ExitCode } = { exit: EXIT.good };
  const finish = (exit: ExitCode): void => {
    result.exit = exit;
  };
  const call = withBareOption(helpAsOption(argv));
  const program = programWith({ terminal, finish }, calledOf(call))
    .version(packageVersion())
    .hook("preAction", async (_, command) => {
      const { putRightFirst } = await import("./put-right-first.ts");
      await putRightFirst(command, terminal.err);
    });
  try {
    await program.parseAsync([...call], { from: "user" });
  } catch (error) {
    // Whoever stopped the run knows why it ended.
    if (stopping.aborted) return EXIT.machine;
    if (error instanceof CommanderError) return await endCall(error, terminal.err);
    const { reportFailure } = await import("./report-failure.ts");
    return reportFailure(error, terminal.err);
  }
  return result.exit;
}

/** What commander has to say it has said, but for the value that was probably meant. */
async function endCall({ code, exitCode, message }: CommanderError, err: Stream): Promise<ExitCode> {
  if (exitCode === 0) return EXIT.good;
  if (code === "commander.invalidArgument") {
    const { nearestChoice } = await import("./nearest-choice.ts");
    const meant = nearestChoice(message);
    if (meant !== undefined) err.write(`(Did you mean ${meant}?)\n`);
  }
  return EXIT.usage;
}

/** True for what the scripts of `citedeck completion` call at each press of Tab. */
function isFromShell([first, second]: readonly string[]): boolean {
  return first === "complete" && second === "--";
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

/** The command that is called; undefined where the help lists all of them. */
function calledOf([name = ""]: readonly string[]): readonly string[] | undefined {
  return Object.hasOwn(COMMANDS, name) ? [name] : undefined;
}
