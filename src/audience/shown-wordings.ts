/**
 * Gathers the words that an audience is shown by right: those of the excerpts and sources that it gets, and never the
 * author's own.
 */
import { findWordingsIn, soughtInSurroundings } from "../guard/find-leaks.ts";
import { type FoldedText, foldText, PARTING } from "../guard/fold-words.ts";
import type { CslItem } from "../model/csl.ts";
import type { SourceId } from "../model/ids.ts";
import type { ResolvedExcerpt } from "../model/resolved.ts";
import type { CitedExcerpt, TailoredOutline } from "../model/tailored.ts";
import type { Stretch } from "../sources/passages.ts";
import type { SourceText } from "../sources/source-text.ts";

export interface ShownWordings {
  /** The wordings of shown excerpts, in the language of their sources. */
  readonly exact: FoldedText;
  /** These, their translations, and the titles and names of the sources. */
  readonly evidence: FoldedText;
  /** These, the speakers of excerpts, and everything that is said about the sources. */
  readonly said: FoldedText;
}

export function shownWordings(shown: TailoredOutline): ShownWordings {
  const excerpts = [...shown.excerpts.values()];
  const items = [...shown.sources.values()].flatMap(({ csl, origins }) => [
    csl,
    ...origins.flatMap((origin) => origin.csl ?? []),
  ]);
  const exact = excerpts.map((excerpt) => excerpt.exact);
  const evidence = [...excerpts.flatMap(wordingsOf), ...items.flatMap(({ title }) => title ?? [])];
  const speakers = excerpts.flatMap(({ speaker }) => speaker ?? []);
  const said = [...evidence, ...speakers, ...items.flatMap(wordsOfItem)];
  return { exact: folded(exact), evidence: folded(evidence), said: folded(said) };
}

/** The text of a source, as far as the audience may see it. */
export interface OpenText {
  readonly source: SourceId;
  readonly text: FoldedText;
}

/**
 * Returns the texts of the shown sources, as far as they are in the folder, without the places of withheld excerpts.
 */
export function openTexts(
  shown: TailoredOutline,
  options: {
    readonly withheld: readonly ResolvedExcerpt[];
    readonly textOf: (source: SourceId) => SourceText | undefined;
  },
): readonly OpenText[] {
  return [...shown.sources.keys()].flatMap((source) => {
    const text = options.textOf(source)?.text;
    if (text === undefined) return [];
    const own = options.withheld.filter(({ excerpt }) => excerpt.source.value === source);
    const sought = soughtInSurroundings(own.map(({ excerpt }) => excerpt.exact.value));
    return [{ source, text: folded(between(text, findWordingsIn(text, sought))) }];
  });
}

/** The parts of `text` that no stretch of `closed` covers. */
function between(text: string, closed: readonly Stretch[]): readonly string[] {
  const open: string[] = [];
  let from = 0;
  for (const { start, end } of closed.toSorted((a, b) => a.start - b.start)) {
    if (start > from) open.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  return [...open, text.slice(from)];
}

function folded(texts: readonly string[]): FoldedText {
  return foldText(texts.join(PARTING));
}

function wordingsOf({ exact, translation }: CitedExcerpt): readonly string[] {
  return [exact, ...(translation === undefined ? [] : [translation.text])];
}

/** An item has names in parts, and pages show them together. Its ID is the author's own word for it. */
function wordsOfItem({ id: _, ...item }: CslItem): readonly string[] {
  const names = Object.values(item)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : []))
    .map((name: unknown) => stringsIn(name));
  return [...stringsIn(item), ...names.flatMap((parts) => [parts.join(" "), parts.toReversed().join(" ")])];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
