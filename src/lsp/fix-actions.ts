/** The fixes of the diagnostics at a place, as code actions. */
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Fix } from "../diagnostics/fix.ts";
import type { Range } from "../diagnostics/range-index.ts";
import type { Desk } from "./define-feature.ts";
import { lspDiagnostic } from "./lsp-diagnostic.ts";
import type { OpenFile } from "./place.ts";
import { editsByFile, workspaceEdit } from "./workspace-edit.ts";

export function fixActions(file: OpenFile, range: Range, { client }: Desk): readonly CodeAction[] {
  const { open } = file;
  return diagnosticsAt(file, range).flatMap((diagnostic) =>
    (diagnostic.fixes ?? []).flatMap((fix): CodeAction[] => {
      const edit = workspaceEdit(editsByFile(fix.edits), { open, client });
      if (edit === undefined) return [];
      return [
        {
          title: titleOf(fix, diagnostic),
          kind: CodeActionKind.QuickFix,
          isPreferred: fix.isSafe === true,
          diagnostics: [lspDiagnostic(diagnostic, open)],
          edit,
        },
      ];
    }),
  );
}

/** Those that touch the range. */
export function diagnosticsAt({ open, file }: OpenFile, { start, end }: Range): readonly Diagnostic[] {
  return open.session
    .diagnostics()
    .filter(({ span }) => span?.file === file && span.start <= end && start <= span.end);
}

function titleOf({ title }: Fix, { code }: Diagnostic): string {
  return code === "misquotation" && title.startsWith("Replace ")
    ? `Take the source's wording: r${title.slice(1)}`
    : title;
}
