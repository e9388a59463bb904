/** `citedeck audiences`: shows what each audience gets of each slide, and why not all of it. */
import { Command, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import { UsageError } from "../exit-code.ts";
import type { TrustFlag } from "../project-flag.ts";
import { BRIEFS_ARGUMENT, TRUST_FLAG, TRUST_HELP, WITHIN_FLAG, WITHIN_HELP } from "../shared-options.ts";
import type { WithinFlag } from "../within.ts";

const FORMATS = ["table", "json", "html"] as const;

export interface AudiencesFlags extends WithinFlag, TrustFlag {
  readonly format: (typeof FORMATS)[number];
  readonly diff: readonly [string, string] | undefined;
}

const EXAMPLES: readonly Example[] = [
  { call: "citedeck audiences", gives: "Shows a table of all slides and audiences." },
  {
    call: "citedeck audiences --diff minister,press",
    gives: "Shows the slides of which the two get something else.",
  },
];

export function audiencesCommand(context: CommandContext): Command {
  const command = new Command("audiences")
    .description("Show what each audience gets of each slide, and why not all of it.")
    .argument("[brief...]", BRIEFS_ARGUMENT)
    .addOption(new Option("--format <format>", "how to show it").choices([...FORMATS]).default("table"))
    .addOption(
      new Option("--diff <a,b>", "only slides of which these two audiences get something else").argParser(
        twoOf,
      ),
    )
    .option(WITHIN_FLAG, WITHIN_HELP)
    .option(TRUST_FLAG, TRUST_HELP, false)
    .action(async (names: readonly string[], flags: AudiencesFlags) => {
      const { runAudiences } = await import("../calls/audiences.ts");
      await runAudiences(names, flags, context);
    });
  return withExamples(command, EXAMPLES);
}

function twoOf(value: string): readonly [string, string] {
  const [a = "", b = "", ...more] = value.split(",").map((name) => name.trim());
  if (a === "" || b === "" || more.length > 0)
    throw new UsageError("`--diff` compares two audiences.", ["Write them as in --diff minister,press."]);
  return [a, b];
}
