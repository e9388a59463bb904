/** `citedeck check`: reports what is wrong with briefs, and mends some of it on request. */
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import type { ReadText } from "../../diagnostics/file-lines.ts";
import { formatGithub } from "../../diagnostics/format-github.ts";
import { toJsonDiagnostic } from "../../diagnostics/format-json.ts";
import { toSarif } from "../../diagnostics/format-sarif.ts";
import type { Project } from "../../project/project.ts";
import { type CheckedBrief, check } from "../../tasks/check.ts";
import { visibleJson, visibleLine } from "../../text/visible-text.ts";
import { packageVersion } from "../../workspace/package-files.ts";
import { projectPath } from "../../workspace/project-path.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { briefsNamed } from "../briefs-argument.ts";
import type { CommandContext } from "../command-context.ts";
import type { CheckOptions } from "../commands/check.ts";
import { EXIT } from "../exit-code.ts";
import { mendBriefs, readCodes, whatFixMends } from "../mend-briefs.ts";
import { projectFor, withoutRepeats } from "../project-flag.ts";
import { printCredits } from "../report-credits.ts";
import { excerptTally, printDiagnostics, tally } from "../report-diagnostics.ts";
import { printFoundations } from "../report-foundations.ts";
import type { Stream } from "../terminal.ts";
import { readerWithin } from "../within.ts";

export async function runCheck(
  names: readonly string[],
  options: CheckOptions,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const codes = options.fix === undefined ? undefined : readCodes(options.fix);
  const briefs = briefsNamed(names);
  const project = await projectFor(options);
  if (codes !== undefined) {
    await mendBriefs({ briefs, codes, project, reader: () => readerWithin(options), err: terminal.err });
  }
  const read = readerWithin(options);
  const results = check({ briefs, read, project });
  printCredits(results, terminal.err);
  REPORTERS[options.format](results, {
    project,
    readText: textReader(read),
    out: terminal.out,
    verbose: options.verbose,
  });
  finish(hasErrors(diagnosticsOf(results, project)) ? EXIT.brief : EXIT.good);
}

interface Reporting {
  readonly project: Project;
  readonly readText: ReadText;
  readonly out: Stream;
  readonly verbose: boolean;
}

type Reporter = (results: readonly CheckedBrief[], reporting: Reporting) => void;

const REPORTERS: Readonly<Record<CheckOptions["format"], Reporter>> = {
  human(results, { project, readText, out, verbose }) {
    const diagnostics = diagnosticsOf(results, project);
    printDiagnostics(diagnostics, readText, out, { verbose });
    if (verbose) for (const { foundations } of results) printFoundations(foundations(), { readText, out });
    printTallies(results, out);
    const offer = whatFixMends(diagnostics);
    if (offer !== "") out.write(`${offer}\n`);
  },
  json(results, { project, readText, out }) {
    const diagnostics = diagnosticsOf(results, project).map((diagnostic) =>
      toJsonDiagnostic(diagnostic, readText),
    );
    writeJson({ diagnostics }, out);
  },
  sarif(results, { project, readText, out }) {
    const options = { readText, pathOf, version: packageVersion(), projectRules: project.rules };
    writeJson(toSarif(diagnosticsOf(results, project), options), out);
  },
  github(results, { project, readText, out }) {
    for (const diagnostic of diagnosticsOf(results, project)) {
      out.write(`${formatGithub(diagnostic, { readText, pathOf })}\n`);
    }
    printTallies(results, out);
  },
};

function diagnosticsOf(results: readonly CheckedBrief[], project: Project): CheckedBrief["diagnostics"] {
  return withoutRepeats(
    results.flatMap((result) => result.diagnostics),
    project,
  );
}

function pathOf(file: string): string {
  return projectPath(file, process.env);
}

function printTallies(results: readonly CheckedBrief[], out: Stream): void {
  for (const { brief, counts, diagnostics } of results) {
    out.write(`${visibleLine(brief)}: ${tally(diagnostics)}; ${excerptTally(counts)}\n`);
  }
}

function writeJson(value: object, out: Stream): void {
  out.write(`${visibleJson(value)}\n`);
}
