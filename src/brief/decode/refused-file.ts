/** Says why a named file is not read although something is there. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Located } from "../../model/located.ts";
import type { ReadFile } from "../../model/read-file.ts";

/**
 * Returns `not-a-file`, `file-too-large` or `file-outside` at the place where `file` is named; undefined where there is
 * nothing at all.
 */
export function refusedFile(file: Located<string>, read: ReadFile): Diagnostic | undefined {
  return refusedPath({ path: file.value, span: file.span }, read);
}

/** Where nothing names the file, the place is the beginning of the file itself. */
export function refusedPath(
  { path, span }: { readonly path: string; readonly span: Span | undefined },
  read: ReadFile,
): Diagnostic | undefined {
  const refusal = read.refusal?.(path);
  if (refusal === undefined) return undefined;
  const { code, what, hints } = refusal;
  return diagnose(code, {
    message: `"${path}" ${what}.`,
    span: span ?? { file: path, start: 0, end: 0 },
    hints,
  });
}
