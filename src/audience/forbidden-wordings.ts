/** Lists the wordings that must not reach an audience, to be looked for in what was made. */
import { posix } from "node:path";
import { standsIn } from "../guard/find-leaks.ts";
import { type FoldedText, foldWording } from "../guard/fold-words.ts";
import { isDate, isFewWords, isNumber, isTelling } from "../guard/weigh-wording.ts";
import type { Audience, SlideContent, WordLists } from "../model/brief.ts";
import type { SourceId } from "../model/ids.ts";
import type { ItemKind } from "../model/item.ts";
import type { Located } from "../model/located.ts";
import { plainText } from "../model/prose.ts";
import type { ResolvedExcerpt, ResolvedSource } from "../model/resolved.ts";
import { slidesOf, statementsOf } from "../model/statements.ts";
import type { Forbidden, Pass, TailoredOutline } from "../model/tailored.ts";
import type { Text } from "../model/text.ts";
import { isAbove } from "../model/tlp.ts";
import { variableValue } from "../model/variable-values.ts";
import { itemsOf } from "../model/walk-content.ts";
import type { SourceText } from "../sources/source-text.ts";
import { fillText } from "./fill-text.ts";
import { passes } from "./passes.ts";
import { shownWordings } from "./shown-wordings.ts";
import type { Viewer } from "./viewer.ts";

/** What a withheld item holds: its own texts, those inside it, and all that they cite. */
export interface WithheldContent {
  readonly texts: readonly Text[];
  /** What axes, legends and fields of a chart are called. */
  readonly names?: readonly Located<string>[];
  readonly cited: readonly string[];
  /** Own words that nothing marks: a word or two of them may stand in a source by itself. */
  readonly isByDefault?: boolean;
  /** Withheld only with what they stand beside: their own marking is not above the audience. */
  readonly isAlong?: boolean;
}

export interface ForbiddenWordings {
  /** All that the audience must not see, however short: what stands around excerpts ends there. */
  readonly endsSurroundings: readonly Forbidden[];
  /** Those that say something wherever they stand: outputs are searched for them. */
  readonly searchedInOutputs: readonly Forbidden[];
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
  const wholes = new Set(textsShown(outline).map((text) => foldWording(plainText(text))));
  const texts = withheld
    .flatMap((content) => {
      const { isByDefault = false, isAlong = false } = content;
      const wordings = wordingsOfContent(content, { places, audiences: brief.audiences });
      // whom they are for is said where the audience is shown the very same text, and nowhere else
      return isByDefault || isAlong
        ? wordings.filter(
            (one) => (isAlong || isTelling(one.wording)) && !wholes.has(foldWording(one.wording)),
          )
        : wordings;
    })
    .filter(({ wording }) => !isNumber(wording));
  const files = sources.flatMap(filesOf).filter(({ wording }) => !standsIn(evidence, wording));
  const words = [...sources.flatMap(titleOf), ...excerpts.flatMap(wordingsOfExcerpt)];
  const unnamed = [
    ...texts.filter((one) => !isOpenIn(exact)(one)),
    ...words.filter((one) => !isOpenIn(evidence)(one)),
    ...files,
  ];
  const heads = { withheld: headsOf(slidesOf(brief)), shown: headsOf(outline.slides) };
  const passOf = passes({ ...shown, lists: [brief.wordLists, audience.wordLists], excerpts });
  const named = namedIn([brief.wordLists, audience.wordLists]);
  const searchedInOutputs = distinct(
    unnamed.filter(({ wording }) => isTelling(wording) && !isDate(wording, outline.language)),
  );
  return {
    endsSurroundings: [...named, ...unnamed.filter((one) => passOf.allowed(one) === undefined)],
    searchedInOutputs: [
      ...named,
      ...searchedInOutputs.map((one) => ({ ...one, pass: passOf.any(one) ?? passOfHeading(one, heads) })),
    ],
  };
}

/** Names of columns, axes, legends and fields say of what kind things are: a withheld one may be that of a shown one, too. */
function passOfHeading(
  { wording, span }: Forbidden,
  {
    withheld,
    shown,
  }: { readonly withheld: readonly Located<string>[]; readonly shown: readonly Located<string>[] },
): Pass | undefined {
  const isHeading = withheld.some((one) => placeOf(one) === placeOf({ span }) && one.value === wording);
  const isShown = shown.some(({ value }) => foldWording(value) === foldWording(wording));
  return isHeading && isShown ? { kind: "heading" } : undefined;
}

function headsOf(slides: readonly SlideContent[]): readonly Located<string>[] {
  return slides
    .flatMap(itemsOf)
    .flatMap(({ what, texts, names = [] }) => [
      ...(HEADS.has(what) ? texts.map((text) => ({ value: plainText(text), span: text.span })) : []),
      ...names,
    ]);
}

const HEADS: ReadonlySet<ItemKind> = new Set(["heading", "column-name"]);

function wordingsOfContent(
  { texts, names = [] }: WithheldContent,
  { places, audiences }: { readonly places: ReadonlySet<string>; readonly audiences: readonly Audience[] },
): readonly Forbidden[] {
  const isHere = (one: Pick<Text, "span">): boolean => !places.has(placeOf(one));
  return [
    ...texts.filter(isHere).flatMap((text) => wordingsOfText(text, audiences)),
    ...names.filter(isHere).map(({ value, span }) => ({ wording: value, span })),
  ];
}

/** A variant may show a text, or the names in a chart, that its slide withholds with something else: at the same place it is the same. */
function placesShown(outline: TailoredOutline): ReadonlySet<string> {
  const charts = outline.slides.flatMap(({ chart }) => chart ?? []);
  return new Set([...textsShown(outline), ...charts].map(placeOf));
}

function textsShown({ title, subtitle, slides }: TailoredOutline): readonly Text[] {
  const onSlides = slides.flatMap(itemsOf).flatMap(({ texts }) => texts);
  return [title, subtitle, ...onSlides].filter((text) => text !== undefined);
}

function placeOf({ span: { file, start, end } }: Pick<Text, "span">): string {
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
