/** Answers `textDocument/codeLens` in a brief's files: how evidence is used, and what audiences do not get. */
import type { CodeLens } from "vscode-languageserver";
import { counted } from "../diagnostics/counted.ts";
import { holds, type Span } from "../diagnostics/span.ts";
import type { Extent } from "../model/brief.ts";
import { excerptId, sourceId } from "../model/ids.ts";
import type { Item } from "../model/item.ts";
import type { ResolvedBrief, ResolvedExcerpt, ResolvedSource } from "../model/resolved.ts";
import type { MatrixCell } from "../model/slide-matrix.ts";
import { slidesById } from "../model/slides-by-id.ts";
import { itemsOf } from "../model/walk-content.ts";
import type { Outline } from "../session/create-session.ts";
import { type CitedOn, citedOn } from "./describe/cited-on.ts";
import type { OpenBrief } from "./open-brief.ts";
import type { OpenFile } from "./place.ts";

interface Lens {
  readonly span: Span;
  readonly title: string;
}

/** Null for a file that is none of the brief's. Decks need not be composed for them. */
export function briefLenses({ open, file, lines }: OpenFile): CodeLens[] | null {
  const resolved = open.session.resolved();
  if (resolved === undefined) return null;
  const extents = resolved.brief.extents.filter(({ span }) => span.file === file);
  if (extents.length === 0) return null;
  const cited = citedOn(resolved);
  const bySource = Map.groupBy(resolved.excerpts.values(), ({ source }) => source);
  const evidence = extents.flatMap((extent) => evidenceLens(extent, { resolved, bySource, cited }) ?? []);
  return [...evidence, ...sightLenses(open, resolved)]
    .filter(({ span }) => span.file === file)
    .map(({ span, title }) => ({
      range: lines.rangeOf({ start: span.start, end: span.start }),
      command: { title, command: "" },
    }));
}

interface Evidence {
  readonly resolved: ResolvedBrief;
  readonly bySource: ReadonlyMap<ResolvedSource | undefined, readonly ResolvedExcerpt[]>;
  readonly cited: CitedOn;
}

function evidenceLens({ kind, id, span }: Extent, { resolved, bySource, cited }: Evidence): Lens | undefined {
  switch (kind) {
    case "excerpt": {
      const found = resolved.excerpts.get(excerptId(id));
      return found && { span, title: `${cited([id])} · ${originsOf(found.source)}` };
    }
    case "source": {
      const found = resolved.sources.get(sourceId(id));
      const excerpts = bySource.get(found) ?? [];
      const ids = [id, ...excerpts.map(({ excerpt }) => excerpt.id)];
      const title = [counted(excerpts.length, "excerpt"), cited(ids)].join(", ");
      return found && { span, title: `${title} · ${originsOf(found)}` };
    }
    case "slide":
    case "audience":
      return undefined;
  }
}

function originsOf({ origins, lineage }: ResolvedSource): string {
  switch (lineage) {
    case "original":
      return "an original";
    case "not-stated":
      return "lineage not stated";
    case "derived":
      return counted(origins.length, "origin");
  }
}

/** Over slides and their items that some audience does not get. */
function sightLenses({ session }: OpenBrief, resolved: ResolvedBrief): readonly Lens[] {
  const matrix = session.slideMatrix();
  return (matrix?.slides ?? []).flatMap(({ id, span, cells }) => {
    const slide = lensOver(span, cells.filter(isLacking).map(reasonOf));
    const outlines = cells
      .filter(({ state }) => state === "shortened")
      .flatMap(({ audience }) => session.outline(audience) ?? []);
    return [...(slide === undefined ? [] : [slide]), ...itemLenses(id, outlines, resolved)];
  });
}

/** "withheld from press", "left out for council". */
interface Reason {
  readonly audience: string;
  readonly isWithheld: boolean;
}

function isLacking({ state }: MatrixCell): boolean {
  return state === "withheld" || state === "left-out";
}

function reasonOf({ audience, state }: MatrixCell): Reason {
  return { audience, isWithheld: state === "withheld" };
}

function lensOver(span: Span, reasons: readonly Reason[]): Lens | undefined {
  const names = (isWithheld: boolean): string =>
    reasons
      .filter((reason) => reason.isWithheld === isWithheld)
      .map(({ audience }) => audience)
      .join(", ");
  const [withheld, leftOut] = [names(true), names(false)];
  const parts = [
    withheld === "" ? "" : `withheld from ${withheld}`,
    leftOut === "" ? "" : `left out for ${leftOut}`,
  ];
  const title = parts.filter((part) => part !== "").join(" · ");
  return title === "" ? undefined : { span, title };
}

/** `outlines` are those of audiences that are shown a part of the slide. */
function itemLenses(id: string, outlines: readonly Outline[], { brief }: ResolvedBrief): readonly Lens[] {
  const base = slidesById(brief).get(id);
  if (base === undefined) return [];
  const lacking = outlines.flatMap(({ tailored, tailoring }) => {
    const { audience } = tailoring;
    const shown = tailored.slides.find((slide) => slide.id === id);
    const given = shown === undefined ? [] : itemsOf(shown);
    const missing = itemsOf(base.variants.get(audience) ?? base).filter(
      (item) => item.partOf === undefined && !given.some((one) => isSame(one, item)),
    );
    return outermost(missing).map(({ span }) => ({
      span,
      reason: { audience, isWithheld: tailoring.withheld.some((one) => isSameSpan(one.span, span)) },
    }));
  });
  const places = Map.groupBy(lacking, ({ span }) => `${span.file}:${span.start}`);
  return [...places.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const reasons = [first, ...rest].map(({ reason }) => reason);
    return lensOver(first.span, reasons) ?? [];
  });
}

/** What is inside of another item that is missing is not counted for itself. */
function outermost(items: readonly Item[]): readonly Item[] {
  return items.filter((item) => !items.some((other) => other !== item && other.within.includes(item)));
}

function isSame(a: Item, b: Item): boolean {
  return a.what === b.what && isSameSpan(a.span, b.span);
}

function isSameSpan(a: Span, b: Span): boolean {
  return holds(a, b) && holds(b, a);
}
