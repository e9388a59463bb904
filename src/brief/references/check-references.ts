/** Checks that every name in a brief refers to something: IDs, audiences, slides. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { replaceWords } from "../../diagnostics/fix.ts";
import { namedAgain, type Places, placesByName } from "../../diagnostics/per-name.ts";
import type { Span } from "../../diagnostics/span.ts";
import { meantName, proposals } from "../../diagnostics/suggest.ts";
import type { Brief } from "../../model/brief.ts";
import type { Located } from "../../model/located.ts";
import { slidesById } from "../../model/slides-by-id.ts";
import { slidesOf } from "../../model/statements.ts";
import { duplicateId } from "../decode/source-entries.ts";
import { citedIds, selectionsOf, shownExcerpts } from "./references-of.ts";

/** The names in the brief's files, whether or not what they name could be decoded. */
export interface Names {
  readonly sources: ReadonlyMap<string, Span>;
  readonly excerpts: ReadonlyMap<string, Span>;
  /** What excerpts name as their source, and sources as what they derive from. */
  readonly usedSources: readonly Located<string>[];
  /** False where a part of the sources or excerpts could not be read. Then no ID is certain to be unknown. */
  readonly complete: boolean;
  /** False where an unreadable part of the slides may have had an ID. */
  readonly slides: boolean;
  /** False where the audiences could not be read. */
  readonly audiences: boolean;
  /** Returns a place in words, for hints. */
  readonly placeOf: (span: Span) => string;
}

/** Returns a diagnostic for each name that refers to nothing, and for each that two things have. */
export function checkReferences(brief: Brief, names: Names): readonly Diagnostic[] {
  return [
    ...(names.complete ? unknownIds(brief, names) : []),
    ...(names.audiences ? unknownAudiences(brief) : []),
    ...(names.slides ? unknownSlides(brief) : []),
    ...duplicateSlides(brief),
    ...sharedIds(names),
  ];
}

function unknownIds(brief: Brief, names: Names): readonly Diagnostic[] {
  const both = new Map([...names.sources, ...names.excerpts]);
  const quoted = shownExcerpts(brief);
  const cited = citedIds(brief);
  const used = new Set([...cited, ...quoted, ...names.usedSources].map(({ value }) => value));
  // A name that refers to nothing is one mistake, whatever it is used for.
  const nowhere = cited.filter(({ value }) => !both.has(value));
  const isSource = valuesOf(names.usedSources);
  const asSources = [...names.usedSources, ...nowhere.filter(({ value }) => isSource.has(value))];
  const isQuoted = valuesOf(quoted);
  const asExcerpts = [
    ...quoted,
    ...nowhere.filter(({ value }) => isQuoted.has(value) && !isSource.has(value)),
  ];
  const others = nowhere.filter(({ value }) => !isSource.has(value) && !isQuoted.has(value));
  return [
    ...placesByName(others).map((ids) =>
      unknownId(ids, { what: "excerpt or source", among: both, used, names }),
    ),
    ...missing(asExcerpts, names.excerpts).map((ids) => notAnExcerpt(ids, { used, names })),
    ...missing(asSources, names.sources).map((ids) => notASource(ids, { used, names })),
  ];
}

function valuesOf(ids: readonly Located<string>[]): ReadonlySet<string> {
  return new Set(ids.map(({ value }) => value));
}

function missing(ids: readonly Located<string>[], known: ReadonlyMap<string, Span>): readonly Places[] {
  return placesByName(ids.filter((id) => !known.has(id.value)));
}

interface Known {
  readonly used: ReadonlySet<string>;
  readonly names: Names;
}

