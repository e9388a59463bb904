/** `citedeck lsp`: serves an editor, which shows what is wrong with a brief while it is written. */
import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";

const EXAMPLES: readonly Example[] = [
  { call: "citedeck lsp", gives: "Serves the editor that started it, until the editor ends it." },
  { call: "citedeck lsp --stdio", gives: "Does the same, for editors that name the channel." },
];

export function lspCommand(context: CommandContext): Command {
  const command = new Command("lsp")
    .description("Serve an editor by the Language Server Protocol, over standard input and output.")
    .option("--stdio", "the same: editors that add it are served as well", false)
    .action(async () => {
      const { runLsp } = await import("../calls/lsp.ts");
      await runLsp(context);
    });
  return withExamples(command, EXAMPLES);
}
