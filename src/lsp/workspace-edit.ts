/** Edits of a brief's files as the protocol has them, tied to the versions of the texts that they were made for. */
import {
  type ClientCapabilities,
  CreateFile,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Edit } from "../diagnostics/fix.ts";
import { changedPart } from "./changed-part.ts";
import { rangeOf } from "./lsp-diagnostic.ts";
import type { OpenBrief } from "./open-brief.ts";

/** The edits of each file, by the session's paths. */
export type FileEdits = ReadonlyMap<string, readonly Pick<Edit, "span" | "text">[]>;

export function editsByFile(edits: readonly Pick<Edit, "span" | "text">[]): FileEdits {
  return Map.groupBy(edits, ({ span }) => span.file);
}

/** Returns the edits that make `texts` of the files, and change no more of them than they must. */
export function editsTo(texts: ReadonlyMap<string, string>, open: OpenBrief): FileEdits {
  return new Map(
    [...texts].map(([file, text]) => {
      const { start, end, text: part } = changedPart(open.textOf(file)?.text ?? "", text);
      return [file, [{ span: { file, start, end }, text: part }]];
    }),
  );
}

/** Undefined where a file must be made first, and the client cannot make one. */
export function workspaceEdit(
  edits: FileEdits,
  { open, client }: { readonly open: OpenBrief; readonly client: ClientCapabilities },
): WorkspaceEdit | undefined {
  const can = client.workspace?.workspaceEdit;
  const missing = [...edits.keys()].filter((file) => open.textOf(file) === undefined);
  if (missing.length > 0 && can?.resourceOperations?.includes("create") !== true) return undefined;
  if (can?.documentChanges !== true) {
    return {
      changes: Object.fromEntries([...edits].map(([file, own]) => [open.uriOf(file), textEdits(own, open)])),
    };
  }
  return {
    documentChanges: [
      ...missing.map((file) => CreateFile.create(open.uriOf(file))),
      ...[...edits].map(([file, own]) => documentEdit(file, textEdits(own, open), open)),
    ],
  };
}

export function documentEdit(
  file: string,
  edits: TextDocumentEdit["edits"],
  open: OpenBrief,
): TextDocumentEdit {
  const version = open.textOf(file)?.version ?? null;
  return TextDocumentEdit.create({ uri: open.uriOf(file), version }, edits);
}

function textEdits(edits: readonly Pick<Edit, "span" | "text">[], open: OpenBrief): TextEdit[] {
  return edits.map(({ span, text }) => ({
    range: rangeOf(span, open),
    newText: text,
  }));
}