function unknownId(
  places: Places,
  options: Known & { readonly what: string; readonly among: ReadonlyMap<string, Span> },
): Diagnostic {
  const { what, among, used, names } = options;
  const [id] = places;
  const { times, related } = namedAgain(places);
  const placed = (name: string): string => {
    const place = among.get(name);
    return `"${name}"${place === undefined ? "" : ` (${names.placeOf(place)})`}`;
  };
  // A source whose excerpts are cited is not cited itself.
  const cited = what === "source" ? among : names.excerpts;
  const { near, unused } = proposals(id.value, { known: [...among.keys()], among: [...cited.keys()], used });
  return diagnose("unknown-id", {
    message: `No ${what} is named "${id.value}"${times}.`,
    span: id.span,
    hints: [
      ...(near === undefined ? [] : [`Did you mean ${placed(near)}?`]),
      ...(unused.length === 0
        ? []
        : [`Cited nowhere, and so perhaps its new name: ${unused.map(placed).join(", ")}.`]),
    ],
    related,
    fixes: (near === undefined ? unused : [near]).map((name) =>
      replaceWords(id.value, name, places.map(nameIn)),
    ),
  });
}

/** The part of a citation after the @. */
function nameIn({ value, span }: Located<string>): Span {
  const isCited = span.end - span.start === value.length + 1;
  return isCited ? { ...span, start: span.start + 1 } : span;
}

function notAnExcerpt(places: Places, { used, names }: Known): Diagnostic {
  const [{ value }] = places;
  const unknown = unknownId(places, { what: "excerpt", among: names.excerpts, used, names });
  if (!names.sources.has(value)) return unknown;
  return { ...unknown, fixes: [], hints: [`"${value}" is a source, and a quote shows an excerpt of one.`] };
}

function notASource(places: Places, { used, names }: Known): Diagnostic {
  const [{ value }] = places;
  const unknown = unknownId(places, { what: "source", among: names.sources, used, names });
  if (!names.excerpts.has(value)) return unknown;
  return { ...unknown, fixes: [], hints: [`"${value}" is an excerpt, and a source is needed here.`] };
}

function unknownAudiences(brief: Brief): readonly Diagnostic[] {
  const known: readonly string[] = brief.audiences.map((audience) => audience.id);
  const selected = slidesOf(brief)
    .flatMap(selectionsOf)
    .flatMap(({ only = [], except = [] }) => [...only, ...except]);
  const variants = brief.slides.flatMap((slide) => [...slide.variants]);
  const named = [...selected, ...variants.map(([value, { span }]) => ({ value, span }))];
  return placesByName(named.filter(({ value }) => !known.includes(value))).map((places) => {
    const [{ value, span }] = places;
    const { times, related } = namedAgain(places);
    const near = meantName(value, known, ...places.map((place) => place.span));
    const hints = near.hints.length > 0 ? near.hints : [`The audiences are ${known.join(", ")}.`];
    const message = `No audience is named "${value}"${times}.`;
    return diagnose("unknown-audience", { ...near, message, span, hints, related });
  });
}

function unknownSlides(brief: Brief): readonly Diagnostic[] {
  const known: readonly string[] = brief.slides.map((slide) => slide.id);
  return brief.audiences
    .flatMap((audience) => audience.slides ?? [])
    .filter(({ value }) => !known.includes(value))
    .map(({ value, span }) => {
      const near = meantName(value, known, span);
      const hints = near.hints.length > 0 ? near.hints : ["An audience picks slides by their `id`."];
      return diagnose("unknown-slide", { ...near, message: `No slide is named "${value}".`, span, hints });
    });
}

function duplicateSlides(brief: Brief): readonly Diagnostic[] {
  const known = slidesById(brief);
  return brief.slides.flatMap((slide) => {
    const earlier = known.get(slide.id);
    if (earlier === undefined || earlier === slide) return [];
    return [duplicateId({ value: slide.id, span: slide.span }, { value: earlier.id, span: earlier.span })];
  });
}

/** Sources and excerpts are cited in the same way, so no two of them may have one name. */
function sharedIds(names: Names): readonly Diagnostic[] {
  return [...names.excerpts].flatMap(([value, span]) => {
    const first = names.sources.get(value);
    return first === undefined ? [] : [duplicateId({ value, span }, { value, span: first })];
  });
}
