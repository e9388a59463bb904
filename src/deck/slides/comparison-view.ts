/** Wordings of one statement side by side: what all say stands in strong words, what differs is marked. */
import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { translationLabel } from "../../citation/translation-label.ts";
import type { Html, WordingView } from "../../model/deck.ts";
import type { CitedExcerpt, TailoredSlide } from "../../model/tailored.ts";
import { excerptLanguage, shownWords } from "../evidence/shown-words.ts";
import { markHtml } from "../notes/citation-mark.ts";
import { noteHtml } from "../notes/note-html.ts";
import { type Commonness, commonWords } from "./common-words.ts";
import { type ComparedWord, comparedWords } from "./compared-words.ts";
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
  const abouts = excerpts.map((excerpt) => about(excerpt, slide, context));
  const wordings = excerpts.map((excerpt, at) =>
    comparedWords(shownWords(excerpt, language), abouts[at]?.language ?? language),
  );
  const found = commonWords(wordings);
  const differThroughout = isMostlyOwn(found.flat());
  return {
    wordings: abouts.map((said, at) => ({
      words: markedWords(wordings[at] ?? [], found[at] ?? [], !differThroughout),
      ...said,
    })),
    differThroughout,
  };
}

/** Where a larger share of all words differs, marks no longer show the differences. */
const MOST_MARKED = 0.7;

function isMostlyOwn(words: readonly Commonness[]): boolean {
  return words.filter((word) => word === "own").length > MOST_MARKED * words.length;
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

/** Neighbouring words of one kind are marked together. */
function markedWords(words: readonly ComparedWord[], found: readonly Commonness[], marksOwn: boolean): Html {
  const runs: { readonly kind: Commonness; readonly words: ComparedWord[] }[] = [];
  for (const [at, word] of words.entries()) {
    const kind = found[at] ?? "shared";
    const run = runs.at(-1);
    if (run?.kind === kind) run.words.push(word);
    else runs.push({ kind, words: [word] });
  }
  return toHtml({
    type: "root",
    children: runs.flatMap((run) => runContent(run.words, elementFor(run, marksOwn))),
  });
}

/** Short words alone, which any two texts share, are nothing that the wordings have in common. */
function elementFor(
  { kind, words }: { readonly kind: Commonness; readonly words: readonly ComparedWord[] },
  marksOwn: boolean,
): "strong" | "mark" | undefined {
  if (kind === "common") return words.some(({ isTelling }) => isTelling) ? "strong" : undefined;
  return kind === "own" && marksOwn ? "mark" : undefined;
}

function runContent(
  words: readonly ComparedWord[],
  tagName: "strong" | "mark" | undefined,
): ElementContent[] {
  const text: ElementContent = {
    type: "text",
    value: words.map((word, at) => (at === 0 ? word.text : word.before + word.text)).join(""),
  };
  const shown: ElementContent =
    tagName === undefined ? text : { type: "element", tagName, properties: {}, children: [text] };
  return [{ type: "text", value: words[0]?.before ?? "" }, shown];
}
