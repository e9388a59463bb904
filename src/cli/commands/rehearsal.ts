/** `citedeck rehearsal`: what the last rehearsal took, against what is planned. */
import { Command, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import type { TrustFlag } from "../project-flag.ts";
import { BRIEFS_ARGUMENT, TRUST_FLAG, TRUST_HELP, WITHIN_FLAG, WITHIN_HELP } from "../shared-options.ts";
import type { WithinFlag } from "../within.ts";

const FORMATS = ["table", "json"] as const;

export interface RehearsalFlags extends WithinFlag, TrustFlag {
  readonly audience: string | undefined;
  readonly format: (typeof FORMATS)[number];
}

const EXAMPLES: readonly Example[] = [
  { call: "citedeck rehearsal", gives: "Compares the last rehearsal with the times that are planned." },
  { call: "citedeck rehearsal briefs/bridge --format json", gives: "Prints the same for a program." },
];

export function rehearsalCommand(context: CommandContext): Command {
  const command = new Command("rehearsal")
    .description("Show what the last rehearsal took of each section and slide, and what to cut.")
    .argument("[brief]", BRIEFS_ARGUMENT)
    .option("--audience <id>", "whose deck was rehearsed (default: that of the last rehearsal)")
    .addOption(new Option("--format <format>", "how to show it").choices([...FORMATS]).default("table"))
    .option(WITHIN_FLAG, WITHIN_HELP)
    .option(TRUST_FLAG, TRUST_HELP, false)
    .action(async (name: string | undefined, flags: RehearsalFlags) => {
      const { runRehearsal } = await import("../calls/rehearsal.ts");
      await runRehearsal(name, flags, context);
    });
  return withExamples(command, EXAMPLES);
}
