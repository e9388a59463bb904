/** `citedeck new`: makes the folder of a new brief. */
import { Command, Option } from "commander";
import { TLP_LEVELS, type Tlp } from "../../model/tlp.ts";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";

export const STARTERS = ["starter", "policy", "incident", "press"] as const;

export type StarterName = (typeof STARTERS)[number];

export interface NewFlags {
  readonly template: StarterName | undefined;
  /** The path of a deck in Markdown. */
  readonly from: string | undefined;
  readonly title: string | undefined;
  /** Each as it was written: names with commas between them. */
  readonly audience: readonly string[] | undefined;
  readonly tlp: Tlp | undefined;
  readonly language: string | undefined;
  readonly theme: string | undefined;
  readonly yes: boolean;
}

const EXAMPLES: readonly Example[] = [
  {
    call: "citedeck new harbour",
    gives: "Asks what the brief is about, and makes it in the folder harbour.",
  },
  {
    call: 'citedeck new harbour --yes --title "The harbour in winter" --audience "Council:AMBER, Press:CLEAR"',
    gives: "Asks nothing.",
  },
];

export function newCommand(context: CommandContext): Command {
  const command = new Command("new")
    .description(
      "Make a new brief: a folder with two sources, a few slides, and everything that they rest on.",
    )
    .argument("[folder]", "the folder to make, such as harbour or briefs/harbour")
    .addOption(
      new Option("--template <name>", "what to begin with (default: starter)").choices([...STARTERS]),
    )
    .option("--from <deck>", "begin with the slides of a Marp or Quarto deck instead")
    .option("--title <title>", "its title")
    .option(
      "--audience <names>",
      "its audiences, each with what it may see: Council:AMBER, Press:CLEAR",
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .addOption(
      new Option("--tlp <marking>", "its marking after TLP 2.0: what your own words carry").choices([
        ...TLP_LEVELS,
      ]),
    )
    .option("--language <tag>", "the language that it is written in (default: en)")
    .option("--theme <name>", "how it looks: ministry, newsroom, contrast or signal")
    .option("--yes", "ask nothing: what is not said is as the template has it", false)
    .action(async (folder: string | undefined, flags: NewFlags) => {
      const { makeNew } = await import("../calls/new.ts");
      await makeNew(folder, flags, context);
    });
  return withExamples(command, EXAMPLES);
}
