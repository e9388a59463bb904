/** Prints what became of one job. */
import type { Released } from "../queue/release.ts";
import { fileReader } from "../workspace/read-file.ts";
import { textReader } from "../workspace/text-reader.ts";
import { shortId } from "./queue-places.ts";
import { printDiagnostics } from "./report-diagnostics.ts";
import type { Terminal } from "./terminal.ts";

export function printReleased(one: Released, { out, err }: Terminal): void {
  const { id, brief, audience, outcome, why, diagnostics, outputs } = one;
  if (outcome !== "published") {
    const told = diagnostics.filter(({ severity }) => severity !== "info");
    printDiagnostics(told, textReader(fileReader()), err);
  }
  const more = outcome === "published" ? outputs.map((path) => `\n    ${path}`).join("") : (why ?? "");
  const line = `${shortId(id)}  ${brief} for ${audience}: ${outcome}`;
  out.write(`${line}${more === "" ? "" : outcome === "published" ? more : ` (${more})`}\n`);
}
