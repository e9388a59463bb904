/**
 * `citedeck anchor`: writes the positions of excerpts, and the hashes of their sources' texts, into the brief's files.
 */
import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import { BRIEFS_ARGUMENT, WITHIN_FLAG, WITHIN_HELP } from "../shared-options.ts";
import type { WithinFlag } from "../within.ts";

export interface AnchorFlags extends WithinFlag {
  readonly dryRun: boolean;
}

const EXAMPLES: readonly Example[] = [
  { call: "citedeck anchor --dry-run", gives: "Shows what would be written, as a diff." },
  { call: "citedeck anchor briefs/bridge", gives: "Writes where each excerpt stands in its source." },
];

export function anchorCommand(context: CommandContext): Command {
  const command = new Command("anchor")
    .description("Write positions, pages, hashes, and what tells excerpts apart, into the brief's files.")
    .argument("[brief...]", BRIEFS_ARGUMENT)
    .option(WITHIN_FLAG, WITHIN_HELP)
    .option("--dry-run", "show the changes as a diff, and write nothing", false)
    .action(async (names: readonly string[], flags: AnchorFlags) => {
      const { runAnchor } = await import("../calls/anchor.ts");
      await runAnchor(names, flags, context);
    });
  return withExamples(command, EXAMPLES);
}
