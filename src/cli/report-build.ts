/** Prints what a build made of one brief, and what each audience does not get. */
import { posix } from "node:path";
import { counted } from "../diagnostics/counted.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ReadText } from "../diagnostics/file-lines.ts";
import { toJsonDiagnostic } from "../diagnostics/format-json.ts";
import type { ToldAudience, ToldReport } from "../make/told-report.ts";
import { isOfSlides, PICTURES } from "../model/formats.ts";
import type { Share, ShownCounts, Withheld } from "../model/tailored.ts";
import { isAbove, tlpLabel } from "../model/tlp.ts";
import { visibleLine } from "../text/visible-text.ts";
import { excerptTally, tally } from "./report-diagnostics.ts";
import { layOut } from "./table.ts";
import { painter, type Stream } from "./terminal.ts";

/** What `check` also reports is not repeated. Exemptions from withholding are known only to a build. */
export function isToldOf({ severity, code }: Diagnostic): boolean {
  return severity !== "info" || code === "withheld-words-shown";
}

/** Returns the report as `--json` has it. */
export function jsonReport(report: ToldReport, readText: ReadText): object {
  return {
    ...report,
    diagnostics: report.diagnostics.map((diagnostic) => toJsonDiagnostic(diagnostic, readText)),
  };
}

export function printBuildReport(report: ToldReport, stream: Stream): void {
  const paint = painter(stream);
  const { brief, counts, seconds, outputs, diagnostics } = report;
  if (outputs.length === 0) {
    stream.write(`${paint("bold", visibleLine(brief))}: nothing written (${tally(diagnostics)})\n`);
    return;
  }
  stream.write(
    `${paint("bold", visibleLine(brief))}: ${excerptTally(counts)}; ${tally(diagnostics)}; ${seconds.toFixed(1)} s\n`,
  );
  const made = report.audiences.filter(({ id }) => outputs.some((output) => output.audience === id));
  const header = ["audience", "slides", "pages", "citations", "sources", "left out", "withheld", "files"];
  const rows = made.map((audience) => row(audience, report));
  for (const [at, line] of layOut([header, ...rows]).entries()) {
    stream.write(`  ${at === 0 ? paint("dim", line) : line}\n`);
  }
  const isMarked = made.some(isAnythingMarked);
  for (const { id, given, withheld } of made) {
    if (isMarked) stream.write(`  ${paint("dim", `given to ${id}`)} ${shareOf(given)}\n`);
    if (withheld.length === 0) continue;
    stream.write(`  ${paint("dim", `withheld from ${id}:`)} ${reasons(withheld)}\n`);
  }
}

function row(audience: ToldAudience, report: ToldReport): readonly string[] {
  const { id, slides, sources, citations, leftOut, withheld } = audience;
  const outputs = report.outputs.filter((output) => output.audience === id);
  const pages = outputs
    .filter(({ format }) => format === "pdf")
    .map((output) => output.pages)
    .find((count) => count !== undefined);
  const folder = posix.dirname((outputs.find(({ format }) => !isOfSlides(format)) ?? outputs[0])?.path ?? "");
  const files = outputs
    .filter(({ format }) => !isOfSlides(format))
    .map(({ path, size }) => `${posix.basename(path)} ${kilobytes(size)}`);
  const pictures = outputs.filter(({ format }) => isOfSlides(format)).length;
  if (pictures > 0) files.push(`${PICTURES}/ ${pictures} PNG`);
  return [
    id,
    String(slides),
    pages === undefined ? "" : String(pages),
    String(citations),
    String(sources),
    String(leftOut),
    String(withheld.length),
    `${folder}/ ${files.join(", ")}`,
  ];
}

/** Where every audience may see only what is clear, and all is, there is nothing to say of any. */
function isAnythingMarked({ withheld, given: { marking, unmarked } }: ToldAudience): boolean {
  return withheld.length > 0 || marking !== "CLEAR" || unmarked !== "CLEAR";
}

/** "(TLP:CLEAR): 6 of 9 slides, 14 of 20 items, 3 of 8 notes; unmarked own words count as TLP:AMBER, and are withheld". */
function shareOf({ marking, unmarked, slides, items, notes, opened }: ShownCounts): string {
  const share = ({ given: part, of }: Share, noun: string): string => `${part} of ${counted(of, noun)}`;
  const parts = [
    [share(slides, "slide"), share(items, "item"), share(notes, "note")].join(", "),
    ...(isAbove(unmarked, marking)
      ? [`own words without a marking count as ${tlpLabel(unmarked)}, and are withheld`]
      : []),
    ...(opened > 0 ? [`judgements and notes shown because of what they cite: ${opened}`] : []),
  ];
  return `(${tlpLabel(marking)}): ${parts.join("; ")}`;
}

/** "2 points (marked TLP:AMBER), 1 slide (cites "memo", which is TLP:RED)". */
function reasons(withheld: readonly Withheld[]): string {
  const groups = Map.groupBy(withheld, ({ what, because }) => `${what}\n${because}`);
  return [...groups.values()]
    .map(
      (items) => `${items.length} ${items[0]?.what}${items.length === 1 ? "" : "s"} (${items[0]?.because})`,
    )
    .join(", ");
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
