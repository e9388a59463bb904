/** `citedeck explain`: says what a diagnostic means and how it is mended. */
import { isProjectCode } from "../../diagnostics/project-code.ts";
import { explain, explainAll, nearestCode } from "../../tasks/explain.ts";
import { visibleJson } from "../../text/visible-text.ts";
import type { CommandContext } from "../command-context.ts";
import type { ExplainFlags } from "../commands/explain.ts";
import { UsageError } from "../exit-code.ts";
import { printPage } from "../print-page.ts";
import { layOut } from "../table.ts";
import { painter, type Stream } from "../terminal.ts";

/** What begins the links at the end of a page: a terminal leads to no other page. */
const LINKS = "\n\nMore: ";

export function runExplain(
  code: string | undefined,
  { json }: ExplainFlags,
  { terminal: { out } }: CommandContext,
): void {
  if (code !== undefined) {
    const explanation = explain(code.trim().toLowerCase());
    if (explanation === undefined) throw unknownCode(code);
    if (json) writeJson(explanation, out);
    else printPage(explanation.page.split(LINKS)[0] ?? "", out);
  } else if (json) writeJson({ kinds: explainAll() }, out);
  else printAll(out);
}

function printAll(out: Stream): void {
  const paint = painter(out);
  for (const { title, codes } of explainAll()) {
    const rows = codes.map(({ code, severity, summary }) => [code, severity, summary]);
    const lines = layOut(rows).map((line) => `  ${line}\n`);
    out.write(`${paint("bold", title)}\n${lines.join("")}\n`);
  }
  out.write("`citedeck explain CODE` says more of one of them.\n");
}

function unknownCode(code: string): UsageError {
  if (isProjectCode(code))
    return new UsageError(`"${code}" is the code of a project's own rule.`, [
      "What it means stands in the `citedeck.config` of the project.",
    ]);
  const nearest = nearestCode(code);
  return new UsageError(`No diagnostic has the code "${code}".`, [
    ...(nearest === undefined ? [] : [`Did you mean "${nearest}"?`]),
    "`citedeck explain` lists all codes.",
  ]);
}

function writeJson(value: object, out: Stream): void {
  out.write(`${visibleJson(value)}\n`);
}
