/** Where a diagnostic's code has its page. */
import type { DiagnosticCode } from "./catalogue.ts";

/** Returns the page's path below the package's `docs`. */
export function codePage(code: DiagnosticCode): string {
  return `reference/diagnostics/${code}.md`;
}
