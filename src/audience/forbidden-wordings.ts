/** Lists the wordings that must not reach an audience, for the search of its outputs. */
import { posix } from "node:path";
import { standsIn } from "../guard/find-leaks.ts";
import { type FoldedText, foldWording } from "../guard/fold-words.ts";
import { isDate, isFewWords, isNumber, isTelling } from "../guard/weigh-wording.ts";
import type { Audience, SlideContent, WordLists } from "../model/brief.ts";
import type { SourceId } from "../model/ids.ts";
import type { ItemKind } from "../model/item.ts";
import type { Located } from "../model/located.ts";
import { once } from "../model/once.ts";
import { plainText } from "../model/prose.ts";
import type { ResolvedExcerpt, ResolvedSource } from "../model/resolved.ts";
import { slidesOf, statementsOf } from "../model/statements.ts";
import type { Exemption, ForbiddenWording, ShownWords, TailoredOutline } from "../model/tailored.ts";
import type { Text } from "../model/text.ts";
import { isAbove } from "../model/tlp.ts";
import { variableValue } from "../model/variable-values.ts";
import { itemsOf } from "../model/walk-content.ts";
import type { SourceText } from "../sources/source-text.ts";
import { drawnText } from "./drawn-text.ts";
import { exemptionsFor } from "./exemptions.ts";
import { fillText } from "./fill-text.ts";
import { ShownByRight } from "./shown-by-right.ts";
import { openTexts, shownWordings } from "./shown-wordings.ts";
import type { Viewer } from "./viewer.ts";

/** What a withheld item contains: its own texts, those inside it, and everything that they cite. */
export interface WithheldContent {
  readonly texts: readonly Text[];
  /** The names of a chart's axes, legends and fields. */
  readonly names?: readonly Located<string>[];
  readonly cited: readonly string[];
  /** The author's own words without a marking: a word or two of them may occur in a source anyway. */
  readonly isByDefault?: boolean;
  /** Withheld only together with what they stand beside: their own marking is not above the audience. */
  readonly isAlong?: boolean;
}

export interface ForbiddenWordings {
  /** Everything that the audience must not see, however short. The surroundings of excerpts end there. */
  readonly endsSurroundings: readonly ForbiddenWording[];
  /** Those that give something away wherever they stand. Outputs are searched for them. */
  readonly searchedInOutputs: readonly ForbiddenWording[];
  readonly shownByRight: ShownWords;
}

/**
 * Returns the words of every withheld item, of every excerpt and source that is marked above the audience or that only
 * withheld items cite, and those that the author listed. What the audience is shown by right is not forbidden: words of
 * texts that a shown excerpt contains in its source's wording, words of excerpts and sources that are also part of a
 * shown source's title or the like, and up to three words that are said about a shown source. The author's own words
 * are never a reason.
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
  const wordings = shownWordings(outline);
  const { exact, evidence, said } = wordings;
  const excerpts = withheldExcerpts(viewer, withheld, outline);
  const sources = withheldSources(viewer, withheld, excerpts, outline);
  const isOpenIn =
    (words: FoldedText) =>
    ({ wording }: ForbiddenWording): boolean =>
      standsIn(words, wording) || (isFewWords(wording) && standsIn(said, wording));
  const places = placesShown(outline);
  const wholes = once(() => new Set(textsShown(outline).map((text) => foldWording(plainText(text)))));
  const texts = withheld
    .flatMap((content) => {
      const { isByDefault = false, isAlong = false } = content;
      const own = wordingsOfContent(content, { places, audiences: brief.audiences });
      // Words about who is to see it count only where the audience is shown the very same text.
      return isByDefault || isAlong
        ? own.filter((one) => (isAlong || isTelling(one.wording)) && !wholes().has(foldWording(one.wording)))
        : own.map(inParts);
    })
    .filter(({ wording }) => !isNumber(wording));
  const files = sources.flatMap(filesOf).filter(({ wording }) => !standsIn(evidence, wording));
  const words = [...sources.flatMap(titleOf), ...excerpts.flatMap(wordingsOfExcerpt)].map(inParts);
  const unnamed = [
    ...texts.filter((one) => !isOpenIn(exact)(one)),
    ...words.filter((one) => !isOpenIn(evidence)(one)),
    ...files,
  ];
  const heads = { withheld: headsOf(slidesOf(brief)), shown: headsOf(outline.slides) };
  const lists = [brief.wordLists, audience.wordLists];
  const open = once(() => openTexts(outline, { withheld: excerpts, textOf: shown.textOf }));
  const exemptionOf = exemptionsFor({ lists, texts: open });
  const named = namedIn(lists);
  const searchedInOutputs = distinct(
    unnamed.filter(({ wording }) => isTelling(wording) && !isDate(wording, outline.language)),
  );
  return {
    endsSurroundings: [...named, ...unnamed.filter((one) => exemptionOf.allowed(one) === undefined)],
    searchedInOutputs: [
      ...named,
      ...searchedInOutputs.map((one) => ({
        ...one,
        exemption: exemptionOf.any(one) ?? exemptionOfHeading(one, heads),
      })),
    ],
    shownByRight: new ShownByRight({ wordings, lists, texts: open }),
  };
}

function inParts(forbidden: ForbiddenWording): ForbiddenWording {
  return { ...forbidden, tellsInParts: true };
}

/**
 * Names of columns, axes, legends and fields say what kind of thing is shown, so a withheld and a shown one may have
 * the same name.
 */
