/** Answers `textDocument/definition`: from a name to what it names, and from an excerpt to its passage in the source. */
import type { Location } from "vscode-languageserver";
import { excerptId, sourceId } from "../model/ids.ts";
import { linksIn } from "./document-links.ts";
import { locationOf } from "./lsp-diagnostic.ts";
import type { PlacedName } from "./names/brief-names.ts";
import { definitionsOf, nameAt } from "./names/known-names.ts";
import { excerptsAt, passagesOf } from "./names/passages.ts";
import type { OpenBrief } from "./open-brief.ts";
import type { Place } from "./place.ts";

/** Returns null where nothing leads on. */
export function goToDefinition(place: Place): Location[] | null {
  const found = [fromName, fromLink, fromMatch, fromExcerpt, fromSource];
  for (const from of found) {
    const locations = from(place);
    if (locations.length > 0) return [...locations];
  }
  return null;
}

function fromName(place: Place): readonly Location[] {
  const { open } = place;
  const name = nameAt(place);
  if (name === undefined) return [];
  const own = definitionsOf(open, name);
  const isOwn = own.some(({ file, start }) => file === name.span.file && start === name.span.start);
  const behind = isOwn ? behindDefinition(name, open) : [];
  return behind.length > 0 ? behind : own.map((span) => locationOf(span, open));
}

/** An excerpt's own ID leads to its passage, a source's to its text. */
function behindDefinition({ kind, name }: PlacedName, open: OpenBrief): readonly Location[] {
  if (kind !== "evidence") return [];
  const resolved = open.session.resolved();
  if (resolved?.excerpts.has(excerptId(name)) === true) return passagesOf(open, name);
  const file = resolved?.sources.get(sourceId(name))?.source.file?.value;
  return file === undefined || open.textOf(file) === undefined ? [] : [startOf(file, open)];
}

function fromLink(place: Place): readonly Location[] {
  const { open, file, offset } = place;
  const link = linksIn(place).find(
    ({ span }) => span.file === file && span.start <= offset && offset <= span.end,
  );
  return link?.file === undefined ? [] : [startOf(link.file, open)];
}

/** A figure or quotation leads to the passage that bears it out. */
function fromMatch({ open, file, offset }: Place): readonly Location[] {
  const match = open.session
    .matches()
    .find(({ span }) => span.file === file && span.start <= offset && offset <= span.end);
  if (match === undefined) return [];
  const passages = match.place === "excerpt" ? passagesOf(open, match.id) : [];
  if (passages.length > 0) return passages;
  return definitionsOf(open, { kind: "evidence", name: match.id }).map((span) => locationOf(span, open));
}

/** Anywhere in an excerpt's entry, such as its `exact`. */
function fromExcerpt({ open, file, offset }: Place): readonly Location[] {
  const extents = open.session.resolved()?.brief.extents ?? [];
  const entry = extents.find(
    ({ kind, span }) =>
      kind === "excerpt" && span.file === file && span.start <= offset && offset <= span.end,
  );
  return entry === undefined ? [] : passagesOf(open, entry.id);
}

/** In a source's text, a passage leads to the excerpts that quote it. */
function fromSource(place: Place): readonly Location[] {
  return excerptsAt(place).flatMap(({ id }) =>
    definitionsOf(place.open, { kind: "evidence", name: id }).map((span) => locationOf(span, place.open)),
  );
}

function startOf(file: string, open: OpenBrief): Location {
  return locationOf({ file, start: 0, end: 0 }, open);
}
