/** `citedeck find`: searches the sources of briefs, and prints excerpts to paste. */
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Paint } from "../../diagnostics/format-human.ts";
import { isBroken } from "../../edit/brief-files.ts";
import type { Finding, Findings } from "../../edit/find-passages.ts";
import { find } from "../../tasks/find.ts";
import { visibleJson } from "../../text/visible-text.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { briefsNamed } from "../briefs-argument.ts";
import type { CommandContext } from "../command-context.ts";
import type { FindFlags } from "../commands/find.ts";
import { EXIT, UsageError } from "../exit-code.ts";
import { printDiagnostics } from "../report-diagnostics.ts";
import { painter } from "../terminal.ts";
import { readerWithin } from "../within.ts";

/** The result for one brief; undefined where the brief cannot be read. */
interface Searched {
  readonly path: string;
  readonly findings: Findings | undefined;
}

export async function runFind(
  words: readonly string[],
  flags: FindFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const query = words.join(" ");
  if (!/[\p{L}\p{N}]/u.test(query)) throw new UsageError("There are no words to search for.");
  const briefs = briefsNamed(flags.brief === undefined ? [] : [flags.brief]);
  const searched: Searched[] = [];
  for (const path of briefs) searched.push({ path, findings: await search(path, query, flags) });
  if (flags.json) printJson(query, searched);
  else for (const one of searched) print(one, searched.length > 1);
  finish(searched.some(({ findings }) => findings === undefined) ? EXIT.brief : EXIT.good);

  async function search(
    path: string,
    query: string,
    { limit, within }: FindFlags,
  ): Promise<Findings | undefined> {
    const read = readerWithin({ within });
    const { value: findings, diagnostics } = await find({
      brief: path,
      query,
      limit: Math.ceil(limit),
      read,
    });
    if (findings === undefined) {
      const errors = diagnostics.filter((diagnostic) => hasErrors([diagnostic]));
      printDiagnostics(errors, textReader(read), terminal.err);
      return undefined;
    }
    // Everything else is for `check` to report.
    printDiagnostics(diagnostics.filter(isBroken), textReader(read), terminal.err);
    return findings;
  }

  function printJson(query: string, searched: readonly Searched[]): void {
    const briefs = searched.map(({ path, findings }) => ({ brief: path, ...findings }));
    terminal.out.write(`${visibleJson({ query, briefs })}\n`);
  }

  function print({ path, findings }: Searched, isOneOfMany: boolean): void {
    if (findings === undefined) return;
    const where = isOneOfMany ? ` in ${path}` : "";
    const { passages, exact, unsearched } = findings;
    if (passages.length === 0) terminal.err.write(`No passage${where} has these words.\n`);
    else if (!exact) terminal.err.write(`No passage${where} has these words. These have similar ones:\n\n`);
    const paint = painter(terminal.out);
    for (const finding of passages) terminal.out.write(`${show(finding, paint)}\n\n`);
    if (unsearched.length > 0)
      terminal.err.write(`Not searched, since their texts are not in the folder: ${unsearched.join(", ")}\n`);
  }
}

/** The place, the passage after a bar, and the excerpt, which can be copied as it is. */
function show(finding: Finding, paint: Paint): string {
  const { source, file, line, page, isBoilerplate, yaml } = finding;
  const place = [
    `${file}:${line}`,
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(isBoilerplate ? ["menu or notice"] : []),
  ];
  return [
    `${paint("bold", source)}  ${paint("dim", place.join(", "))}`,
    `${paint("dim", "|")} ${highlighted(finding, paint)}`,
    ...yaml,
  ].join("\n");
}

/** On one line. */
function highlighted({ text, words }: Finding, paint: Paint): string {
  const plain = (start: number, end: number): string => text.slice(start, end).replaceAll(/\s+/g, " ");
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of words) {
    parts.push(plain(from, start), paint("bold", plain(start, end)));
    from = end;
  }
  return [...parts, plain(from, text.length)].join("");
}
