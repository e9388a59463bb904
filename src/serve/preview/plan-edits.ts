/** Plans what a page asks to have written: a new excerpt, a fix, another wording of a text. A page names no file. */
import { createHash } from "node:crypto";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Fix, show } from "../../diagnostics/fix.ts";
import { NOT_READ } from "../../edit/brief-files.ts";
import { changeText } from "../../edit/change-text.ts";
import { textsAfter } from "../../edit/mend.ts";
import type { PlannedExcerpt } from "../../edit/plan-excerpt.ts";
import { planSelection, whyNotPlanned } from "../../edit/plan-selection.ts";
import type { Session } from "../../session/create-session.ts";
import type { TextPlace } from "../../session/text-places.ts";
import { bibtexParser } from "../../workspace/bibtex-parser.ts";
import { textReader } from "../../workspace/text-reader.ts";
import type { EditPlan, RefusedEdit } from "./edits.ts";

export interface Selected {
  readonly source: string;
  /** The hash of the text's file, as the page has it. */
  readonly sha256: string;
  /** In UTF-16 code units of the source's text. */
  readonly start: number;
  readonly end: number;
  /** One is proposed where it is left out. */
  readonly id?: string | undefined;
}

/** Returns the excerpt of the whole words that were selected. */
export function planSelected(
  { source, sha256, id, ...selected }: Selected,
  { session, brief }: { readonly session: Session; readonly brief: string },
): PlannedExcerpt | RefusedEdit {
  const text = session.sourceText(source);
  if (text?.sha256 !== sha256) return refused("The source's text has changed. Select the words again.");
  const files = { path: brief, read: session.read, parseBibtex: bibtexParser() };
  const plan = planSelection(files, { source, text, selected, id });
  if (plan === undefined) return refused("No words are selected.");
  return plan.kind === "planned" ? plan : refused(whyNotPlanned(plan).join(" "));
}

/** Names a fix for as long as what it would do stays the same. */
export function fixId(fix: Fix): string {
  return createHash("sha256").update(JSON.stringify(fix)).digest("base64url");
}

export function planFix(id: string, session: Session): EditPlan {
  const fix = session
    .diagnostics()
    .flatMap(({ fixes = [] }: Diagnostic) => fixes)
    .find((one) => fixId(one) === id);
  const texts = fix && textsAfter([{ fix }], session.read);
  if (fix === undefined || texts === undefined) return refused("The brief has changed. Look at it again.");
  return { kind: "planned", title: fix.title, texts };
}

/** Returns a text as a page edits it: the breaks at its end belong to the way in which a block is written. */
export function withoutLastBreaks(markdown: string): string {
  return markdown.replace(/(?<!\n)\n+$/, "");
}

/** Which text of a slide, in the order of the page. */
export interface TextAt {
  readonly audience: string;
  /** ID of a slide of the audience's deck. */
  readonly slide: string;
  readonly index: number;
}

/** `seen` is what the text said when the page asked for it, without the line breaks at its end. Another text that was changed in the same file stays. */
export function planText(
  { audience, slide, index, seen, words }: TextAt & { readonly seen: string; readonly words: string },
  session: Session,
): EditPlan {
  const places = session.places(audience, slide);
  const place = sameText(places, index, seen);
  if (place === undefined) {
    const there = places[index];
    const theirs = there === undefined ? null : withoutLastBreaks(there.markdown);
    const why = session.audiences().length === 0 ? NOT_READ : "This text was changed meanwhile.";
    return { kind: "refused", why, theirs };
  }
  const { markdown, span } = place;
  const text = textReader(session.read)(span.file) ?? "";
  const end = markdown.slice(withoutLastBreaks(markdown).length);
  const changed = changeText(text, { at: span.start, from: markdown, to: words + end });
  if (changed.kind !== "changed") return refused("This text cannot be changed here: open it in the editor.");
  return { kind: "planned", title: `Write ${show(words)}`, texts: new Map([[span.file, changed.text]]) };
}

/** Texts may have been added before it. */
function sameText(places: readonly TextPlace[], index: number, seen: string): TextPlace | undefined {
  const isSeen = ({ markdown }: TextPlace): boolean => withoutLastBreaks(markdown) === seen;
  const there = places[index];
  if (there !== undefined && isSeen(there)) return there;
  const [only, another] = places.filter(isSeen);
  return another === undefined ? only : undefined;
}

function refused(why: string): RefusedEdit {
  return { kind: "refused", why };
}
