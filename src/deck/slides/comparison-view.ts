/** Wordings of one statement side by side, with the differing words marked. */
import { diffArrays } from "diff";
import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { translationLabel } from "../../citation/translation-label.ts";
import type { Html, WordingView } from "../../model/deck.ts";
import type { CitedExcerpt, TailoredSlide } from "../../model/tailored.ts";
import { excerptLanguage, shownWords } from "../evidence/shown-words.ts";
import { markHtml } from "../notes/citation-mark.ts";
import { noteHtml } from "../notes/note-html.ts";
import type { SlideContext } from "./slide-view.ts";

export interface Comparison {
  /** At least two; none on a slide that compares nothing. */
  readonly wordings: readonly WordingView[];
  /** True where nearly every word would be marked, which would show nothing. No word is marked then. */
  readonly differThroughout: boolean;
}

export function composeComparison(slide: TailoredSlide, context: SlideContext): Comparison {
  const { bibliography, language } = context;
  const excerpts = (slide.comparison?.wordings ?? [])
    .map(({ value }) => bibliography.excerptOf(value))
    .filter((excerpt) => excerpt !== undefined);
  const wordings = excerpts.map((excerpt) => wordsOf(shownWords(excerpt, language)));
  const shared = wordings.map((own) => sharedWords(own, wordings));
  const differThroughout = isMostlyMarked(wordings, shared);
  return {
    wordings: excerpts.map((excerpt, at) => {
      const own = wordings[at] ?? [];
      const unmarked = differThroughout ? new Set(own.keys()) : (shared[at] ?? new Set());
      return { words: markRest(own, unmarked), ...about(excerpt, slide, context) };
    }),
    differThroughout,
  };
}

/** Where a larger share of all words differs, marks no longer show the differences. */
const MOST_MARKED = 0.7;

function isMostlyMarked(
  wordings: readonly (readonly Word[])[],
  shared: readonly ReadonlySet<number>[],
): boolean {
  const all = wordings.reduce((sum, words) => sum + words.length, 0);
  const unmarked = shared.reduce((sum, places) => sum + places.size, 0);
  return all - unmarked > MOST_MARKED * all;
}

function about(
  excerpt: CitedExcerpt,
  slide: TailoredSlide,
  { bibliography, language: deckLanguage }: SlideContext,
): Omit<WordingView, "words"> {
  const entry = bibliography.entryOf(excerpt.id);
  const language = entry && excerptLanguage(excerpt, entry.source, deckLanguage);
  const note = entry === undefined ? "" : noteHtml(entry.notes.short);
  return {
    language: language === deckLanguage ? undefined : language,
    speaker: excerpt.speaker,
    source: `${note}${markHtml([excerpt.id], slide.id, bibliography) ?? ""}`,
    translation: excerpt.translation && translationLabel(excerpt.translation, bibliography.words),
  };
}

/** A word with the characters before it, so that the wording can be restored exactly. */
interface Word {
  readonly before: string;
  readonly text: string;
  /** Differences in case and punctuation do not count. */
  readonly key: string;
}

function wordsOf(wording: string): readonly Word[] {
  return Array.from(wording.matchAll(/(?<!\s)(\s*)(\S+)/gu), ([, before = "", text = ""]) => ({
    before,
    text,
    key: text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ""),
  }));
}

/** Returns the places of the words that are also in another wording, by the longest common sequence of words. */
function sharedWords(own: readonly Word[], wordings: readonly (readonly Word[])[]): ReadonlySet<number> {
  const others = wordings.filter((wording) => wording !== own);
  return new Set(others.flatMap((other) => [...keptWords(own, other)]));
}

/** Marks all words except those in `unmarked`. Neighbouring words are marked together. */
function markRest(own: readonly Word[], unmarked: ReadonlySet<number>): Html {
  const isCommon = (at: number): boolean => unmarked.has(at);
  const runs: { readonly isCommon: boolean; readonly words: Word[] }[] = [];
  for (const [at, word] of own.entries()) {
    const run = runs.at(-1);
    if (run?.isCommon === isCommon(at)) run.words.push(word);
    else runs.push({ isCommon: isCommon(at), words: [word] });
  }
  return toHtml({ type: "root", children: runs.flatMap(runContent) });
}

function runContent(run: { readonly isCommon: boolean; readonly words: readonly Word[] }): ElementContent[] {
  const [first] = run.words;
  const text: ElementContent = {
    type: "text",
    value: run.words.map((word, at) => (at === 0 ? word.text : word.before + word.text)).join(""),
  };
  const shown: ElementContent = run.isCommon
    ? text
    : { type: "element", tagName: "mark", properties: {}, children: [text] };
  return [{ type: "text", value: first?.before ?? "" }, shown];
}

/** Returns the places of the words of `own` that are also in `other`, in the same order. */
function keptWords(own: readonly Word[], other: readonly Word[]): ReadonlySet<number> {
  const kept = new Set<number>();
  let at = 0;
  for (const { added, removed, value } of diffArrays(
    own.map((word) => word.key),
    other.map((word) => word.key),
  )) {
    if (added) continue;
    for (const _word of value) {
      if (!removed) kept.add(at);
      at += 1;
    }
  }
  return kept;
}
