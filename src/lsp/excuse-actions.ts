/** Offers to excuse a finding in its place. The reason is the author's: the cursor is put where it is to be written. */
import { type CodeAction, CodeActionKind, StringValue, type WorkspaceEdit } from "vscode-languageserver";
import { CATALOGUE, type Code, isDiagnosticCode } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Entry } from "../diagnostics/entry.ts";
import type { Range } from "../diagnostics/range-index.ts";
import { excusePlanner, type PlanExcuse, type PlannedExcuse } from "../edit/plan-excuse.ts";
import { spliceAll } from "../edit/yaml-file.ts";
import { bibtexParser } from "../workspace/bibtex-parser.ts";
import type { Desk } from "./define-feature.ts";
import { textOf } from "./file-text.ts";
import { diagnosticsAt } from "./fix-actions.ts";
import { lspDiagnostic, rangeOf } from "./lsp-diagnostic.ts";
import type { OpenBrief } from "./open-brief.ts";
import type { OpenFile } from "./place.ts";
import { showPlace } from "./show-place.ts";
import { documentEdit, editsByFile, workspaceEdit } from "./workspace-edit.ts";

export function excuseActions(file: OpenFile, range: Range, desk: Desk): readonly CodeAction[] {
  const found = diagnosticsAt(file, range).filter(({ code }) => canBeExcused(code));
  // a finding that stands in the same place twice is excused once
  const each = new Map(found.map((one) => [`${one.code} ${one.span?.start}`, one]));
  const { open } = file;
  const files = { path: open.brief, read: open.session.read, parseBibtex: bibtexParser() };
  const plan = excusePlanner(files, file.file);
  return [...each.values()].flatMap((diagnostic) => excuseAction(diagnostic, { open, plan, desk }) ?? []);
}

/** A project's own codes are all those of rules. */
function canBeExcused(code: Code): boolean {
  if (!isDiagnosticCode(code)) return true;
  const { isRule }: Entry = CATALOGUE[code];
  return isRule === true && code !== "unused-excuse";
}

interface Around {
  readonly open: OpenBrief;
  readonly plan: PlanExcuse;
  readonly desk: Desk;
}

function excuseAction(
  diagnostic: Diagnostic,
  { open, plan, desk: { client } }: Around,
): CodeAction | undefined {
  const { code, span } = diagnostic;
  const planned = span && plan({ code, span });
  if (planned === undefined) return undefined;
  const action = {
    title: `Excuse "${code}" here, with a reason`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [lspDiagnostic(diagnostic, open)],
  };
  const { documentChanges, snippetEditSupport } = client.workspace?.workspaceEdit ?? {};
  if (documentChanges === true && snippetEditSupport === true) {
    return { ...action, edit: withSnippet(planned, open) };
  }
  const edits = planned.splices.map(({ start, end, text }) => ({
    span: { file: planned.file, start, end },
    text,
  }));
  const edit = workspaceEdit(editsByFile(edits), { open, client });
  return edit === undefined ? undefined : { ...action, edit, ...reasonShown(planned, open) };
}

/** Clients that know snippets put the cursor between the quotes of the reason, which end the last of the edits. */
function withSnippet({ file, splices }: PlannedExcuse, open: OpenBrief): WorkspaceEdit {
  const edits = splices.map((splice, at) => {
    const range = rangeOf({ file, ...splice }, open);
    return at === splices.length - 1
      ? { range, snippet: StringValue.createSnippet(snippetOf(splice.text)) }
      : { range, newText: splice.text };
  });
  return { documentChanges: [documentEdit(file, edits, open)] };
}

/** In a snippet, a dollar begins a place of the cursor, and a backslash takes the meaning of what follows. */
function snippetOf(text: string): string {
  const escaped = text.replaceAll(/[\\$}]/g, "\\$&");
  const at = escaped.lastIndexOf('""') + 1;
  return `${escaped.slice(0, at)}$0${escaped.slice(at)}`;
}

/** Other clients apply the edit, and are then asked to show the place. */
function reasonShown(
  { file, splices, reasonAt }: PlannedExcuse,
  open: OpenBrief,
): Pick<CodeAction, "command"> {
  const after = textOf(spliceAll(open.textOf(file)?.text ?? "", splices));
  return { command: showPlace(open.uriOf(file), after.rangeOf({ start: reasonAt, end: reasonAt })) };
}
