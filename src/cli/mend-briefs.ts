/** Applies the fixes that `check --fix` asks for, brief by brief, and reports them. */

import { CATALOGUE, type DiagnosticCode } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { fixOf, type MadeFix, mend } from "../edit/mend.ts";
import type { ReadFile } from "../model/read-file.ts";
import type { Project } from "../project/project.ts";
import { type Compiled, compile } from "../session/compile.ts";
import { visibleLine } from "../text/visible-text.ts";
import { briefResources } from "../workspace/brief-resources.ts";
import { replaceFiles } from "../workspace/replace-files.ts";
import { UsageError } from "./exit-code.ts";
import { painter, type Stream } from "./terminal.ts";

/** Returns the codes that any `--fix` names. Throws a UsageError for an unknown code. */
export function readCodes(written: readonly string[]): ReadonlySet<string> {
  const codes = written.flatMap((list) => list.split(",")).map((code) => code.trim());
  return new Set(codes.filter((code) => code !== "").map(codeNamed));
}

function codeNamed(code: string): DiagnosticCode {
  if (isCode(code)) return code;
  throw new UsageError(`No diagnostic has the code "${code}".`, didYouMean(code, Object.keys(CATALOGUE)));
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(CATALOGUE, code);
}

/** One brief after the other, each read again, since briefs may share files. Throws a ChangedMeanwhile. */
export async function mendBriefs(options: {
  readonly briefs: readonly string[];
  readonly codes: ReadonlySet<string>;
  readonly project: Project;
  readonly reader: () => ReadFile;
  readonly err: Stream;
}): Promise<void> {
  const { briefs, codes, project, reader, err } = options;
  for (const brief of briefs) {
    const before = reader();
    const check = (read: ReadFile): Compiled =>
      compile({ brief, read, project, ...briefResources(brief, read) });
    const { texts, made } = mend({ read: before, check, codes });
    await replaceFiles(
      [...texts].map(([path, content]) => ({ path, content })),
      { read: before },
    );
    if (made.length === 0) err.write(`${visibleLine(brief)}: nothing to mend\n`);
    for (const file of texts.keys()) err.write(`${lineOf(file, made, err)}\n`);
  }
}

/** How many fixes of a file are named. */
const NAMED = 5;

function lineOf(file: string, made: readonly MadeFix[], err: Stream): string {
  const own = made.filter(({ fix }) => fix.edits.some(({ span }) => span.file === file));
  const titles = own.slice(0, NAMED).map(({ fix }) => fix.title);
  const more = own.length > NAMED ? `, and ${own.length - NAMED} more` : "";
  return `${painter(err)("bold", visibleLine(file))}: ${own.length} mended: ${visibleLine(titles.join("; "))}${more}`;
}

/** Says which of the diagnostics `--fix` would mend; empty where it would mend none. */
export function whatFixMends(diagnostics: readonly Diagnostic[]): string {
  const none: ReadonlySet<string> = new Set();
  const isUnasked = (one: Diagnostic): boolean => fixOf(one, none) !== undefined;
  const unasked = diagnostics.filter(isUnasked);
  const asked = diagnostics.filter((one) => !isUnasked(one) && fixOf(one, new Set([one.code])) !== undefined);
  const codes = [...new Set(asked.map(({ code }) => code))].join(",");
  const [first, count] = unasked.length > 0 ? ["--fix", unasked.length] : [`--fix=${codes}`, asked.length];
  if (count === 0) return "";
  const more = unasked.length > 0 && asked.length > 0 ? `, \`--fix=${codes}\` ${asked.length} more` : "";
  return `\`citedeck check ${first}\` mends ${count} of these${more}.`;
}
