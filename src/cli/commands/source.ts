/** `citedeck source add`: adds a file or a web page to a brief as a source. */
import { Command, Option } from "commander";
import { TLP_LEVELS, type Tlp } from "../../model/tlp.ts";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import { hostList } from "../host-list.ts";
import { positive } from "../positive.ts";
import { BRIEF_FLAG, BRIEF_HELP, WITHIN_FLAG, WITHIN_HELP } from "../shared-options.ts";
import type { WithinFlag } from "../within.ts";

export interface AddFlags extends WithinFlag {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly tlp: Tlp | undefined;
  readonly encoding: string | undefined;
  readonly brief: string | undefined;
  /** In MB. */
  readonly maxSize: number;
  /** In seconds. */
  readonly timeout: number;
  /** Hosts to allow. */
  readonly allowPrivate: readonly string[];
}

const ADD_EXAMPLES: readonly Example[] = [
  {
    call: "citedeck source add report.pdf",
    gives: "Keeps the file, takes out its text, and lists it in sources.yaml.",
  },
  {
    call: "citedeck source add https://gazette.example/bridge --id gazette --tlp GREEN",
    gives: "Fetches a page, and gives it an ID and a marking.",
  },
];

export function sourceCommand(context: CommandContext): Command {
  const command = new Command("source").description("Add sources to a brief.");
  const add = command
    .command("add")
    .description("Add a file or web page: keep a copy, extract and freeze its text, and list it.")
    .argument("<file|url>", "HTML, PDF, Word (.docx), Markdown or plain text")
    .option("--id <id>", "its ID (default: made from its title)")
    .option("--title <title>", "its title, where the file has none or a wrong one")
    .addOption(new Option("--tlp <marking>", "its marking after TLP 2.0").choices([...TLP_LEVELS]))
    .option("--encoding <name>", "its encoding, where the file states none or a wrong one")
    .option(BRIEF_FLAG, BRIEF_HELP)
    .option(WITHIN_FLAG, WITHIN_HELP)
    .option("--max-size <MB>", "the largest size to fetch or read", positive, 50)
    .option("--timeout <seconds>", "the longest time to fetch it, and to read it", positive, 30)
    .option(
      "--allow-private <hosts>",
      "hosts of private networks or this computer to fetch from",
      hostList,
      [],
    )
    .action(async (where: string, flags: AddFlags) => {
      const { addSource } = await import("../calls/source.ts");
      await addSource(where, flags, context);
    });
  withExamples(add, ADD_EXAMPLES);
  return withExamples(command, ADD_EXAMPLES);
}
