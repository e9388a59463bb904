/** `citedeck mcp`: lets an assistant work on a brief, by the Model Context Protocol. */
import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import type { TrustFlag } from "../project-flag.ts";
import { BRIEFS_ARGUMENT, TRUST_FLAG, TRUST_HELP, WITHIN_FLAG, WITHIN_HELP } from "../shared-options.ts";
import type { WithinFlag } from "../within.ts";

export interface McpFlags extends TrustFlag, WithinFlag {
  readonly audience: string | undefined;
  readonly write: boolean;
  readonly allowExcuses: boolean;
}

const EXAMPLES: readonly Example[] = [
  {
    call: "citedeck mcp briefs/ferry --write",
    gives: "Serves an assistant that drafts slides: what the sources do not bear out is not written.",
  },
  {
    call: "citedeck mcp briefs/ferry --audience press",
    gives: "Serves an assistant that reads what the press is shown, and nothing else.",
  },
];

export function mcpCommand(context: CommandContext): Command {
  const command = new Command("mcp")
    .description(
      "Let an assistant read a brief's sources and write what they bear out (Model Context Protocol).",
    )
    .argument("[brief]", BRIEFS_ARGUMENT)
    .option("--write", "let it add excerpts, write slides and build (default: it only reads)", false)
    .option(
      "--allow-excuses",
      "with --write: also take excuses, lower markings and uncited claims, and log each",
      false,
    )
    .option("--audience <id>", "show it only what this audience is shown, and let it write nothing")
    .option(WITHIN_FLAG, WITHIN_HELP)
    .option(TRUST_FLAG, TRUST_HELP, false)
    .action(async (name: string | undefined, flags: McpFlags) => {
      const { runMcp } = await import("../calls/mcp.ts");
      await runMcp(name, flags, context);
    });
  return withExamples(command, EXAMPLES);
}
