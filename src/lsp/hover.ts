/** Answers `textDocument/hover`: what an author should know of what the pointer is at. */
import type { Hover, HoverParams } from "vscode-languageserver";
import type { Foundation } from "../check/foundations.ts";
import { originsBehind, sourcesCited } from "../check/origins-of.ts";
import { counted } from "../diagnostics/counted.ts";
import type { Span } from "../diagnostics/span.ts";
import { audienceId, excerptId, slideId } from "../model/ids.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { statementsOf } from "../model/statements.ts";
import { fileKindOf } from "./completion/file-kind.ts";
import { descriptionAt, valuesAt } from "./completion/schema-places.ts";
import { yamlCursor } from "./cursor/yaml-cursor.ts";
import type { Desk } from "./define-feature.ts";
import { citedOn } from "./describe/cited-on.ts";
import { describeCode } from "./describe/describe-code.ts";
import { describeEvidence, describeRecord } from "./describe/describe-evidence.ts";
import { describeLayout } from "./describe/describe-layout.ts";
import { describeAudience, describeSlide } from "./describe/describe-outline.ts";
import { sightOfDeck, sightOfSlide, sightsOfSlide } from "./describe/describe-sight.ts";
import { describeVariable } from "./describe/describe-variable.ts";
import { type Described, markup, words } from "./describe/described.ts";
import type { PlacedName } from "./names/brief-names.ts";
import { nameAt } from "./names/known-names.ts";
import { excerptsAt } from "./names/passages.ts";
import type { OpenBrief } from "./open-brief.ts";
import type { Place } from "./place.ts";

interface Told {
  readonly described: Described;
  /** What it is about, in the file of the place; undefined where that is not one stretch of it. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
}

export function hover(place: Place, _params: HoverParams, { client }: Desk): Hover | null {
  const told = ofName(place) ?? ofMatch(place) ?? ofKey(place) ?? ofPassage(place);
  if (told === undefined || told.described.length === 0) return null;
  const contents = markup(told.described, client.textDocument?.hover?.contentFormat);
  if (contents.value === "") return null;
  return { contents, ...(told.span === undefined ? {} : { range: place.lines.rangeOf(told.span) }) };
}

function ofName(place: Place): Told | undefined {
  const name = nameAt(place);
  const resolved = place.open.session.resolved();
  if (name === undefined || resolved === undefined) return undefined;
  return { described: describeName(name, place.open, resolved), span: name.span };
}

function describeName(name: PlacedName, open: OpenBrief, resolved: ResolvedBrief): Described {
  const { brief } = resolved;
  switch (name.kind) {
    case "evidence": {
      const described = describeEvidence(name.name, resolved, textBehind(name.name, open, resolved));
      return described.length === 0 ? [] : [...described, ...independenceAt(name.span, resolved)];
    }
    case "audience": {
      const audience = brief.audiences.find(({ id }) => id === audienceId(name.name));
      return audience === undefined ? [] : [...describeAudience(audience), ...sightAt(name, open, resolved)];
    }
    case "slide": {
      const slide = brief.slides.find(({ id }) => id === slideId(name.name));
      const matrix = open.session.slideMatrix();
      if (slide === undefined) return [];
      return [...describeSlide(slide), ...(matrix === undefined ? [] : sightsOfSlide(matrix, slide.id))];
    }
    case "variable":
      return describeVariable(`vars.${name.name}`, brief.audiences);
    case "statement": {
      const wordings = [...resolved.excerpts.values()].filter(
        ({ excerpt }) => excerpt.statement === name.name,
      );
      const items = wordings.map(({ excerpt }) => `${excerpt.id}: ${excerpt.exact.value}`);
      return [words(counted(items.length, "wording")), { kind: "list", items }];
    }
  }
}

function textBehind(id: string, { session }: OpenBrief, { excerpts }: ResolvedBrief) {
  const source = excerpts.get(excerptId(id))?.excerpt.source.value;
  return source === undefined ? undefined : session.sourceText(source);
}

/** How many origins are behind all that is cited with it. */
function independenceAt(span: Span, resolved: ResolvedBrief): Described {
  const statement = statementsOf(resolved.brief).find(({ cited }) =>
    cited.some(
      (one) => one.span.file === span.file && one.span.start <= span.start && span.end <= one.span.end,
    ),
  );
  const sources = sourcesCited(statement?.cited ?? [], resolved);
  if (sources.length < 2) return [];
  const origins = counted(originsBehind(sources), "origin");
  return [words(`Cited together here: ${counted(sources.length, "source")}, ${origins}.`)];
}

/** On a slide, what the audience sees of it; elsewhere, what it sees of the brief. */
function sightAt({ name, span }: PlacedName, { session }: OpenBrief, { brief }: ResolvedBrief): Described {
  const matrix = session.slideMatrix();
  const slide = brief.extents.find(
    (extent) =>
      extent.kind === "slide" &&
      extent.span.file === span.file &&
      extent.span.start <= span.start &&
      span.end <= extent.span.end,
  );
  if (matrix === undefined) return [];
  return slide === undefined ? sightOfDeck(matrix, name) : sightOfSlide(matrix, slide.id, name);
}

const PLACES = {
  excerpt: "the excerpt",
  record: "what is recorded of the source",
  source: "the text of the source",
} as const;

/** Figures and quotations that were found in what is cited: a figure may be in a quotation. */
function ofMatch({ open, file, offset }: Place): Told | undefined {
  const resolved = open.session.resolved();
  const matches = open.session
    .matches()
    .filter(({ span }) => span.file === file && span.start <= offset && offset <= span.end);
  const [first] = matches;
  if (first === undefined || resolved === undefined) return undefined;
  const ids = [...new Set(matches.map(({ id }) => id))];
  return {
    described: [
      ...matches.map((match) => words(saidOf(match))),
      ...ids.flatMap((id) => describeEvidence(id, resolved, textBehind(id, open, resolved))),
    ],
    span: first.span,
  };
}

function saidOf({ what, words: written, place, id, found }: Foundation): string {
  const isOther = what === "figure" && found !== "" && found !== written;
  return `The ${what} “${written}” is in ${PLACES[place]} "${id}"${isOther ? `, as “${found}”` : ""}.`;
}

/** A key, a code of a rule, or a value that the schema knows. */
function ofKey(place: Place): Told | undefined {
  const { text, offset } = place;
  const kind = fileKindOf(place);
  const cursor = kind && yamlCursor(text, offset);
  if (kind === undefined || cursor === undefined) return undefined;
  const { path, stands, start, end } = cursor;
  const written = text.slice(start, end);
  const isCode =
    stands === "key" && (path.at(-1) === "excuse" || (path.length === 1 && path[0] === "checks"));
  if (isCode) return { described: describeCode(written), span: cursor };
  if (stands === "key") return { described: [words(descriptionAt(kind, [...path, written]))], span: cursor };
  if (path.at(-1) === "layout") return { described: describeLayout(written), span: cursor };
  const isKnown = valuesAt(kind, path).includes(written);
  return isKnown ? { described: [words(descriptionAt(kind, path))], span: cursor } : undefined;
}

/** In a source's text: the excerpts of the passage. */
function ofPassage(place: Place): Told | undefined {
  const resolved = place.open.session.resolved();
  const found = excerptsAt(place);
  if (found.length === 0 || resolved === undefined) return undefined;
  const cited = citedOn(resolved);
  const described = found.flatMap(
    ({ id }): Described => [
      { kind: "heading", text: id },
      ...describeRecord(id, resolved).slice(1),
      words(cited([id])),
    ],
  );
  return { described, span: undefined };
}
