/** Checks that every name in a brief is somebody's: IDs, audiences, slides. Called by decode-brief, once all is decoded. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { didYouMean, suggest } from "../diagnostics/suggest.ts";
import type { Brief } from "../model/brief.ts";
import type { Located } from "../model/located.ts";
import { slidesOf } from "../model/statements.ts";
import { citedIds, selectionsOf } from "./references-of.ts";
import { duplicateId } from "./source-entries.ts";

/** What the brief's files name, whether or not it could be decoded. */
export interface Names {
  readonly sources: ReadonlyMap<string, Span>;
  readonly excerpts: ReadonlyMap<string, Span>;
  /** What excerpts name as their source, and sources as what they derive from. */
  readonly usedSources: readonly Located<string>[];
  /** False where a file of sources or excerpts could not be read: then no ID is unknown for certain. */
  readonly complete: boolean;
  /** False where the audiences could not be read. */
  readonly audiences: boolean;
  /** Says where something stands, for hints. */
  readonly placeOf: (span: Span) => string;
}

/** Returns a diagnostic for each name that nothing carries, and for each that two things carry. */
export function checkReferences(brief: Brief, names: Names): readonly Diagnostic[] {
  return [
    ...(names.complete ? unknownIds(brief, names) : []),
    ...(names.audiences ? unknownAudiences(brief) : []),
    ...(brief.lacksSlides ? [] : unknownSlides(brief)),
    ...duplicateSlides(brief),
    ...sharedIds(names),
  ];
}

function unknownIds(brief: Brief, names: Names): readonly Diagnostic[] {
  const both = new Map([...names.sources, ...names.excerpts]);
  const quoted = slidesOf(brief).flatMap(({ quote, comparison }) => [
    ...(quote === undefined ? [] : [quote.excerpt]),
    ...(comparison?.statement === undefined ? (comparison?.wordings ?? []) : []),
  ]);
  return [
    ...missing(citedIds(brief), both).map((id) =>
      unknownId(id, { what: "excerpt or source", among: both, names }),
    ),
    ...missing(quoted, names.excerpts).map((id) => notAnExcerpt(id, names)),
    ...missing(names.usedSources, names.sources).map((id) => notASource(id, names)),
  ];
}

function missing<Id extends Located<string>>(
  ids: readonly Id[],
  known: ReadonlyMap<string, Span>,
): readonly Id[] {
  return ids.filter((id) => !known.has(id.value));
}

function unknownId(
  id: Located<string>,
  options: { readonly what: string; readonly among: ReadonlyMap<string, Span>; readonly names: Names },
): Diagnostic {
  const { what, among, names } = options;
  const meant = suggest(id.value, [...among.keys()]);
  const place = meant === undefined ? undefined : among.get(meant);
  const hints = place === undefined ? [] : [`Did you mean "${meant}" (${names.placeOf(place)})?`];
  return diagnose("unknown-id", { message: `No ${what} is named "${id.value}".`, span: id.span, hints });
}

function notAnExcerpt(id: Located<string>, names: Names): Diagnostic {
  const unknown = unknownId(id, { what: "excerpt", among: names.excerpts, names });
  if (!names.sources.has(id.value)) return unknown;
  return { ...unknown, hints: [`"${id.value}" is a source, and a quote shows an excerpt of one.`] };
}

function notASource(id: Located<string>, names: Names): Diagnostic {
  const unknown = unknownId(id, { what: "source", among: names.sources, names });
  if (!names.excerpts.has(id.value)) return unknown;
  return { ...unknown, hints: [`"${id.value}" is an excerpt, and a source is needed here.`] };
}

function unknownAudiences(brief: Brief): readonly Diagnostic[] {
  const known: readonly string[] = brief.audiences.map((audience) => audience.id);
  const selected = slidesOf(brief)
    .flatMap(selectionsOf)
    .flatMap(({ only = [], except = [] }) => [...only, ...except]);
  const variants = brief.slides.flatMap((slide) => [...slide.variants]);
  const named = [...selected, ...variants.map(([value, { span }]) => ({ value, span }))];
  return named
    .filter(({ value }) => !known.includes(value))
    .map(({ value, span }) => {
      const near = didYouMean(value, known);
      const hints = near.length > 0 ? near : [`The audiences are ${known.join(", ")}.`];
      return diagnose("unknown-audience", { message: `No audience is named "${value}".`, span, hints });
    });
}

function unknownSlides(brief: Brief): readonly Diagnostic[] {
  const known: readonly string[] = brief.slides.map((slide) => slide.id);
  return brief.audiences
    .flatMap((audience) => audience.slides ?? [])
    .filter(({ value }) => !known.includes(value))
    .map(({ value, span }) => {
      const near = didYouMean(value, known);
      const hints = near.length > 0 ? near : ["An audience picks slides by their `id`."];
      return diagnose("unknown-slide", { message: `No slide is named "${value}".`, span, hints });
    });
}

function duplicateSlides(brief: Brief): readonly Diagnostic[] {
  return brief.slides.flatMap((slide, index) => {
    const first = brief.slides.findIndex((other) => other.id === slide.id);
    const earlier = brief.slides[first];
    if (first === index || earlier === undefined) return [];
    return [duplicateId({ value: slide.id, span: slide.span }, { value: earlier.id, span: earlier.span })];
  });
}

/** Sources and excerpts are cited alike, so they share their names. */
function sharedIds(names: Names): readonly Diagnostic[] {
  return [...names.excerpts].flatMap(([value, span]) => {
    const first = names.sources.get(value);
    return first === undefined ? [] : [duplicateId({ value, span }, { value, span: first })];
  });
}
