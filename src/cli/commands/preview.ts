/** `citedeck preview`: shows a deck in a browser, and keeps it up to date while its brief is written. */
import { Command, InvalidArgumentError } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { TrustFlag } from "../project-flag.ts";
import { BRIEFS_ARGUMENT, TRUST_FLAG, TRUST_HELP } from "../shared-options.ts";

export interface PreviewFlags extends TrustFlag {
  readonly audience: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly editor: string | undefined;
}

export function previewCommand(context: CommandContext): Command {
  return new Command("preview")
    .description("Show a deck in a browser, and keep it up to date while its brief is written.")
    .argument("[brief]", BRIEFS_ARGUMENT)
    .option("--audience <id>", "the audience to begin with (default: the brief's first)")
    .option("--port <number>", "where to listen; 0 for any free port", port, 4646)
    .option("--host <name>", "the name of this machine to listen at: it must lead to itself", "127.0.0.1")
    .option("--editor <command>", "opens a place of a file (default: an editor that runs, else EDITOR)")
    .option(TRUST_FLAG, TRUST_HELP, false)
    .action(async (name: string | undefined, flags: PreviewFlags) => {
      const { runPreview } = await import("../calls/preview.ts");
      await runPreview(name, flags, context);
    });
}

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError("It is a number from 0 to 65535.");
  return number;
}
