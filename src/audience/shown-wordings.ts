/** Gathers the words that an audience is shown by right: in the same words, nothing is forbidden to it. Called where forbidden wordings are listed. */

import { standsIn } from "../guard/find-leaks.ts";
import { type FoldedText, foldText, foldWording, PARTING } from "../guard/fold-words.ts";
import type { Audience } from "../model/brief.ts";
import type { CslItem } from "../model/csl.ts";
import { plainText } from "../model/prose.ts";
import type { CitedExcerpt, TailoredOutline, TailoredSlide } from "../model/tailored.ts";
import { shownTexts } from "./shown-texts.ts";

export interface ShownWordings {
  /** What is quoted, and what the sources are called: only these excuse an excerpt's wording. */
  readonly evidence: FoldedText;
  readonly everything: FoldedText;
  /** Each of them, folded, to tell what is repeated whole. */
  readonly whole: ReadonlySet<string>;
}

export function shownWordings(shown: TailoredOutline, audience: Audience): ShownWordings {
  const excerpts = [...shown.excerpts.values()];
  const sources = [...shown.sources.values()];
  const items = sources.flatMap(({ csl, origins }) => [
    csl,
    ...origins.flatMap((origin) => origin.csl ?? []),
  ]);
  const evidence = [...excerpts.flatMap(wordingsOf), ...items.flatMap(({ title }) => title ?? [])];
  const written = [
    ...headOf(shown),
    ...shown.slides.flatMap(wordsOfSlide),
    ...excerpts.flatMap(({ id, speaker, statement, translation }) =>
      [id, speaker, statement, translation?.by].filter(isGiven),
    ),
    ...sources.map(({ id }) => id),
    ...items.flatMap(wordsOfItem),
  ];
  const filled = filledIn(audience, foldText(written.join(PARTING)));
  const all = [...evidence, ...written, ...filled];
  return {
    evidence: foldText(evidence.join(PARTING)),
    everything: foldText(all.join(PARTING)),
    whole: new Set(all.map(foldWording)),
  };
}

function headOf({ title, subtitle, authors, audience }: TailoredOutline): readonly string[] {
  return [...[title, subtitle].filter(isGiven).map(plainText), ...authors, audience.label];
}

function wordsOfSlide(slide: TailoredSlide): readonly string[] {
  const face = shownTexts(slide).map(({ text }) => text);
  const written = [...face, ...slide.notes].filter(isGiven).map(plainText);
  return [slide.id, ...written, ...stringsIn(slide.chart?.spec)];
}

function wordingsOf({ exact, translation }: CitedExcerpt): readonly string[] {
  return [exact, translation?.text].filter(isGiven);
}

/** Names stand in one string of an item in parts, and on pages together. */
function wordsOfItem(item: CslItem): readonly string[] {
  const names = Object.values(item)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : []))
    .map((name: unknown) => stringsIn(name));
  return [...stringsIn(item), ...names.flatMap((parts) => [parts.join(" "), parts.toReversed().join(" ")])];
}

/** What the audience's variables put into texts that it is shown. */
function filledIn({ vars }: Audience, written: FoldedText): readonly string[] {
  return Object.values(vars).filter((value) => standsIn(written, value));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function isGiven<T>(value: T | undefined): value is T {
  return value !== undefined;
}