function exemptionOfHeading(
  { wording, span }: ForbiddenWording,
  {
    withheld,
    shown,
  }: { readonly withheld: readonly Located<string>[]; readonly shown: readonly Located<string>[] },
): Exemption | undefined {
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
): readonly ForbiddenWording[] {
  const isHere = (one: Pick<Text, "span">): boolean => !places.has(placeOf(one));
  return [
    ...texts.filter(isHere).flatMap((text) => wordingsOfText(text, audiences)),
    ...names.filter(isHere).map(({ value, span }) => ({ wording: value, span })),
  ];
}

/**
 * A variant may show a text, or the names in a chart, that its slide withholds for another reason. At the same place it
 * is the same text.
 */
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

/**
 * Returns the text with the variables of each audience filled in, since an author may have typed their values, and
 * without any. Its formulas are in TeX as in presentations, and in letters and signs as on pages.
 */
function wordingsOfText(text: Text, audiences: readonly Audience[]): readonly ForbiddenWording[] {
  const filled = audiences.map((audience) =>
    fillText(text, { valueOf: (variable) => variableValue(variable, audience) ?? "" }),
  );
  const wordings = [text, ...filled].flatMap((one) => [plainText(one), plainText(drawnText(one))]);
  return [...new Set(wordings)].map((wording) => ({ wording, span: text.span }));
}

function namedIn(lists: readonly WordLists[]): readonly ForbiddenWording[] {
  return lists
    .flatMap(({ withhold }) => withhold)
    .map(({ value, span }) => ({ wording: value, span, isNamed: true }));
}

/** A withheld slide is found both as this audience's and as everyone's. */
function distinct(forbidden: readonly ForbiddenWording[]): readonly ForbiddenWording[] {
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
 * Returns the excerpts that slides cite, but none that the audience is shown. They are not secret, but they are not
 * meant for it either.
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

function wordingsOfExcerpt({ excerpt }: ResolvedExcerpt): readonly ForbiddenWording[] {
  const { span } = excerpt;
  const wordings = [excerpt.exact.value, excerpt.translation?.text];
  return wordings.filter((wording) => wording !== undefined).map((wording) => ({ wording, span }));
}

function titleOf({ source }: ResolvedSource): readonly ForbiddenWording[] {
  const { csl, span } = source;
  return csl.title === undefined ? [] : [{ wording: csl.title, span }];
}

function filesOf({ source }: ResolvedSource): readonly ForbiddenWording[] {
  const { file, original, span } = source;
  return [file?.value, original]
    .filter((path) => path !== undefined)
    .map((path) => ({ wording: posix.basename(path), span }));
}
