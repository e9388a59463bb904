/** Finds a negation that an edit leaves out of a quotation, which reverses what the source says. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { type TurningWords, turningWordsFor } from "../languages/wording-words.ts";
import { findListed, foldKeepingPlaces } from "../wording/word-list.ts";
import type { Replaced } from "./match-quotation.ts";
import type { QuotedWords } from "./quoted-texts.ts";
import type { EditedWording } from "./read-edits.ts";

interface Edited {
  readonly quoted: QuotedWords;
  readonly edited: EditedWording;
  readonly replaced: readonly Replaced[];
  readonly excerpts: readonly Excerpt[];
  readonly resolved: ResolvedBrief;
}

/** Diagnostics: `edit-over-negation`. Words in brackets may contain a negation too: "[is not]". */
export function reportOverNegation({
  quoted,
  edited,
  replaced,
  excerpts,
  resolved,
}: Edited): readonly Diagnostic[] {
  const inserted = foldKeepingPlaces(edited.joints.map((joint) => joint.inserted).join(" "));
  const left = languagesOf(excerpts, resolved)
    .flatMap(turningWordsFor)
    .map((words) =>
      turnsIn({ words: inserted, next: "" }, words) ? undefined : leftOut(replaced, inserted, words),
    )
    .find((word) => word !== undefined);
  if (left === undefined) return [];
  const [first] = excerpts;
  return [
    diagnose("edit-over-negation", {
      message: `An edit of this quotation leaves out "${left}", and turns what the source says.`,
      span: quoted.span,
      hints: ["Keep the word in the quotation, or quote what stands on either side by itself."],
      related: first && [{ message: `The excerpt "${first.id}" is here.`, span: first.exact.span }],
    }),
  ];
}

/** The languages of the sources, and the brief's, in which translations are. */
function languagesOf(excerpts: readonly Excerpt[], resolved: ResolvedBrief): readonly (string | undefined)[] {
  const languages = excerpts.flatMap(({ source, translation }) => [
    resolved.sources.get(source.value)?.source.csl.language,
    ...(translation === undefined ? [] : [resolved.brief.language]),
  ]);
  return [...new Set(languages)];
}

/** The first word that reverses the meaning, among those that edits leave out. `inserted` is what brackets add. */
function leftOut(replaced: readonly Replaced[], inserted: string, words: TurningWords): string | undefined {
  for (const { words: gap, next } of replaced) {
    const folded = { words: foldKeepingPlaces(withoutWholeSentences(gap)), next: foldKeepingPlaces(next) };
    const word = turnsIn(folded, words) ?? turnedIntoInserted(folded.words, inserted, words);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** A phrase may end in words that the quotation keeps: "failed" is left out of "failed to". */
function turnsIn({ words: gap, next }: Replaced, { turning, harmless }: TurningWords): string | undefined {
  const left = gap.trimEnd();
  const text = `${left} ${firstWordsOf(next)}`;
  const phrases = findListed(harmless, text);
  const hit = findListed(turning, text).find(
    ({ start, end }) =>
      start < left.length && !phrases.some((phrase) => phrase.start <= start && end <= phrase.end),
  );
  return hit && left.slice(hit.start, hit.end);
}

/** As many words as a phrase may have after its first. */
function firstWordsOf(next: string): string {
  return next.split(" ", 3).join(" ");
}

/** For "[able]" instead of "unable". */
function turnedIntoInserted(gap: string, inserted: string, { prefixes }: TurningWords): string | undefined {
  const put = new Set(inserted.split(/[^\p{L}]+/u).filter((word) => word.length > 2));
  if (put.size === 0) return undefined;
  return gap
    .split(/[^\p{L}]+/u)
    .find((word) => prefixes.some((prefix) => word.startsWith(prefix) && put.has(word.slice(prefix.length))));
}

/** Whole sentences that are left out do not negate what is quoted. */
function withoutWholeSentences(replaced: string): string {
  const parts = replaced.split(/[.!?]["'”’»)]*\s/u);
  return parts.length < 2 ? replaced : `${parts.at(0)} ${parts.at(-1)}`;
}
