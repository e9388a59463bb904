/** `citedeck doctor`: looks whether this machine has what citedeck needs. */
import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import { BRIEFS_ARGUMENT } from "../shared-options.ts";

export interface DoctorFlags {
  readonly out: string;
  readonly json: boolean;
}

const EXAMPLES: readonly Example[] = [
  { call: "citedeck doctor", gives: "Says of each thing whether it is in order, and else what to do." },
  { call: "citedeck doctor briefs/harbour --json", gives: "Says it of one brief, as JSON for a program." },
];

export function doctorCommand(context: CommandContext): Command {
  const command = new Command("doctor")
    .description("Look whether this machine has what citedeck needs: Node, browser, fonts, folders, briefs.")
    .argument("[briefs...]", BRIEFS_ARGUMENT)
    .option("--out <folder>", "the folder that outputs are written to", "dist")
    .option("--json", "report as JSON on standard output", false)
    .action(async (briefs: readonly string[], flags: DoctorFlags) => {
      const { runDoctor } = await import("../calls/doctor.ts");
      await runDoctor(briefs, flags, context);
    });
  return withExamples(command, EXAMPLES);
}
