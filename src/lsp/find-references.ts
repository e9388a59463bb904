/** Answers `textDocument/references` and `textDocument/documentHighlight`: who names what is at a place. */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type ReferenceParams,
} from "vscode-languageserver";
import { locationOf } from "./lsp-diagnostic.ts";
import type { PlacedName } from "./names/brief-names.ts";
import { nameAt, sameNames } from "./names/known-names.ts";
import { excerptsAt } from "./names/passages.ts";
import type { OpenBrief } from "./open-brief.ts";
import type { Place } from "./place.ts";

/** Of a source, those that cite its excerpts, too. In a source's text, those that cite the passage there. */
export function findReferences(
  place: Place,
  { context }: Pick<ReferenceParams, "context">,
): Location[] | null {
  const { open } = place;
  const at = nameAt(place);
  const wanted = at === undefined ? excerptsAt(place).map(({ id }) => evidence(id)) : [at];
  const found = wanted
    .flatMap((name) => [...sameNames(open, name), ...citingExcerptsOf(name, open)])
    .filter(({ role }) => context.includeDeclaration || role === "uses" || role === "shared");
  return found.length === 0 ? null : found.map(({ span }) => locationOf(span, open));
}

export function highlightName(place: Place): DocumentHighlight[] | null {
  const name = nameAt(place);
  if (name === undefined) return null;
  return sameNames(place.open, name)
    .filter(({ span }) => span.file === place.file)
    .map(({ span, role }) => ({
      range: place.lines.rangeOf(span),
      kind: role === "defines" ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}

function evidence(name: string): Pick<PlacedName, "kind" | "name"> {
  return { kind: "evidence", name };
}

function citingExcerptsOf(
  { kind, name }: Pick<PlacedName, "kind" | "name">,
  open: OpenBrief,
): readonly PlacedName[] {
  if (kind !== "evidence") return [];
  const own = open.session.sources().find(({ id }) => id === name)?.excerpts ?? [];
  return own.flatMap(({ id }) => sameNames(open, evidence(id)).filter(({ role }) => role === "uses"));
}
