/** Changes of a brief's files as the protocol has them. */
import {
  type ClientCapabilities,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Edit } from "../diagnostics/fix.ts";
import type { OpenBrief } from "./open-brief.ts";

/**
 * Returns the edits by file, with the versions that they count in, so that a client refuses them for a text that has changed
 * meanwhile. A client that does not know versions gets them without. Edits have no `as` left.
 */
export function workspaceEdit(
  edits: readonly Pick<Edit, "span" | "text">[],
  open: OpenBrief,
  client: ClientCapabilities,
): WorkspaceEdit {
  const files = [...Map.groupBy(edits, ({ span }) => span.file)].map(([file, own]) => {
    const lines = open.textOf(file);
    const textEdits = own.flatMap(({ span, text }): readonly TextEdit[] =>
      lines === undefined ? [] : [{ range: lines.rangeOf(span), newText: text }],
    );
    return { uri: open.uriOf(file), version: lines?.version ?? null, textEdits };
  });
  if (client.workspace?.workspaceEdit?.documentChanges !== true)
    return { changes: Object.fromEntries(files.map(({ uri, textEdits }) => [uri, [...textEdits]])) };
  return {
    documentChanges: files.map(({ uri, version, textEdits }) =>
      TextDocumentEdit.create({ uri, version }, [...textEdits]),
    ),
  };
}
