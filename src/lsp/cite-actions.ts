/** Offers to cite the excerpt that has what is missing, where the brief has such an excerpt. Each is tried out first. */
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { Code } from "../diagnostics/catalogue.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Edit } from "../diagnostics/fix.ts";
import type { Range } from "../diagnostics/range-index.ts";
import { holds, type Span } from "../diagnostics/span.ts";
import { slidesOf } from "../model/statements.ts";
import type { Citation } from "../model/text.ts";
import { itemsOf } from "../model/walk-content.ts";
import { foldText } from "../text/fold-text.ts";
import type { Desk } from "./define-feature.ts";
import { diagnosticsAt } from "./fix-actions.ts";
import { lspDiagnostic } from "./lsp-diagnostic.ts";
import type { OpenBrief } from "./open-brief.ts";
import type { OpenFile } from "./place.ts";
import { editsByFile, workspaceEdit } from "./workspace-edit.ts";

/** What another excerpt may have. */
const MISSING: ReadonlySet<Code> = new Set<Code>([
  "number-not-in-excerpt",
  "date-not-in-excerpt",
  "name-not-in-excerpt",
  "figure-beside-excerpt",
  "misquotation",
]);

export function citeActions(file: OpenFile, range: Range, { client }: Desk): readonly CodeAction[] {
  const { open } = file;
  const found = diagnosticsAt(file, range).filter(({ code }) => MISSING.has(code));
  return found.flatMap((diagnostic) =>
    holdersOf(diagnostic, open).flatMap(({ id, edit }): CodeAction[] => {
      const made = workspaceEdit(editsByFile([edit]), { open, client });
      if (made === undefined) return [];
      const title = `Cite "${id}", which has it`;
      const diagnostics = [lspDiagnostic(diagnostic, open)];
      return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: made }];
    }),
  );
}

interface Holder {
  readonly id: string;
  readonly edit: Pick<Edit, "span" | "text">;
}

/** To try one out takes as long as to type a letter. */
const MOST_TRIED = 4;

function holdersOf(diagnostic: Diagnostic, open: OpenBrief): readonly Holder[] {
  const { span } = diagnostic;
  const citations = span === undefined ? [] : citationsBeside(span, open);
  const place = citations.findLast(({ locator }) => locator === undefined)?.span;
  if (span === undefined || place === undefined) return [];
  const cited = new Set(citations.map(({ id }) => id));
  return candidatesFor(diagnostic, open)
    .filter((id) => !cited.has(id))
    .slice(0, MOST_TRIED)
    .map((id) => ({ id, edit: { span: { ...place, start: place.end }, text: `; @${id}` } }))
    .filter(({ edit }) => mends(edit, diagnostic, open));
}

function citationsBeside(span: Span, { session }: OpenBrief): readonly Citation[] {
  const resolved = session.resolved();
  const texts =
    resolved === undefined
      ? []
      : slidesOf(resolved.brief)
          .flatMap(itemsOf)
          .flatMap(({ texts }) => texts);
  return texts.find((text) => holds(text.span, span))?.citations ?? [];
}

/** Excerpts that a hint names, then those that have the very words. */
function candidatesFor({ span, hints }: Diagnostic, { session, textOf }: OpenBrief): readonly string[] {
  const excerpts = [...(session.resolved()?.excerpts.values() ?? [])].map(({ excerpt }) => excerpt);
  const named = excerpts.filter(({ id }) => hints.some((hint) => hint.includes(`"${id}"`)));
  const written = span === undefined ? "" : (textOf(span.file)?.text.slice(span.start, span.end) ?? "");
  const words = foldText(written).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const having = excerpts.filter(({ exact }) => {
    const own = new Set(foldText(exact.value).text.match(/[\p{L}\p{N}]+/gu));
    return words.length > 0 && words.every((word) => own.has(word));
  });
  return [...new Set([...named, ...having].map(({ id }) => id))];
}

function mends({ span, text }: Holder["edit"], diagnostic: Diagnostic, open: OpenBrief): boolean {
  const { session, textOf } = open;
  const before = textOf(span.file)?.text ?? "";
  const tried = new Map([[span.file, before.slice(0, span.start) + text + before.slice(span.end)]]);
  const after = session.tryOut(tried, session.diagnostics);
  const isThere = after.some(
    (one) => one.code === diagnostic.code && one.span?.start === diagnostic.span?.start,
  );
  return !isThere && errorsIn(after) <= errorsIn(session.diagnostics());
}

function errorsIn(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter((one) => hasErrors([one])).length;
}
