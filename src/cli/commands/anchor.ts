/**
 * `citedeck anchor`: writes the positions of excerpts, and the hashes of their sources' texts, into the brief's files.
 */
import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { BRIEFS_ARGUMENT, WITHIN_FLAG, WITHIN_HELP } from "../shared-options.ts";
import type { WithinFlag } from "../within.ts";

export interface AnchorFlags extends WithinFlag {
  readonly dryRun: boolean;
}

export function anchorCommand(context: CommandContext): Command {
  return new Command("anchor")
    .description("Write positions, pages, hashes, and what tells excerpts apart, into the brief's files.")
    .argument("[brief...]", BRIEFS_ARGUMENT)
    .option(WITHIN_FLAG, WITHIN_HELP)
    .option("--dry-run", "show the changes as a diff, and write nothing", false)
    .action(async (names: readonly string[], flags: AnchorFlags) => {
      const { runAnchor } = await import("../calls/anchor.ts");
      await runAnchor(names, flags, context);
    });
}
