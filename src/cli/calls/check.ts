/** `citedeck check`: reports what is wrong with briefs, and mends some of it on request. */
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import type { ReadText } from "../../diagnostics/file-lines.ts";
import { formatGithub } from "../../diagnostics/format-github.ts";
import { toJsonDiagnostic } from "../../diagnostics/format-json.ts";
import { toSarif } from "../../diagnostics/format-sarif.ts";
import type { ReadFile } from "../../model/read-file.ts";
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
import { tellNews } from "../tell-news.ts";
import type { Stream, Terminal } from "../terminal.ts";
import type { News, Round } from "../watch-briefs.ts";
import { readerWithin } from "../within.ts";

export async function runCheck(
  names: readonly string[],
  options: CheckOptions,
  context: CommandContext,
): Promise<void> {
  const { terminal, finish } = context;
  const codes = options.fix === undefined ? undefined : readCodes(options.fix);
  const briefs = briefsNamed(names);
  const project = await projectFor(options);
  if (options.watch) return await watch({ briefs, project, options, terminal });
  if (codes !== undefined) {
    await mendBriefs({ briefs, codes, project, reader: () => readerWithin(options), err: terminal.err });
  }
  const read = readerWithin(options);
  const results = check({ briefs, read, project });
  report(results, { project, read, options, terminal });
  finish(hasErrors(diagnosticsOf(results, project)) ? EXIT.brief : EXIT.good);
}

/** Reports on all briefs, and again on all of them whenever one has changed. */
async function watch(
  call: Omit<Call, "read" | "news"> & { readonly briefs: readonly string[] },
): Promise<void> {
  const { briefs, project, options, terminal } = call;
  const work = async ({ sessions, news }: Round): Promise<void> => {
    const results = [...sessions].map(([brief, session]) => ({ brief, ...session.compiled() }));
    report(results, { ...call, read: readerWithin(options), news });
  };
  const { watchBriefs } = await import("../watch-briefs.ts");
  await watchBriefs({ briefs, project, within: options.within, terminal, work });
}

interface Call {
  readonly project: Project;
  readonly read: ReadFile;
  readonly options: CheckOptions;
  readonly terminal: Terminal;
  /** Of a watch, but for its first report. */
  readonly news?: News | undefined;
}

function report(results: readonly CheckedBrief[], { project, read, options, terminal, news }: Call): void {
  printCredits(results, terminal.err);
  const { format, verbose, watch: isOneLine } = options;
  REPORTERS[format](results, {
    ...{ project, news, verbose, isOneLine },
    readText: textReader(read),
    out: terminal.out,
  });
}

interface Reporting {
  readonly project: Project;
  readonly readText: ReadText;
  readonly out: Stream;
  readonly verbose: boolean;
  readonly news: News | undefined;
  /** A watch writes each JSON document as one line. */
  readonly isOneLine: boolean;
}

type Reporter = (results: readonly CheckedBrief[], reporting: Reporting) => void;

const REPORTERS: Readonly<Record<CheckOptions["format"], Reporter>> = {
  human(results, { project, readText, out, verbose, news }) {
    if (news !== undefined) tellNews(news, out);
    const diagnostics = diagnosticsOf(results, project);
    printDiagnostics(diagnostics, readText, out, { verbose });
    if (verbose) for (const { foundations } of results) printFoundations(foundations(), { readText, out });
    printTallies(results, out);
    const offer = whatFixMends(diagnostics);
    if (offer !== "") out.write(`${offer}\n`);
  },
  json(results, { project, readText, out, news, isOneLine }) {
    const diagnostics = diagnosticsOf(results, project).map((diagnostic) =>
      toJsonDiagnostic(diagnostic, readText),
    );
    writeJson({ ...news, diagnostics }, { out, isOneLine });
  },
  sarif(results, { project, readText, out, isOneLine }) {
    const options = { readText, pathOf, version: packageVersion(), projectRules: project.rules };
    writeJson(toSarif(diagnosticsOf(results, project), options), { out, isOneLine });
  },
  github(results, { project, readText, out, news }) {
    if (news !== undefined) tellNews(news, out);
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

function writeJson(value: object, { out, isOneLine }: Pick<Reporting, "out" | "isOneLine">): void {
  out.write(`${visibleJson(value, { isOneLine })}\n`);
}
