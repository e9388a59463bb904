/** `citedeck trust`: lets the config of a project run, lists what may, and takes the leave back. */
import { Command, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";

export interface TrustFlags {
  readonly list: boolean;
  readonly remove: boolean | string;
}

const EXAMPLES: readonly Example[] = [
  { call: "citedeck trust", gives: "Shows the project's config, and trusts it as it is now." },
  { call: "citedeck trust --list", gives: "Lists the configs that are trusted." },
];

export function trustCommand(context: CommandContext): Command {
  const command = new Command("trust")
    .description("Let the citedeck.config of this project run, as it is now: its own rules and formats.")
    .option("--list", "list the configs that are trusted", false)
    .addOption(
      new Option("--remove [config]", "trust a config no longer (default: that of this project)").default(
        false,
      ),
    )
    .action(async (flags: TrustFlags) => {
      const { runTrust } = await import("../calls/trust.ts");
      await runTrust(flags, context);
    });
  return withExamples(command, EXAMPLES);
}
