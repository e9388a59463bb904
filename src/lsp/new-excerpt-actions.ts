/** Offers to make an excerpt of the words that are selected in a source's text. */
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { Range } from "../diagnostics/range-index.ts";
import { planSelection, whyNotPlanned } from "../edit/plan-selection.ts";
import { bibtexParser } from "../workspace/bibtex-parser.ts";
import type { Desk } from "./define-feature.ts";
import type { OpenFile } from "./place.ts";
import { sourcesIn } from "./source-file.ts";
import { editsTo, workspaceEdit } from "./workspace-edit.ts";

/** Where it cannot be made, clients that show that are told why. */
export function newExcerptActions(file: OpenFile, range: Range, { client }: Desk): readonly CodeAction[] {
  const { open } = file;
  if (range.start === range.end) return [];
  const files = { path: open.brief, read: open.session.read, parseBibtex: bibtexParser() };
  return sourcesIn(file).flatMap(({ id, text, stretchOf }): CodeAction[] => {
    const plan = planSelection(files, { source: id, text, selected: stretchOf(range) });
    if (plan === undefined) return [];
    const action = { title: `New excerpt of "${id}"`, kind: CodeActionKind.RefactorExtract };
    if (plan.kind !== "planned") return [{ ...action, disabled: { reason: whyNotPlanned(plan).join(" ") } }];
    const texts = new Map([[plan.list.file, plan.list.text]]);
    const edit = workspaceEdit(editsTo(texts, open), { open, client });
    if (edit === undefined) return [];
    return [{ ...action, title: `New excerpt "${plan.id}" of "${id}"`, edit }];
  });
}
