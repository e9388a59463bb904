/** `citedeck check`: reports what is wrong with briefs, and mends some of it on request. */
import { Command, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import type { TrustFlag } from "../project-flag.ts";
import {
  BRIEFS_ARGUMENT,
  TRUST_FLAG,
  TRUST_HELP,
  WATCH_FLAG,
  WATCH_HELP,
  WITHIN_FLAG,
  WITHIN_HELP,
} from "../shared-options.ts";
import type { WithinFlag } from "../within.ts";

/** A value comes after "=" only: what follows `--fix` is a brief. */
const FIX_FLAG = "--fix [=code]";
const FIX_HELP =
  "mend what cannot change meaning, marking or who sees it; with =code (several with commas), also diagnostics of that code with a single remedy";

const FORMATS = ["human", "json", "sarif", "github"] as const;

export interface CheckOptions extends WithinFlag, TrustFlag {
  readonly format: (typeof FORMATS)[number];
  readonly verbose: boolean;
  readonly watch: boolean;
  /** The codes of each `--fix`, as they were written; undefined where nothing is to be mended. */
  readonly fix: readonly string[] | undefined;
}

const EXAMPLES: readonly Example[] = [
  { call: "citedeck check", gives: "Reports on the brief here, or on all in briefs/." },
  {
    call: "citedeck check briefs/bridge --fix=unknown-id",
    gives: "Mends misspelt IDs that have one remedy, and reports what is left.",
  },
];

export function checkCommand(context: CommandContext): Command {
  const command = new Command("check")
    .description("Report what is wrong with briefs; with --fix, mend what can be mended first.")
    .argument("[brief...]", BRIEFS_ARGUMENT)
    .addOption(new Option("--format <format>", "how to report").choices([...FORMATS]).default("human"))
    .option("--verbose", "show every info, and where each figure and quotation was found", false)
    .addOption(new Option(FIX_FLAG, FIX_HELP).argParser(together))
    .addOption(new Option(WATCH_FLAG, WATCH_HELP).default(false).conflicts("fix"))
    .option(WITHIN_FLAG, WITHIN_HELP)
    .option(TRUST_FLAG, TRUST_HELP, false)
    .action(async (names: readonly string[], options: CheckOptions) => {
      const { runCheck } = await import("../calls/check.ts");
      await runCheck(names, options, context);
    });
  return withExamples(command, EXAMPLES);
}

function together(written: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, written];
}
