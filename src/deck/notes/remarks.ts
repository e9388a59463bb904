/** What a short note says about its source: locators, grade, whose translation, whether it was verified. */
import type { ShownText } from "../../audience/shown-texts.ts";
import { gradeLabel } from "../../citation/grade.ts";
import { locatorText } from "../../citation/locator.ts";
import { translationLabel } from "../../citation/translation-label.ts";
import type { Note } from "../../model/note.ts";
import type { CitedExcerpt } from "../../model/tailored.ts";
import type { Citation, Text } from "../../model/text.ts";
import type { Words } from "../../model/words.ts";
import type { Bibliography, Entry } from "./bibliography.ts";

export interface Remarks {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Returns the remarks on one source as the slide cites it, each once. */
export function remarksOn(
  entry: Entry,
  context: { readonly shown: readonly ShownText[]; readonly bibliography: Bibliography },
): Remarks {
  const { shown, bibliography } = context;
  const { words } = bibliography;
  const isOfEntry = (id: string): boolean => bibliography.entryOf(id) === entry;
  const citations = shown.flatMap(({ text }) => text?.citations ?? []).filter(({ id }) => isOfEntry(id));
  const ids = shown.flatMap((text) => text.cited).filter(isOfEntry);
  const excerpts = ids.map((id) => bibliography.excerptOf(id)).filter((excerpt) => excerpt !== undefined);
  const remarks = [
    ...locators(citations, words),
    ...pages(excerpts, words),
    ...(entry.source.grade === undefined ? [] : [gradeLabel(entry.source.grade)]),
    ...excerpts.map((excerpt) => excerpt.translation && translationLabel(excerpt.translation, words)),
    excerpts.some((excerpt) => excerpt.anchor.kind === "recorded") ? words.say("recorded") : undefined,
    ids.length > excerpts.length ? words.say("cited-whole") : undefined,
  ];
  const prefixes = citations.map((citation) => citation.prefix).filter((prefix) => prefix !== undefined);
  return {
    before: [...new Set(prefixes)],
    after: [...new Set(remarks.filter((remark) => remark !== undefined))],
  };
}

/** No line breaks before or after it. */
const POINT = "\u00a0·\u00a0";

/** Returns a note with the remarks before and after it. */
export function withRemarks(note: Note, { before, after }: Remarks): Note {
  return [
    ...before.map((text) => ({ text: `${text} ` })),
    ...note,
    ...after.flatMap((text): Note => [{ text: POINT }, { text, isolated: true }]),
  ];
}

/** Returns the places in the source that texts point to, each once. */
export function locatorsOf(
  entry: Entry,
  context: { readonly texts: readonly Text[]; readonly bibliography: Bibliography },
): readonly string[] {
  const { texts, bibliography } = context;
  const citations = texts.flatMap((text) => text.citations);
  const own = citations.filter(({ id }) => bibliography.entryOf(id) === entry);
  return [...new Set(locators(own, bibliography.words))];
}

function locators(citations: readonly Citation[], words: Words): readonly string[] {
  return citations.flatMap(({ locator }) => (locator === undefined ? [] : locatorText(locator, words)));
}

function pages(excerpts: readonly CitedExcerpt[], words: Words): readonly string[] {
  const numbers = [...new Set(excerpts.map((excerpt) => excerpt.page).filter((page) => page !== undefined))];
  const [only] = numbers;
  if (only === undefined) return [];
  if (numbers.length === 1) return [words.say("page", { page: only })];
  return [words.say("pages", { pages: numbers.sort((a, b) => a - b).join(", ") })];
}
