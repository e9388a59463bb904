/** What the preview says of a brief's mistakes: each with its code frame, and the slides that it belongs to. */

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Severity } from "../../diagnostics/entry.ts";
import type { ReadText } from "../../diagnostics/file-lines.ts";
import { formatHuman } from "../../diagnostics/format-human.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Session } from "../../session/create-session.ts";
import { fixId } from "./plan-edits.ts";

export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** As a terminal shows it, without colours: place, message, code frame and hints. */
  readonly text: string;
  /** Where it stands, to open an editor there; undefined where it stands nowhere. */
  readonly span: Span | undefined;
  /** Each mends it alone. */
  readonly fixes: readonly { readonly id: string; readonly title: string }[];
  /** IDs of slides of the audience's deck. */
  readonly slides: readonly string[];
}

export function problemsOf(options: {
  readonly session: Session;
  readonly audience: string;
  readonly readText: ReadText;
  /** What was found about the brief, and about how the audience's slides fit. */
  readonly found: readonly Diagnostic[];
}): readonly Problem[] {
  const { session, audience, readText, found } = options;
  return found.map((diagnostic) => {
    const { code, severity, message, span, fixes = [] } = diagnostic;
    const text = formatHuman(diagnostic, readText, (_, words) => words);
    return {
      ...{ code, severity, message, text, span },
      fixes: fixes.map((fix) => ({ id: fixId(fix), title: fix.title })),
      slides: slidesOf(diagnostic, session, audience),
    };
  });
}

function slidesOf({ span }: Diagnostic, session: Session, audience: string): readonly string[] {
  if (span === undefined) return [];
  const shown = session.at(span.file, span.start)?.shown ?? [];
  return shown.find((one) => one.audience === audience)?.slides ?? [];
}
