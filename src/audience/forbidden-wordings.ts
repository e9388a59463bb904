/** Lists the wordings that must not reach an audience, to be looked for in what was made. Called by tailor. */
import { posix } from "node:path";
import { standsIn } from "../guard/find-leaks.ts";
import { foldWording } from "../guard/fold-words.ts";
import { isDate, isFewWords, isNumber, isTelling } from "../guard/weigh-wording.ts";
import { plainText } from "../model/prose.ts";
import type { ResolvedExcerpt, ResolvedSource } from "../model/resolved.ts";
import { statementsOf } from "../model/statements.ts";
import type { Forbidden, TailoredOutline } from "../model/tailored.ts";
import type { Text } from "../model/text.ts";
import { isAbove } from "../model/tlp.ts";
import type { ShownWordings } from "./shown-wordings.ts";
import type { Viewer } from "./viewer.ts";

/** What a withheld item holds: its own texts, those inside it, and all that they cite. */
export interface WithheldContent {
  readonly texts: readonly Text[];
  readonly cited: readonly string[];
}

export interface ForbiddenWordings {
  /** All that the audience must not see, however short: what stands around excerpts ends there. */
  readonly closing: readonly Forbidden[];
  /** Those that say something wherever they stand: outputs are searched for them. */
  readonly telling: readonly Forbidden[];
}

/**
 * Returns the words of every withheld item, and of every excerpt and source that is marked above the audience or
 * that only withheld items cite. What is shown by right in the same words is not forbidden: a text that is repeated
 * whole, a few words that a shown text has too, and of excerpts what a visible one or a visible source's title says.
 */
export function forbiddenWordings(
  viewer: Viewer,
  withheld: readonly WithheldContent[],
  shown: { readonly outline: TailoredOutline; readonly wordings: ShownWordings },
): ForbiddenWordings {
  const { outline, wordings } = shown;
  const excerpts = withheldExcerpts(viewer, withheld, outline);
  const sources = withheldSources(viewer, withheld, excerpts, outline);
  const isQuoted = ({ wording }: Forbidden): boolean => standsIn(wordings.evidence, wording);
  const isShown = (forbidden: Forbidden): boolean => {
    const { wording } = forbidden;
    if (wordings.whole.has(foldWording(wording)) || isQuoted(forbidden)) return true;
    return isFewWords(wording) && standsIn(wordings.everything, wording);
  };
  const texts = withheld
    .flatMap(({ texts: own }) => own.map((text) => ({ wording: plainText(text), span: text.span })))
    .filter(({ wording }) => !isNumber(wording));
  const closing = [
    ...[...texts, ...sources.flatMap(titleOf)].filter((one) => !isShown(one)),
    ...[...excerpts.flatMap(wordingsOfExcerpt), ...sources.flatMap(filesOf)].filter((one) => !isQuoted(one)),
  ];
  const { language } = outline;
  const telling = closing.filter(({ wording }) => isTelling(wording) && !isDate(wording, language));
  return { closing, telling: distinct(telling) };
}

/** A slide that is withheld is found both as this audience's and as anybody's. */
function distinct(forbidden: readonly Forbidden[]): readonly Forbidden[] {
  const found = forbidden.map((one) => [`${one.span.file}:${one.span.start}:${one.wording}`, one] as const);
  return [...new Map(found).values()];
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

/**
 * Returns the excerpts that slides cite, though none that the audience is shown. They are no secret, and are not meant for
 * it either.
 */
export function leftOutExcerpts(viewer: Viewer, shown: TailoredOutline): readonly ResolvedExcerpt[] {
  const { excerpts, brief } = viewer.resolved;
  const cited = new Set(
    statementsOf(brief).flatMap((statement) => statement.cited.map(({ value }) => value)),
  );
  return [...excerpts.values()].filter(
    ({ excerpt }) => cited.has(excerpt.id) && !shown.excerpts.has(excerpt.id),
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

function titleOf({ source }: ResolvedSource): readonly Forbidden[] {
  const { csl, span } = source;
  return csl.title === undefined ? [] : [{ wording: csl.title, span }];
}

function filesOf({ source }: ResolvedSource): readonly Forbidden[] {
  const { file, original, span } = source;
  return [file?.value, original]
    .filter((path) => path !== undefined)
    .map((path) => ({ wording: posix.basename(path), span }));
}
