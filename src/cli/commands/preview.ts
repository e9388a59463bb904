/** `citedeck preview`: shows a deck in a browser, and keeps it up to date while its brief is written. */
import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import { positive } from "../positive.ts";
import type { TrustFlag } from "../project-flag.ts";
import {
  BRIEFS_ARGUMENT,
  portNumber,
  TIMEOUT_FLAG,
  TIMEOUT_HELP,
  TIMEOUT_SECONDS,
  TRUST_FLAG,
  TRUST_HELP,
  WITHIN_FLAG,
  WITHIN_HELP,
} from "../shared-options.ts";
import type { WithinFlag } from "../within.ts";

export interface PreviewFlags extends TrustFlag, WithinFlag {
  readonly audience: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly timeout: number;
  readonly token: string | undefined;
  readonly open: boolean;
  readonly editor: string | undefined;
  readonly edit: boolean | undefined;
  readonly readOnly: boolean;
  readonly endWithInput: boolean;
}

const EXAMPLES: readonly Example[] = [
  {
    call: "citedeck preview --open",
    gives: "Opens the deck in a browser, and shows each change once it is saved.",
  },
  {
    call: "citedeck preview briefs/bridge --audience press --read-only",
    gives: "Shows one audience's deck, and lets its pages change nothing.",
  },
];

export function previewCommand(context: CommandContext): Command {
  const command = new Command("preview")
    .description("Show a deck in a browser, and keep it up to date while its brief is written.")
    .argument("[brief]", BRIEFS_ARGUMENT)
    .option("--audience <id>", "the audience to begin with (default: the brief's first)")
    .option("--port <number>", "where to listen; 0 for any free port", portNumber, 4646)
    .option("--open", "open the browser", false)
    .option(
      "--host <name>",
      "where to listen; others can reach any but this machine's own names",
      "127.0.0.1",
    )
    .option("--token <secret>", "what others must bring, at such a host: 16 characters or more")
    .option("--editor <command>", "opens a place of a file (default: an editor that runs, else EDITOR)")
    .option("--edit", "let pages change the brief's files (default: on 127.0.0.1, ::1 and localhost)")
    .option("--read-only", "let pages change nothing", false)
    .option("--end-with-input", "end when standard input ends: for programs that start a preview", false)
    .option(TIMEOUT_FLAG, TIMEOUT_HELP, positive, TIMEOUT_SECONDS)
    .option(WITHIN_FLAG, WITHIN_HELP)
    .option(TRUST_FLAG, TRUST_HELP, false)
    .action(async (name: string | undefined, flags: PreviewFlags) => {
      const { runPreview } = await import("../calls/preview.ts");
      await runPreview(name, flags, context);
    });
  return withExamples(command, EXAMPLES);
}
