/** Wordings of one statement side by side, the words that differ marked. Called while composing. */
import { diffArrays } from "diff";
import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { translationLabel } from "../citation/translation-label.ts";
import type { Html, WordingView } from "../model/deck.ts";
import type { CitedExcerpt, TailoredSlide } from "../model/tailored.ts";
import { markHtml } from "./citation-mark.ts";
import { noteHtml } from "./note-html.ts";
import { excerptLanguage, shownWords } from "./shown-words.ts";
import type { SlideContext } from "./slide-view.ts";

export function composeComparison(slide: TailoredSlide, context: SlideContext): readonly WordingView[] {
  const { bibliography, tailored } = context;
  const excerpts = (slide.comparison ?? [])
    .map((id) => bibliography.excerptOf(id))
    .filter((excerpt) => excerpt !== undefined);
  const wordings = excerpts.map((excerpt) => wordsOf(shownWords(excerpt, tailored.language)));
  return excerpts.map((excerpt, at) => ({
    words: markDifferences(wordings[at] ?? [], wordings),
    ...about(excerpt, slide, context),
  }));
}

function about(
  excerpt: CitedExcerpt,
  slide: TailoredSlide,
  { bibliography, tailored }: SlideContext,
): Omit<WordingView, "words"> {
  const entry = bibliography.entryOf(excerpt.id);
  const language = entry && excerptLanguage(excerpt, entry.source, tailored.language);
  const note = entry === undefined ? "" : noteHtml(entry.notes.short);
  return {
    language: language === tailored.language ? undefined : language,
    speaker: excerpt.speaker,
    source: `${note}${markHtml([excerpt.id], slide.id, bibliography) ?? ""}`,
    translation: excerpt.translation && translationLabel(excerpt.translation, bibliography.words),
  };
}

/** A word with what stands before it, so that the wording can be put together again to the letter. */
interface Word {
  readonly before: string;
  readonly text: string;
  /** Case and punctuation are no difference of wording. */
  readonly key: string;
}

function wordsOf(wording: string): readonly Word[] {
  return Array.from(wording.matchAll(/(\s*)(\S+)/gu), ([, before = "", text = ""]) => ({
    before,
    text,
    key: text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ""),
  }));
}

/** A word is common when the longest common run of words with every other wording keeps it. Words beside each other are marked as one. */
function markDifferences(own: readonly Word[], wordings: readonly (readonly Word[])[]): Html {
  const others = wordings.filter((wording) => wording !== own);
  const kept = others.map((other) => keptWords(own, other));
  const isCommon = (at: number): boolean => kept.every((words) => words.has(at));
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

/** Returns the places of the words of `own` that stand in `other` too, in the same order. */
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
