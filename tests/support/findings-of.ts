/** What one rule says of a brief, for tests of that rule alone. */
import type { DiagnosticCode } from "../../src/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { compileFiles } from "./compile-files.ts";

export interface Finding extends Diagnostic {
  /** The words that it points at, as they stand in the file; empty where it points nowhere. */
  readonly at: string;
}

/** Returns the diagnostics of one code, in the order reported. */
export function findingsOf(
  code: DiagnosticCode,
  files: Readonly<Record<string, string>>,
): readonly Finding[] {
  return compileFiles(files)
    .diagnostics.filter((diagnostic) => diagnostic.code === code)
    .map((diagnostic) => {
      const { file, start, end } = diagnostic.span ?? { file: "", start: 0, end: 0 };
      return { ...diagnostic, at: files[file]?.slice(start, end) ?? "" };
    });
}

/** Returns the words that each finding of one code points at. */
export function pointedAt(code: DiagnosticCode, files: Readonly<Record<string, string>>): readonly string[] {
  return findingsOf(code, files).map(({ at }) => at);
}
