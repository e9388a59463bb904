/** `citedeck export annotations`: writes a brief's excerpts as annotations that other programs read. */
import { statSync, writeFileSync } from "node:fs";
import { openBeside } from "../../audience/show-surroundings.ts";
import { inOrder } from "../../diagnostics/order.ts";
import { soughtInSurroundings } from "../../guard/find-leaks.ts";
import { type ExportedExcerpt, exportedExcerpts } from "../../interchange/exported-excerpt.ts";
import { hypothesisAnnotations } from "../../interchange/hypothesis-annotations.ts";
import { w3cAnnotations } from "../../interchange/w3c-annotations.ts";
import { plainText } from "../../model/prose.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { isAbove, tlpLabel } from "../../model/tlp.ts";
import { readBrief } from "../../session/read-brief.ts";
import { visibleJson } from "../../text/visible-text.ts";
import { briefResources } from "../../workspace/brief-resources.ts";
import { packageVersion } from "../../workspace/package-files.ts";
import { replaceFiles } from "../../workspace/replace-files.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { briefsNamed } from "../briefs-argument.ts";
import type { CommandContext } from "../command-context.ts";
import type { ExportOptions } from "../commands/export.ts";
import { EXIT } from "../exit-code.ts";
import { printDiagnostics } from "../report-diagnostics.ts";
import { sourceDateEpoch } from "../source-date-epoch.ts";
import { readerWithin, type WithinFlag } from "../within.ts";

export async function exportAnnotations(
  names: readonly string[],
  options: ExportOptions,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const briefs = readAll(names, options);
  if (briefs === undefined) return;
  const chosen = choose(exportedExcerpts(briefs), options);
  const json = `${visibleJson(contentOf(chosen, briefs, options))}\n`;
  if (options.out === undefined) terminal.out.write(json);
  else {
    await write(options.out, json);
    terminal.out.write(`${options.out}: ${count(chosen.length)}\n`);
  }
  finish(EXIT.good);

  /** Ends the command, and returns nothing, where a brief has errors. Everything else is for `check` to report. */
  function readAll(names: readonly string[], flags: WithinFlag): readonly ResolvedBrief[] | undefined {
    const read = readerWithin(flags);
    const results = briefsNamed(names).map((brief) =>
      readBrief({ brief, read, ...briefResources(brief, read) }),
    );
    const diagnostics = results.flatMap((result) => inOrder(result.diagnostics));
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length === 0) return results.flatMap(({ value }) => value ?? []);
    printDiagnostics(errors, textReader(read), terminal.err);
    terminal.err.write("Nothing is written while there are errors.\n");
    finish(EXIT.brief);
    return undefined;
  }

  /** Hypothesis is somebody else's service, so only TLP:CLEAR excerpts go there unless the user asks for more. */
  function choose(
    all: readonly ExportedExcerpt[],
    { format, tlp }: ExportOptions,
  ): readonly ExportedExcerpt[] {
    const ceiling = tlp ?? (format === "hypothesis" ? "CLEAR" : "RED");
    const [hidden, open] = parted(all, ({ marking }) => isAbove(marking, ceiling));
    const placed = format === "hypothesis" ? open.filter(({ url }) => url !== undefined) : open;
    const say = (left: number, why: string): void => {
      if (left > 0) terminal.err.write(`${count(left)} left out: ${why}\n`);
    };
    say(all.length - open.length, `marked above ${tlpLabel(ceiling)}; use --tlp to export more.`);
    say(open.length - placed.length, "their sources have no `URL` of their own for Hypothesis to find.");
    return placed.map((one) => withoutHidden(one, hidden));
  }
}

/** A device or a pipe is written to. It cannot be replaced by another file. */
async function write(path: string, content: string): Promise<void> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isFile() || found.isDirectory()) await replaceFiles([{ path, content }]);
  else writeFileSync(path, content);
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

/** The context recorded beside an excerpt's words may belong to an excerpt that is not exported. */
function withoutHidden(one: ExportedExcerpt, hidden: readonly ExportedExcerpt[]): ExportedExcerpt {
  const { prefix, exact, suffix } = one.excerpt;
  const wordings = soughtInSurroundings(hidden.map(({ excerpt }) => excerpt.exact.value));
  return {
    ...one,
    excerpt: { ...one.excerpt, ...openBeside({ prefix, exact: exact.value, suffix }, wordings) },
  };
}

function contentOf(
  excerpts: readonly ExportedExcerpt[],
  briefs: readonly ResolvedBrief[],
  { format }: ExportOptions,
): object {
  if (format === "w3c") {
    const titles = briefs.map(({ brief }) => plainText(brief.title));
    return w3cAnnotations(excerpts, titles.join("; "));
  }
  const date = sourceDateEpoch(process.env) ?? new Date();
  return hypothesisAnnotations(excerpts, { date, version: packageVersion() });
}

function count(excerpts: number): string {
  return `${excerpts} ${excerpts === 1 ? "excerpt" : "excerpts"}`;
}
