/** `citedeck explain`: says what a diagnostic means and how it is mended. */
import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";

export interface ExplainFlags {
  readonly json: boolean;
}

const EXAMPLES: readonly Example[] = [
  {
    call: "citedeck explain single-origin",
    gives: "Says what this diagnostic means and how to mend it, with an example before and after.",
  },
  { call: "citedeck explain", gives: "Lists all codes by what they are about." },
];

export function explainCommand(context: CommandContext): Command {
  const command = new Command("explain")
    .description("Say what a diagnostic means and how to mend it; without a code, list all of them.")
    .argument("[code]", "the code of a diagnostic, as reports have it in brackets")
    .option("--json", "print it as JSON", false)
    .action(async (code: string | undefined, flags: ExplainFlags) => {
      const { runExplain } = await import("../calls/explain.ts");
      runExplain(code, flags, context);
    });
  return withExamples(command, EXAMPLES);
}
