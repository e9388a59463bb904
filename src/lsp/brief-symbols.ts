/** Answers `textDocument/documentSymbol` in a brief's files, and `workspace/symbol`: slides, audiences, sources, excerpts. */
import {
  type DocumentSymbol,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from "vscode-languageserver";
import { shorten } from "../diagnostics/quote-shortened.ts";
import type { Brief, Extent } from "../model/brief.ts";
import { excerptId, sourceId } from "../model/ids.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { slidesById } from "../model/slides-by-id.ts";
import type { Desk } from "./define-feature.ts";
import { locationOf } from "./lsp-diagnostic.ts";
import type { OpenFile } from "./place.ts";

/** Null for a file that is none of the brief's. A section contains the slides up to the next one. */
export function briefSymbols({ open, file, lines }: OpenFile): DocumentSymbol[] | null {
  const resolved = open.session.resolved();
  const extents = (resolved?.brief.extents ?? []).filter(({ span }) => span.file === file);
  if (resolved === undefined || extents.length === 0) return null;
  const symbolOf = (extent: Extent): DocumentSymbol => {
    const range = lines.rangeOf(extent.span);
    const detail = detailOf(extent, resolved);
    return {
      ...{ name: nameOf(extent, resolved), kind: KINDS[extent.kind], range },
      ...(detail === "" ? {} : { detail }),
      selectionRange: lines.rangeOf({ start: extent.span.start, end: selectedEnd(extent) }),
    };
  };
  const slides = extents.filter(({ kind }) => kind === "slide");
  const others = extents.filter(({ kind }) => kind !== "slide");
  return [...others.map(symbolOf), ...inSections(slides, resolved.brief, symbolOf)].toSorted(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

/** Excerpts and audiences begin with their IDs. */
function selectedEnd({ kind, id, span }: Extent): number {
  return kind === "excerpt" || kind === "audience" ? Math.min(span.end, span.start + id.length) : span.start;
}

/** Those of all open briefs whose ID or words contain the query. */
export function workspaceSymbols({ query }: WorkspaceSymbolParams, desk: Desk): WorkspaceSymbol[] {
  const sought = query.toLowerCase();
  return desk.briefs.all().flatMap((open) => {
    const resolved = open.session.resolved();
    if (resolved === undefined) return [];
    return resolved.brief.extents.flatMap((extent) => {
      const name = nameOf(extent, resolved);
      const isFound = `${extent.id} ${name} ${detailOf(extent, resolved)}`.toLowerCase().includes(sought);
      const containerName = `${resolved.brief.name}, ${extent.kind} ${extent.id}`;
      return isFound
        ? [{ name, kind: KINDS[extent.kind], containerName, location: locationOf(extent.span, open) }]
        : [];
    });
  });
}

const KINDS: Readonly<Record<Extent["kind"], SymbolKind>> = {
  slide: SymbolKind.Class,
  audience: SymbolKind.Interface,
  source: SymbolKind.File,
  excerpt: SymbolKind.String,
};

/** A slide is known by its title, all else by its ID. */
function nameOf({ kind, id }: Extent, { brief }: ResolvedBrief): string {
  const title = kind === "slide" ? slidesById(brief).get(id)?.title?.markdown : undefined;
  return title === undefined || title.trim() === "" ? id : shorten(title);
}

function detailOf({ kind, id }: Extent, { brief, excerpts, sources }: ResolvedBrief): string {
  switch (kind) {
    case "slide":
      return [id, slidesById(brief).get(id)?.layout.value].join(" · ");
    case "audience":
      return brief.audiences.find((audience) => audience.id === id)?.label ?? "";
    case "source":
      return shorten(sources.get(sourceId(id))?.source.csl.title ?? "");
    case "excerpt":
      return shorten(excerpts.get(excerptId(id))?.excerpt.exact.value ?? "");
  }
}

/** What comes before the first section stays on its own. */
function inSections(
  slides: readonly Extent[],
  brief: Brief,
  symbolOf: (extent: Extent) => DocumentSymbol,
): readonly DocumentSymbol[] {
  const sections = new Set<string>(
    brief.slides.flatMap(({ id, layout }) => (layout.value === "section" ? id : [])),
  );
  const found: DocumentSymbol[] = [];
  for (const slide of slides) {
    const own = symbolOf(slide);
    const last = found.at(-1);
    if (sections.has(slide.id)) found.push({ ...own, kind: SymbolKind.Namespace, children: [] });
    else if (last?.children === undefined) found.push(own);
    else
      found[found.length - 1] = {
        ...last,
        range: { ...last.range, end: own.range.end },
        children: [...last.children, own],
      };
  }
  return found;
}
