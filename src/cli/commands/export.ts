/** `citedeck export annotations`: writes a brief's excerpts as annotations that other programs read. */
import { Command, Option } from "commander";
import { TLP_LEVELS, type Tlp } from "../../model/tlp.ts";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import { BRIEFS_ARGUMENT, WITHIN_FLAG, WITHIN_HELP } from "../shared-options.ts";
import type { WithinFlag } from "../within.ts";

const FORMATS = ["w3c", "hypothesis"] as const;

export interface ExportOptions extends WithinFlag {
  readonly format: (typeof FORMATS)[number];
  readonly tlp: Tlp | undefined;
  readonly out: string | undefined;
}

const ANNOTATIONS_EXAMPLES: readonly Example[] = [
  {
    call: "citedeck export annotations --out excerpts.jsonld",
    gives: "Writes the excerpts as W3C Web Annotations.",
  },
  {
    call: "citedeck export annotations --format hypothesis --tlp GREEN",
    gives: "Prints what Hypothesis imports, up to a marking.",
  },
];

export function exportCommand(context: CommandContext): Command {
  const command = new Command("export").description("Export parts of a brief for other programs.");
  const annotations = command
    .command("annotations")
    .description("Write the excerpts as W3C Web Annotations, or as a file that Hypothesis imports.")
    .argument("[brief...]", BRIEFS_ARGUMENT)
    .addOption(new Option("--format <format>", "which annotations").choices([...FORMATS]).default("w3c"))
    .addOption(
      new Option(
        "--tlp <marking>",
        "the highest marking to export (default: any; hypothesis: CLEAR)",
      ).choices([...TLP_LEVELS]),
    )
    .option(WITHIN_FLAG, WITHIN_HELP)
    .option("--out <file>", "the file to write (default: standard output)")
    .action(async (names: readonly string[], options: ExportOptions) => {
      const { exportAnnotations } = await import("../calls/export.ts");
      await exportAnnotations(names, options, context);
    });
  withExamples(annotations, ANNOTATIONS_EXAMPLES);
  return withExamples(command, ANNOTATIONS_EXAMPLES);
}
