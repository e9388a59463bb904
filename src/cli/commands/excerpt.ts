/** `citedeck excerpt add`: adds an excerpt to a brief, if its words are in the source. */
import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import { BRIEF_FLAG, BRIEF_HELP, WITHIN_FLAG, WITHIN_HELP } from "../shared-options.ts";
import type { WithinFlag } from "../within.ts";

export interface AddFlags extends WithinFlag {
  readonly id: string | undefined;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly brief: string | undefined;
}

const ADD_EXAMPLES: readonly Example[] = [
  {
    call: 'citedeck excerpt add report-c "nine weeks"',
    gives: "Lists the words as an excerpt, with an ID made from them.",
  },
  {
    call: 'citedeck excerpt add report-c "nine weeks" --id closure --prefix "shut for"',
    gives: "Chooses the ID, and the place where the words come after others.",
  },
];

export function excerptCommand(context: CommandContext): Command {
  const command = new Command("excerpt").description("Add excerpts to a brief.");
  const add = command
    .command("add")
    .description(
      "Add an excerpt if its words are in the source, with its place and the words that tell it apart.",
    )
    .argument("<source>", "the source's ID")
    .argument("<words>", "the exact words, in quotes")
    .option("--id <id>", "its ID (default: made from its words)")
    .option("--prefix <words>", "the text right before the words, where they occur more than once")
    .option("--suffix <words>", "the text right after them")
    .option(BRIEF_FLAG, BRIEF_HELP)
    .option(WITHIN_FLAG, WITHIN_HELP)
    .action(async (source: string, words: string, flags: AddFlags) => {
      const { addExcerpt } = await import("../calls/excerpt.ts");
      await addExcerpt(source, words, flags, context);
    });
  withExamples(add, ADD_EXAMPLES);
  return withExamples(command, ADD_EXAMPLES);
}
