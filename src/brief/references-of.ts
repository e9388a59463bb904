/** Walks a decoded slide for what it names: cited IDs and audiences. Called by check-references and decode-brief. */
import type { Brief, Column, Note, Point, Row, Selection, Slide } from "../model/brief.ts";
import type { Located } from "../model/located.ts";
import type { Text } from "../model/text.ts";

/** Returns the slides of `brief`, each followed by its variants. */
export function slidesOf(brief: Pick<Brief, "slides">): readonly Slide[] {
  return brief.slides.flatMap((slide) => [slide, ...slide.variants.values()]);
}

/** Returns the IDs that the brief's texts and rows cite, in order. */
export function citedIds(brief: Pick<Brief, "title" | "subtitle" | "slides">): readonly Located<string>[] {
  const slides = slidesOf(brief);
  const texts = [brief.title, brief.subtitle, ...slides.flatMap(textsOf)];
  const citations = texts.flatMap((text) => text?.citations ?? []);
  const rows = slides.flatMap((slide) => slide.table?.rows ?? []);
  return [...citations.map(({ id, span }) => ({ value: id, span })), ...rows.flatMap((row) => row.cite)];
}

/** Returns every selection on the slide and inside it. */
export function selectionsOf(slide: Slide): readonly Selection[] {
  return [slide, ...itemsOf(slide)].map((item) => item.selection);
}

function itemsOf(slide: Slide): readonly (Point | Column | Row | Note)[] {
  const columns = slide.columns.flatMap((column) => [column, ...withNested(column.points)]);
  return [...withNested(slide.points), ...columns, ...(slide.table?.rows ?? []), ...slide.notes];
}

function withNested(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point) => [point, ...point.points]);
}

function textsOf(slide: Slide): readonly (Text | undefined)[] {
  return [
    slide.title,
    slide.lead,
    ...withNested(slide.points).map((point) => point.text),
    ...slide.columns.flatMap(({ heading, points }) => [
      heading,
      ...withNested(points).map((point) => point.text),
    ]),
    ...(slide.table?.columns ?? []),
    ...(slide.table?.rows ?? []).flatMap((row) => row.cells),
    slide.quote?.context,
    ...slide.notes.map((note) => note.text),
  ];
}
