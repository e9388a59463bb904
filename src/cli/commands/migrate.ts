/** `citedeck migrate`: writes into briefs which version of the format they are written for. */
import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import { BRIEFS_ARGUMENT } from "../shared-options.ts";

export interface MigrateFlags {
  readonly dryRun: boolean;
  readonly keepOldReading: boolean;
}

const EXAMPLES: readonly Example[] = [
  { call: "citedeck migrate --dry-run", gives: "Shows what would be written, as a diff." },
  { call: "citedeck migrate --keep-old-reading", gives: "Leaves your own unmarked words open to everyone." },
];

export function migrateCommand(context: CommandContext): Command {
  const command = new Command("migrate")
    .description("Write the format's version into briefs that do not say it.")
    .argument("[brief...]", BRIEFS_ARGUMENT)
    .option("--dry-run", "show the changes as a diff, and write nothing", false)
    .option(
      "--keep-old-reading",
      "also write `unmarked: CLEAR`: your own words without a marking stay open to everyone",
      false,
    )
    .action(async (names: readonly string[], flags: MigrateFlags) => {
      const { runMigrate } = await import("../calls/migrate.ts");
      await runMigrate(names, flags, context);
    });
  return withExamples(command, EXAMPLES);
}
