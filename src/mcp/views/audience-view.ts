/**
 * What one audience is shown, and nothing else: it is made of the brief as tailored for that audience, in which nothing withheld
 * can be reached. What does not exist there does not exist in the session.
 */
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { citedBy } from "../../model/item.ts";
import { plainText } from "../../model/prose.ts";
import type { CitedSource, Passage, TailoredBrief, TailoredSlide } from "../../model/tailored.ts";
import { tlpLabel } from "../../model/tlp.ts";
import { itemsOf } from "../../model/walk-content.ts";
import type { Session } from "../../session/create-session.ts";
import { searchSources } from "../../sources/search-sources.ts";
import { Refusal } from "../answer.ts";
import { sourceHead } from "./source-head.ts";
import type { SeenExcerpt, SeenLine, SeenSlide, SeenSource, View } from "./view.ts";

export function audienceView(session: Session, audience: string): View {
  // A deck must not be given away while anything is wrong with its brief, and neither is anything of it here.
  const seen = (): TailoredBrief => {
    const outline = hasErrors(session.diagnostics()) ? undefined : session.outline(audience);
    if (outline === undefined || outline.tailored.slides.length === 0)
      throw new Refusal("There is nothing to see at present.", ["Ask the author of the briefing."]);
    return outline.tailored;
  };
  return {
    audience,
    head: () => headOf(seen()),
    sources: () => {
      const own = seen();
      return [...own.sources.values()].map((source) => seenSource(source, own));
    },
    text: (id) => {
      const passages = seen().passages.filter(({ source }) => source === id);
      return passages.length === 0 ? undefined : linesOf(passages);
    },
    find: (query, limit) => {
      const { passages } = seen();
      const texts = passages.map((passage) => ({
        text: wordsOf(passage),
        language: seen().language,
        boilerplate: [],
      }));
      const { passages: found, exact } = searchSources({ query, limit, texts });
      return {
        passages: found.flatMap(({ at, passage }) => {
          const own = passages[at];
          if (own === undefined) return [];
          const line = linesBefore(passages, own) + 1;
          return [
            { source: own.source, line, words: (texts[at]?.text ?? "").slice(passage.start, passage.end) },
          ];
        }),
        exact,
      };
    },
    slides: () => seen().slides.map((slide) => seenSlide(slide, audience)),
  };
}

function headOf({
  title,
  subtitle,
  date,
  asOf,
  language,
  marking,
  audience,
}: TailoredBrief): ReturnType<View["head"]> {
  return {
    title: title === undefined ? "" : plainText(title),
    subtitle: subtitle && plainText(subtitle),
    date,
    asOf,
    language,
    marking: tlpLabel(marking),
    audiences: [{ id: audience.id, label: audience.label, marking: tlpLabel(marking) }],
  };
}

function seenSource(
  { id, csl, grade, marking, lineage }: CitedSource,
  { excerpts, passages }: TailoredBrief,
): SeenSource {
  const own = passages.filter(({ source }) => source === id);
  return {
    ...sourceHead(id, csl, grade),
    marking: tlpLabel(marking),
    lineage: lineage === "not-stated" ? "not stated" : lineage,
    lines: linesOf(own).length,
    excerpts: [...excerpts.values()]
      .filter(({ source }) => source === id)
      .map(
        (one): SeenExcerpt => ({
          id: one.id,
          words: one.exact,
          translation: one.translation?.text,
          speaker: one.speaker,
          page: one.page,
          marking: tlpLabel(one.marking),
          verified: "position" in one.anchor,
        }),
      ),
  };
}

function wordsOf({ pieces }: Passage): string {
  return pieces.map(({ words }) => words).join("");
}

/** One line for each paragraph. They are counted among what is shown: the source's own numbers would tell how much is not. */
function linesOf(passages: readonly Passage[]): readonly SeenLine[] {
  return passages
    .flatMap((passage) => wordsOf(passage).split("\n"))
    .map((words, at) => ({ line: at + 1, words }));
}

function linesBefore(passages: readonly Passage[], one: Passage): number {
  const same = passages.filter(({ source }) => source === one.source);
  return linesOf(same.slice(0, same.indexOf(one))).length;
}

function seenSlide(slide: TailoredSlide, audience: string): SeenSlide {
  const items = itemsOf(slide);
  return {
    id: slide.id,
    layout: slide.layout,
    title: slide.title && plainText(slide.title),
    shownTo: [audience],
    cites: [...new Set(items.flatMap((item) => citedBy(item).map(({ value }) => value)))],
    texts: items
      .filter(({ texts }) => texts.length > 0)
      .map((item) => ({
        what: item.what,
        words: item.texts.map(plainText).join(" | "),
        cites: [...new Set(citedBy(item).map(({ value }) => value))],
      })),
  };
}
