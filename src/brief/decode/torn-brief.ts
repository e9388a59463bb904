/** Determines which parts of a brief are uncertain because a part of its files could not be read. */
import { holds } from "../../diagnostics/span.ts";
import type { Brief, Torn } from "../../model/brief.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import { slidesOf } from "../../model/statements.ts";
import {
  idsAt,
  isTorn,
  isTouched,
  itemsOf,
  lacksKeys,
  locatedAt,
  type Mapping,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";
import { citedIds, shownExcerpts } from "../references/references-of.ts";
import type { SourceEntry } from "./source-entries.ts";
import type { YamlFiles } from "./yaml-files.ts";

/** Returns undefined where all files could be read whole. */
export function tornBrief(options: {
  readonly root: Mapping;
  readonly files: YamlFiles;
  readonly outline: Pick<Brief, "title" | "subtitle" | "slides">;
  readonly sources: readonly SourceEntry[];
  /** The excerpts that could be decoded. */
  readonly excerpts: readonly Excerpt[];
}): Torn | undefined {
  const { root, files, outline, sources, excerpts } = options;
  if (files.areWhole()) return undefined;
  const doubtful = doubtfulSources(sources);
  const known = new Set(sources.map(({ id }) => id.value).filter((id) => !doubtful.has(id)));
  const certain = new Set<string>([
    ...known,
    ...excerpts.flatMap(({ id, source }) => (known.has(source.value) ? id : [])),
  ]);
  const cited = [...citedIds(outline), ...shownExcerpts(outline)].filter(({ value }) => !certain.has(value));
  const compared = slidesOf(outline).flatMap(({ comparison }) => comparison?.statement ?? []);
  const places = [...cited, ...compared].map(({ span }) => span);
  return {
    places: [
      ...slidesIn(root).filter(
        (slide) => isTouched(slide) || places.some((place) => holds(slide.span, place)),
      ),
      ...sources.flatMap(({ id, tree }) => (doubtful.has(id.value) ? tree : [])),
    ].map(({ span }) => span),
    hasSettings:
      SETTINGS.every((key) => !isTouched(valueAt(root, key))) &&
      !(root.torn ?? []).some((span) => mayBeSetting(files.wordsAt(span))),
  };
}

/** Returns false where a slide may have an ID that could not be read. */
export function areSlidesNamed(root: Mapping): boolean {
  const slides = valueAt(root, "slides");
  if (lacksKeys(root)) return false;
  return (
    slides?.kind === "list" &&
    !isTorn(slides) &&
    slides.items.every((slide) => locatedAt(slide, "id") !== undefined || !isTorn(slide))
  );
}

function slidesIn(root: Mapping): readonly Tree[] {
  return itemsOf(valueAt(root, "slides"));
}

/** The sources that could not be read whole, or derive from one that could not. */
function doubtfulSources(sources: readonly SourceEntry[]): ReadonlySet<string> {
  const known = new Set(sources.map(({ id }) => id.value));
  const lineage = sources.flatMap(({ id, tree }) =>
    (idsAt(tree, "derived-from") ?? []).map(({ value }) => ({ parent: value, child: id.value })),
  );
  const children = Map.groupBy(lineage, ({ parent }) => parent);
  const touched = sources.flatMap(({ id, isTouched: isOwn }) => (isOwn ? id.value : []));
  const doubtful = new Set([...touched, ...[...children.keys()].filter((parent) => !known.has(parent))]);
  for (const parent of doubtful) for (const { child } of children.get(parent) ?? []) doubtful.add(child);
  return doubtful;
}

/** The keys of a brief that decide how its texts are checked. */
const SETTINGS = ["language", "checks", "quotation", "as-of"];

function mayBeSetting(words: string): boolean {
  return words.split("\n").some((line) => SETTINGS.some((key) => line.trim().startsWith(key)));
}
