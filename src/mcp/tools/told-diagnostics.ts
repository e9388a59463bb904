/** Diagnostics as tools tell them: as a person reads them, and as data. */
import * as z from "zod";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ReadText } from "../../diagnostics/file-lines.ts";
import { formatHuman } from "../../diagnostics/format-human.ts";
import { toJsonDiagnostic } from "../../diagnostics/format-json.ts";
import { visibleLine } from "../../text/visible-text.ts";
import type { Quoted } from "../fence.ts";

export const toldDiagnostic = z.object({
  code: z.string(),
  severity: z.string(),
  message: z.string(),
  file: z.string().optional(),
  line: z.number().optional(),
  words: z.string().optional().describe("What it is about, as it is written."),
  hints: z.array(z.string()),
  fixes: z.array(z.string()).describe("What would mend it: what each fix does."),
});

export type ToldDiagnostic = z.infer<typeof toldDiagnostic>;

/** `readText` gives the texts that the diagnostics' places are in. */
export function tellDiagnostic(diagnostic: Diagnostic, readText: ReadText): ToldDiagnostic {
  const { code, severity, message, location, hints, fixes } = toJsonDiagnostic(diagnostic, readText);
  const text = location === null ? undefined : readText(location.file);
  return {
    code,
    severity,
    message,
    file: location?.file,
    line: location?.start.line,
    words:
      location === null
        ? undefined
        : text?.slice(location.start.offset, location.end.offset).slice(0, LONGEST),
    hints: [...hints],
    fixes: fixes.map(({ title }) => title),
  };
}

const LONGEST = 500;

/** Sentences of ours that quote what they are about, as one block; no block where there are none. */
export function quotedReasons(reasons: readonly string[]): readonly Quoted[] {
  if (reasons.length === 0) return [];
  return [
    { about: "The reasons follow. They quote the brief and its sources.", lines: reasons.map(visibleLine) },
  ];
}

/** Returns them as one block, and no block where there are none. */
export function quotedDiagnostics(printed: readonly string[]): readonly Quoted[] {
  if (printed.length === 0) return [];
  const about = "Diagnostics of the brief follow. They quote the brief and its sources.";
  return [{ about, lines: printed.flatMap((one) => one.split("\n")) }];
}

export function printDiagnostic(diagnostic: Diagnostic, readText: ReadText): string {
  const { fixes = [] } = diagnostic;
  return [
    formatHuman(diagnostic, readText, (_, words) => words),
    ...fixes.map(({ title }) => `  fix: ${title}`),
  ].join("\n");
}
