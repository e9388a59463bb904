/** Applies a workspace edit as an editor does: to the texts that it has open, and only at the version it was made for. */
import {
  CreateFile,
  SnippetTextEdit,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { EditorClient } from "./editor-client.ts";

/** Opens files that are not open. Throws for an edit that an editor would refuse. */
export function applyEdit(edit: WorkspaceEdit | undefined, editor: EditorClient): void {
  if (edit === undefined) throw new Error("There is no edit.");
  for (const [uri, edits] of Object.entries(edit.changes ?? {})) change(uri, edits, editor);
  for (const one of edit.documentChanges ?? []) {
    if (CreateFile.is(one)) editor.open(editor.path(one.uri), "");
    else if (TextDocumentEdit.is(one)) {
      const { uri, version } = one.textDocument;
      const own = editor.version(editor.path(uri)) ?? null;
      if (version !== own) throw new Error(`The edit is for version ${version}, and the text has ${own}.`);
      change(uri, one.edits.map(plain), editor);
    } else throw new Error("No editor is asked to rename or to delete.");
  }
}

/** As after the snippet was taken without typing anything. */
function plain(edit: TextDocumentEdit["edits"][number]): TextEdit {
  if (!SnippetTextEdit.is(edit)) return edit;
  return { range: edit.range, newText: edit.snippet.value.replace("$0", "").replaceAll(/\\([\\$}])/g, "$1") };
}

function change(uri: string, edits: TextEdit[], editor: EditorClient): void {
  const path = editor.path(uri);
  const text = TextDocument.applyEdits(TextDocument.create(uri, "", 0, editor.text(path)), edits);
  if (editor.version(path) === undefined) editor.open(path, text);
  else editor.change(path, text);
}
