/** `citedeck completion`: prints what a shell needs to complete calls of citedeck. */
import { Argument, Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

export type Shell = (typeof SHELLS)[number];

const EXAMPLES: readonly Example[] = [
  { call: "citedeck completion bash >> ~/.bashrc", gives: "Completes calls in every new window of bash." },
  {
    call: "citedeck completion fish > ~/.config/fish/completions/citedeck.fish",
    gives: "Completes calls in fish.",
  },
];

export function completionCommand({ terminal }: CommandContext): Command {
  const command = new Command("completion")
    .description("Print what your shell needs to complete calls of citedeck with the Tab key.")
    .addArgument(new Argument("<shell>", "your shell").choices([...SHELLS]))
    .action(async (shell: Shell) => {
      const { COMPLETION_SCRIPTS } = await import("../calls/completion.ts");
      terminal.out.write(COMPLETION_SCRIPTS[shell]);
    });
  return withExamples(command, EXAMPLES);
}
