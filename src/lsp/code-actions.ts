/** What an editor offers at a place: fixes, an excuse, a new excerpt; and, where it asks for that, all safe fixes at once. */
import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import { citeActions } from "./cite-actions.ts";
import type { Desk } from "./define-feature.ts";
import { excuseActions } from "./excuse-actions.ts";
import { fixActions } from "./fix-actions.ts";
import { FIX_ALL, fixAll } from "./fix-all.ts";
import { newExcerptActions } from "./new-excerpt-actions.ts";
import type { OpenFile } from "./place.ts";

export const ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL];

export function codeActions(file: OpenFile, { range, context }: CodeActionParams, desk: Desk): CodeAction[] {
  const stretch = { start: file.lines.offsetAt(range.start), end: file.lines.offsetAt(range.end) };
  const isWanted = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  return [
    ...(isWanted(CodeActionKind.QuickFix) ? fixActions(file, stretch, desk) : []),
    ...(isWanted(CodeActionKind.QuickFix) ? citeActions(file, stretch, desk) : []),
    ...(isWanted(CodeActionKind.QuickFix) ? excuseActions(file, stretch, desk) : []),
    ...(isWanted(CodeActionKind.Refactor) ? newExcerptActions(file, stretch, desk) : []),
    // a lamp in the margin offers what is at its place; this is for what editors do when they save
    ...(context.only !== undefined && isWanted(FIX_ALL) ? fixAll(file, desk) : []),
  ];
}
