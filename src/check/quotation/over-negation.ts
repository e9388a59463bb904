/** Finds a word of negation that an edit leaves out of a quotation: it turns what the source says. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { negationsFor } from "../languages/wording-words.ts";
import { findListed, foldKeepingPlaces, hasListed } from "../wording/word-list.ts";
import type { QuotedWords } from "./quoted-texts.ts";
import type { EditedWording } from "./read-edits.ts";

interface Edited {
  readonly quoted: QuotedWords;
  readonly edited: EditedWording;
  /** The source's words that edits stand for or leave out. */
  readonly replaced: string;
  readonly excerpts: readonly Excerpt[];
  readonly resolved: ResolvedBrief;
}

/** Diagnostics: `edit-over-negation`. What brackets put in may deny as well: "[is not]". */
export function reportOverNegation({
  quoted,
  edited,
  replaced,
  excerpts,
  resolved,
}: Edited): readonly Diagnostic[] {
  const inserted = foldKeepingPlaces(edited.joints.map((joint) => joint.inserted).join(" "));
  const left = foldKeepingPlaces(withoutWholeSentences(replaced));
  const lists = excerpts.flatMap(({ source }) =>
    negationsFor(resolved.sources.get(source.value)?.source.csl.language),
  );
  const list = lists.find((one) => hasListed(one, left) && !hasListed(one, inserted));
  const [hit] = list === undefined ? [] : findListed(list, left);
  if (hit === undefined) return [];
  const [first] = excerpts;
  return [
    diagnose("edit-over-negation", {
      message: `An edit of this quotation leaves out "${left.slice(hit.start, hit.end)}", and turns what the source says.`,
      span: quoted.span,
      hints: ["Keep the word in the quotation, or quote what stands on either side by itself."],
      related: first && [{ message: `The excerpt "${first.id}" is here.`, span: first.exact.span }],
    }),
  ];
}

/** Sentences that are left out as a whole deny nothing of what is quoted. */
function withoutWholeSentences(replaced: string): string {
  const parts = replaced.split(/[.!?]["'”’»)]*\s/u);
  return parts.length < 2 ? replaced : `${parts.at(0)} ${parts.at(-1)}`;
}
