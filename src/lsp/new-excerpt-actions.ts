/** Offers to make an excerpt of the words that are selected in a source's text. */
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { decodeBrief } from "../brief/decode/decode-brief.ts";
import type { Range } from "../diagnostics/range-index.ts";
import { openBrief } from "../edit/brief-files.ts";
import { type ExcerptPlan, planExcerpt } from "../edit/plan-excerpt.ts";
import { wholeWords } from "../edit/whole-words.ts";
import type { Stretch } from "../sources/passages.ts";
import { bibtexParser } from "../workspace/bibtex-parser.ts";
import type { Desk } from "./define-feature.ts";
import type { OpenBrief } from "./open-brief.ts";
import type { OpenFile } from "./place.ts";
import { type OpenSource, sourcesIn } from "./source-file.ts";
import { editsTo, workspaceEdit } from "./workspace-edit.ts";

/** Where it cannot be made, clients that show that are told why. */
export function newExcerptActions(file: OpenFile, range: Range, { client }: Desk): readonly CodeAction[] {
  const { open } = file;
  return sourcesIn(file).flatMap((source): CodeAction[] => {
    const place = wholeWords(source.text.text, source.stretchOf(range));
    if (place === undefined || range.start === range.end) return [];
    const plan = planFor(source, place, open);
    const action = { title: `New excerpt of "${source.id}"`, kind: CodeActionKind.RefactorExtract };
    if (plan.kind !== "planned") return [{ ...action, disabled: { reason: whyNot(plan) } }];
    const texts = new Map([[plan.list.file, plan.list.text]]);
    const edit = workspaceEdit(editsTo(texts, open), { open, client });
    if (edit === undefined) return [];
    return [{ ...action, title: `New excerpt "${plan.id}" of "${source.id}"`, edit }];
  });
}

type Refused = Exclude<ExcerptPlan, { kind: "planned" }>;

function planFor({ id: source, text }: OpenSource, place: Stretch, open: OpenBrief): ExcerptPlan {
  const files = { path: open.brief, read: open.session.read, parseBibtex: bibtexParser() };
  const brief = openBrief(files);
  const { value: decoded } = decodeBrief(files);
  if (!("root" in brief) || decoded === undefined) return NOT_READ;
  const words = text.text.slice(place.start, place.end);
  const context = { prefix: undefined, suffix: undefined };
  return planExcerpt({ files, brief, decoded, excerpt: { source, words, id: undefined, context, place } });
}

const NOT_READ: Refused = {
  kind: "refused",
  message: "A part of the brief cannot be read. Mend that first.",
  hints: [],
};

function whyNot(plan: Refused): string {
  const said =
    plan.kind === "refused" ? [plan.message, ...plan.hints] : plan.diagnostics.map(({ message }) => message);
  return said.join(" ");
}
