/** Lists the wordings that must not reach an audience, to be looked for in what was made. Called by tailor. */
import { posix } from "node:path";
import { standsIn } from "../guard/find-leaks.ts";
import type { FoldedText } from "../guard/fold-words.ts";
import { isDate, isFewWords, isNumber, isTelling } from "../guard/weigh-wording.ts";
import type { Audience, WordLists } from "../model/brief.ts";
import type { SourceId } from "../model/ids.ts";
import { plainText } from "../model/prose.ts";
import type { ResolvedExcerpt, ResolvedSource } from "../model/resolved.ts";
import { statementsOf } from "../model/statements.ts";
import type { Forbidden, TailoredOutline } from "../model/tailored.ts";
import type { Text } from "../model/text.ts";
import { isAbove } from "../model/tlp.ts";
import { variableValue } from "../model/variable-values.ts";
import type { SourceText } from "../sources/source-text.ts";
import { fillText } from "./fill-text.ts";
import { passes } from "./passes.ts";
import { shownTexts } from "./shown-texts.ts";
import { shownWordings } from "./shown-wordings.ts";
import type { Viewer } from "./viewer.ts";

/** What a withheld item holds: its own texts, those inside it, and all that they cite. */
export interface WithheldContent {
  readonly texts: readonly Text[];
  readonly cited: readonly string[];
  /** Own words that nothing marks: a word or two of them may stand in a source by itself. */
  readonly isByDefault?: boolean;
}

export interface ForbiddenWordings {
  /** All that the audience must not see, however short: what stands around excerpts ends there. */
  readonly closing: readonly Forbidden[];
  /** Those that say something wherever they stand: outputs are searched for them. */
  readonly telling: readonly Forbidden[];
}

/**
 * Returns the words of every withheld item, of every excerpt and source that is marked above the audience or that only
 * withheld items cite, and those that the author named. Not forbidden is what the audience is shown by right: of texts what
 * a shown excerpt says in its source's own words, of excerpts and sources also what a shown source is called, and up to
 * three words that are said of a shown source. The author's own words are never a reason.
 */
export function forbiddenWordings(
  viewer: Viewer,
  withheld: readonly WithheldContent[],
  shown: {
    readonly outline: TailoredOutline;
    readonly audience: Audience;
    readonly textOf: (source: SourceId) => SourceText | undefined;
  },
): ForbiddenWordings {
  const { outline, audience } = shown;
  const { brief } = viewer.resolved;
  const { exact, evidence, said } = shownWordings(outline);
  const excerpts = withheldExcerpts(viewer, withheld, outline);
  const sources = withheldSources(viewer, withheld, excerpts, outline);
  const isOpenIn =
    (words: FoldedText) =>
    ({ wording }: Forbidden): boolean =>
      standsIn(words, wording) || (isFewWords(wording) && standsIn(said, wording));
  const places = placesShown(outline);
  const texts = withheld
    .flatMap(({ texts: own, isByDefault = false }) =>
      own
        .filter((text) => !places.has(placeOf(text)))
        .flatMap((text) => wordingsOfText(text, brief.audiences))
        .filter(({ wording }) => !isByDefault || isTelling(wording)),
    )
    .filter(({ wording }) => !isNumber(wording));
  const files = sources.flatMap(filesOf).filter(({ wording }) => !standsIn(evidence, wording));
  const words = [...sources.flatMap(titleOf), ...excerpts.flatMap(wordingsOfExcerpt)];
  const unnamed = [
    ...texts.filter((one) => !isOpenIn(exact)(one)),
    ...words.filter((one) => !isOpenIn(evidence)(one)),
    ...files,
  ];
  const passOf = passes({ ...shown, lists: [brief.wordLists, audience.wordLists], excerpts });
  const named = namedIn([brief.wordLists, audience.wordLists]);
  const telling = distinct(
    unnamed.filter(({ wording }) => isTelling(wording) && !isDate(wording, outline.language)),
  );
  return {
    closing: [...named, ...unnamed.filter((one) => passOf.allowed(one) === undefined)],
    telling: [...named, ...telling.map((one) => ({ ...one, pass: passOf.any(one) }))],
  };
}

/** A variant may show a text that its slide withholds with something else: at the same place it is the same text. */
function placesShown({ title, subtitle, slides }: TailoredOutline): ReadonlySet<string> {
  const onSlides = slides.flatMap((slide) => [...shownTexts(slide).map(({ text }) => text), ...slide.notes]);
  return new Set([title, subtitle, ...onSlides].flatMap((text) => (text === undefined ? [] : placeOf(text))));
}

function placeOf({ span: { file, start, end } }: Text): string {
  return `${file}:${start}:${end}`;
}

/** With the variables of each audience filled in, as one may have typed them, and without any. */
function wordingsOfText(text: Text, audiences: readonly Audience[]): readonly Forbidden[] {
  const filled = audiences.map((audience) =>
    plainText(fillText(text, { valueOf: (variable) => variableValue(variable, audience) ?? "" })),
  );
  return [...new Set([plainText(text), ...filled])].map((wording) => ({ wording, span: text.span }));
}

function namedIn(lists: readonly WordLists[]): readonly Forbidden[] {
  return lists
    .flatMap(({ withhold }) => withhold)
    .map(({ value, span }) => ({ wording: value, span, isNamed: true }));
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
