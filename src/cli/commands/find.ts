/** `citedeck find`: searches the sources of briefs, and prints excerpts to paste. */
import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";

import { positive } from "../positive.ts";
import { BRIEF_FLAG, WITHIN_FLAG, WITHIN_HELP } from "../shared-options.ts";
import type { WithinFlag } from "../within.ts";

export interface FindFlags extends WithinFlag {
  readonly brief: string | undefined;
  readonly limit: number;
  readonly json: boolean;
}

const EXAMPLES: readonly Example[] = [
  { call: "citedeck find nine weeks", gives: "Prints the passages on it, each with an excerpt to paste." },
  {
    call: "citedeck find --limit 1 --brief briefs/bridge reopening",
    gives: "Prints the best passage of one brief.",
  },
];

export function findCommand(context: CommandContext): Command {
  const command = new Command("find")
    .description("Search the sources for passages, each with its excerpt to paste.")
    .argument("<words...>", "what the passages are about")
    .option(BRIEF_FLAG, "the brief's folder or YAML file (default: the brief here, or all in briefs/)")
    .option(WITHIN_FLAG, WITHIN_HELP)
    .option("--limit <number>", "how many passages of each brief", positive, 5)
    .option("--json", "report as JSON on standard output", false)
    .action(async (words: readonly string[], flags: FindFlags) => {
      const { runFind } = await import("../calls/find.ts");
      await runFind(words, flags, context);
    });
  return withExamples(command, EXAMPLES);
}
