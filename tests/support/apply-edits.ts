/** Applies what a server wants changed, as an editor does it. */
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { EditorClient } from "./editor-client.ts";

/** Changes the texts of open files, and returns their paths; `paths` are those that may be among them. */
export function applyEdit(
  editor: EditorClient,
  edit: WorkspaceEdit,
  paths: readonly string[],
): readonly string[] {
  const byUri = new Map<string, readonly TextEdit[]>(Object.entries(edit.changes ?? {}));
  for (const change of edit.documentChanges ?? [])
    if ("edits" in change)
      byUri.set(
        change.textDocument.uri,
        change.edits.flatMap((one) => ("newText" in one ? [one] : [])),
      );
  return paths.filter((path) => {
    const edits = byUri.get(editor.uri(path));
    if (edits === undefined) return false;
    const document = TextDocument.create(editor.uri(path), "yaml", 1, editor.text(path));
    editor.change(path, TextDocument.applyEdits(document, [...edits]));
    return true;
  });
}
