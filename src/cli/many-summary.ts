/** What a build of many briefs ends with: how many were built, and why each of the others was not. */
import { counted } from "../diagnostics/counted.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { ReadText } from "../diagnostics/file-lines.ts";
import { indexLines } from "../diagnostics/line-index.ts";
import type { Outcome } from "../make/many/outcome.ts";
import { briefName } from "../workspace/find-briefs.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { painter, type Stream } from "./terminal.ts";

interface Failed {
  readonly brief: string;
  readonly message: string;
  /** Undefined where the machine failed. */
  readonly first: Diagnostic | undefined;
}

export class ManySummary {
  readonly #total: number;
  readonly #started = performance.now();
  readonly #failed: Failed[] = [];
  #done = 0;

  /** `total` is how many briefs the call names. */
  constructor(total: number) {
    this.#total = total;
  }

  add(outcome: Outcome): void {
    this.#done += 1;
    const { brief } = outcome;
    if (outcome.kind === "failed")
      this.#failed.push({ brief, message: outcome.error.message, first: undefined });
    else if (hasErrors(outcome.report.diagnostics)) {
      const first = outcome.report.diagnostics.find(({ severity }) => severity === "error");
      this.#failed.push({ brief, message: first?.message ?? "", first });
    }
  }

  exitCode(): ExitCode {
    if (this.#failed.some(({ first }) => first === undefined)) return EXIT.machine;
    return this.#failed.length > 0 ? EXIT.brief : EXIT.good;
  }

  /** With `quiet`, only what failed is told. */
  print(stream: Stream, { readText, quiet }: { readonly readText: ReadText; readonly quiet: boolean }): void {
    const paint = painter(stream);
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    const made = this.#done - this.#failed.length;
    if (!quiet) stream.write(`${made} of ${counted(this.#total, "brief")} built in ${seconds} s.\n`);
    for (const { brief, message, first } of this.#failed.toSorted(byName))
      stream.write(
        `${paint("error", "failed:")} ${briefName(brief)}: ${message}${placeOf(first, readText)}\n`,
      );
    const rest = this.#total - this.#done;
    if (rest > 0) stream.write(`${counted(rest, "brief")} not begun, since another failed.\n`);
  }
}

function byName(a: Failed, b: Failed): number {
  return a.brief < b.brief ? -1 : 1;
}

/** Returns ` (brief.yaml:14:31)`; nothing for what has no place. */
function placeOf(diagnostic: Diagnostic | undefined, readText: ReadText): string {
  const span = diagnostic?.span;
  if (span === undefined) return "";
  const text = readText(span.file);
  if (text === undefined) return ` (${span.file})`;
  const { line, column } = indexLines(text)(span.start);
  return ` (${span.file}:${line}:${column})`;
}
