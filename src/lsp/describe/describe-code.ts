/** Tells what a diagnostic's code means. */
import { CATALOGUE, isDiagnosticCode } from "../../diagnostics/catalogue.ts";
import { pageOfCode } from "../page-of-code.ts";
import { type Described, words } from "./described.ts";

/** Returns nothing for a code that is not ours. */
export function describeCode(code: string): Described {
  if (!isDiagnosticCode(code)) return [];
  const { severity, summary } = CATALOGUE[code];
  const page = pageOfCode(code);
  return [
    { kind: "heading", text: `${code} (${severity})` },
    words(summary),
    ...(page === undefined ? [] : [{ kind: "link" as const, text: "More about it", address: page }]),
  ];
}
