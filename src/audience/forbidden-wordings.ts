/** Lists the wordings that must not reach an audience, to be looked for in what was made. Called by tailor. */
import { posix } from "node:path";
import type { Span } from "../diagnostics/span.ts";
import { plainText } from "../model/prose.ts";
import type { ResolvedExcerpt, ResolvedSource } from "../model/resolved.ts";
import type { CitedSource, Forbidden, TailoredOutline, TailoredSlide } from "../model/tailored.ts";
import type { Text } from "../model/text.ts";
import { isAbove } from "../model/tlp.ts";
import { foldWording } from "./find-leaks.ts";
import { shownTexts } from "./shown-texts.ts";
import type { Viewer } from "./viewer.ts";

/** What a withheld item holds: its own texts, those inside it, and all that they cite. */
export interface WithheldContent {
  readonly texts: readonly Text[];
  readonly cited: readonly string[];
}

/**
 * Returns the words of every withheld item, and of every excerpt and source that is marked above the audience or
 * that only withheld items cite. What is shown by right in the same words is not forbidden: a visible excerpt that
 * says it too, or an unmarked text that repeats a withheld one whole, such as a title used twice.
 */
export function forbiddenWordings(
  viewer: Viewer,
  withheld: readonly WithheldContent[],
  shown: TailoredOutline,
): readonly Forbidden[] {
  const excerpts = withheldExcerpts(viewer, withheld, shown);
  const sources = withheldSources(viewer, withheld, excerpts, shown);
  const visible = visibleWordings(shown).map(foldWording);
  const isVisible = ({ wording }: Forbidden): boolean =>
    visible.some((v) => v.includes(foldWording(wording)));
  const repeated = new Set(shown.slides.flatMap(textsOf).map(foldWording));
  const own = withheld
    .flatMap(({ texts }) => texts.map((text) => ({ wording: plainText(text), span: text.span })))
    .filter(({ wording }) => !repeated.has(foldWording(wording)));
  const evidence = [...excerpts.flatMap(wordingsOfExcerpt), ...sources.flatMap(wordingsOfSource)];
  return [...own, ...evidence].filter((forbidden) => isTelling(forbidden) && !isVisible(forbidden));
}

/** Returns the excerpts that are marked above the audience, or that only withheld items cite. */
export function withheldExcerpts(
  viewer: Viewer,
  withheld: readonly WithheldContent[],
  shown: TailoredOutline,
): readonly ResolvedExcerpt[] {
  const citedThere = new Set(withheld.flatMap((content) => content.cited));
  return [...viewer.resolved.excerpts.values()].filter(
    ({ excerpt, marking }) =>
      isAbove(marking, viewer.ceiling) || (citedThere.has(excerpt.id) && !shown.excerpts.has(excerpt.id)),
  );
}

function withheldSources(
  viewer: Viewer,
  withheld: readonly WithheldContent[],
  excerpts: readonly ResolvedExcerpt[],
  shown: TailoredOutline,
): readonly ResolvedSource[] {
  const citedThere = new Set<string>([
    ...withheld.flatMap((content) => content.cited),
    ...excerpts.map(({ excerpt }) => excerpt.source.value),
  ]);
  return [...viewer.resolved.sources.values()].filter(
    ({ source }) =>
      isAbove(source.tlp, viewer.ceiling) || (citedThere.has(source.id) && !shown.sources.has(source.id)),
  );
}

function wordingsOfExcerpt({ excerpt }: ResolvedExcerpt): readonly Forbidden[] {
  const { span } = excerpt;
  const wordings = [excerpt.exact.value, excerpt.translation?.text];
  return wordings.filter((wording) => wording !== undefined).map((wording) => ({ wording, span }));
}

function wordingsOfSource({ source }: ResolvedSource): readonly Forbidden[] {
  const { csl, file, original, span } = source;
  const names = [file?.value, original]
    .filter((path) => path !== undefined)
    .map((path) => posix.basename(path));
  return [csl.title, ...names]
    .filter((wording) => wording !== undefined)
    .map((wording) => ({ wording, span }));
}

function visibleWordings(shown: TailoredOutline): readonly string[] {
  const titles = ({ csl, origins }: CitedSource): readonly (string | undefined)[] => [
    csl.title,
    ...origins.map((origin) => origin.csl?.title),
  ];
  const excerpts = [...shown.excerpts.values()].flatMap((excerpt) => [
    excerpt.exact,
    excerpt.translation?.text,
  ]);
  return [...excerpts, ...[...shown.sources.values()].flatMap(titles)].filter(
    (wording) => wording !== undefined,
  );
}

function textsOf(slide: TailoredSlide): readonly string[] {
  const face = shownTexts(slide).map(({ text }) => text);
  return [...face, ...slide.notes].filter((text) => text !== undefined).map(plainText);
}

/** A word or two may stand anywhere by chance; a file name or a phrase does not. */
function isTelling({ wording }: { readonly wording: string; readonly span: Span }): boolean {
  return foldWording(wording).length >= 10;
}
