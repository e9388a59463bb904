/** `citedeck check`: reports what is wrong with briefs, and writes nothing. */
import { Command, Option } from "commander";
import { compile } from "../../compile/compile.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { toJsonDiagnostic } from "../../diagnostics/format-json.ts";
import { houseFiles } from "../../workspace/house-files.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { BRIEFS_ARGUMENT, briefsNamed } from "../briefs-argument.ts";
import type { CommandContext } from "../command-context.ts";
import { EXIT } from "../exit-code.ts";
import { printDiagnostics, tally } from "../report-diagnostics.ts";

const FORMATS = ["human", "json"] as const;

interface CheckOptions {
  readonly format: (typeof FORMATS)[number];
}

export function checkCommand({ terminal, finish }: CommandContext): Command {
  return new Command("check")
    .description("Report what is wrong with briefs, without writing anything.")
    .argument("[brief...]", BRIEFS_ARGUMENT)
    .addOption(new Option("--format <format>", "how to report").choices([...FORMATS]).default("human"))
    .action((names: readonly string[], options: CheckOptions) => {
      const read = fileReader();
      const readText = textReader(read);
      const results = briefsNamed(names).map((brief) => ({
        brief,
        ...compile({ brief, read, ...houseFiles(brief) }),
      }));
      const diagnostics = results.flatMap((result) => result.diagnostics);
      if (options.format === "json") {
        const found = diagnostics.map((diagnostic) => toJsonDiagnostic(diagnostic, readText));
        terminal.out.write(`${JSON.stringify({ diagnostics: found }, undefined, 2)}\n`);
      } else {
        printDiagnostics(diagnostics, readText, terminal.out);
        for (const { brief, counts, diagnostics: own } of results) {
          const excerpts = `${counts.anchored} excerpts anchored, ${counts.recorded} recorded`;
          terminal.out.write(`${brief}: ${tally(own)}; ${excerpts}\n`);
        }
      }
      finish(hasErrors(diagnostics) ? EXIT.brief : EXIT.good);
    });
}
