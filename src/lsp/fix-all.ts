/** All fixes that can be applied without being asked for, as one code action: what `citedeck check --fix` does. */
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { mend } from "../edit/mend.ts";
import type { ReadFile } from "../model/read-file.ts";
import type { Desk } from "./define-feature.ts";
import type { OpenBrief } from "./open-brief.ts";
import type { OpenFile } from "./place.ts";
import { editsTo, workspaceEdit } from "./workspace-edit.ts";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.citedeck`;

export function fixAll({ open }: OpenFile, { client }: Desk): readonly CodeAction[] {
  const texts = mended(open);
  if (texts.size === 0) return [];
  const edit = workspaceEdit(editsTo(texts, open), { open, client });
  return edit === undefined ? [] : [{ title: "Apply all fixes that change no meaning", kind: FIX_ALL, edit }];
}

/** Tries the fixes out in the session, which does again only what they touch. */
function mended({ session }: OpenBrief): ReadonlyMap<string, string> {
  const touched = new Set<string>();
  const check = (read: ReadFile): { readonly diagnostics: readonly Diagnostic[] } => {
    const texts = new Map([...touched].map((file) => [file, new TextDecoder().decode(read(file))]));
    const diagnostics = session.tryOut(texts, session.diagnostics);
    for (const { fixes = [] } of diagnostics)
      for (const { edits } of fixes) for (const { span } of edits) touched.add(span.file);
    return { diagnostics };
  };
  return mend({ read: session.read, check, codes: new Set() }).texts;
}
