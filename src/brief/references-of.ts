/** Walks a decoded slide for what it names: cited IDs and audiences. Called by check-references and decode-brief. */
import type { Brief, Point, Selection, Slide } from "../model/brief.ts";
import type { Located } from "../model/located.ts";
import { citedIn, statementsOf } from "../model/statements.ts";

/** Returns the IDs that the brief cites, in its texts and beside them; not what it quotes or compares, which must be an excerpt. */
export function citedIds(brief: Pick<Brief, "title" | "subtitle" | "slides">): readonly Located<string>[] {
  const head = [brief.title, brief.subtitle].flatMap((text) => (text === undefined ? [] : citedIn(text)));
  const body = statementsOf(brief).flatMap(({ what, texts, cited }) =>
    what === "quote" || what === "comparison" ? texts.flatMap(citedIn) : cited,
  );
  return [...head, ...body];
}

/** Returns every selection on the slide and inside it. */
export function selectionsOf(slide: Slide): readonly Selection[] {
  return [slide, ...itemsOf(slide)].map((item) => item.selection);
}

function itemsOf(slide: Slide): readonly { readonly selection: Selection }[] {
  const columns = slide.columns.flatMap((column) => [column, ...withNested(column.points)]);
  return [
    ...withNested(slide.points),
    ...columns,
    ...(slide.table?.rows ?? []),
    ...slide.events,
    ...(slide.chart?.data ?? []),
    ...slide.notes,
  ];
}

function withNested(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point) => [point, ...point.points]);
}
