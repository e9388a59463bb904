/** Walks a decoded slide for what it names: cited IDs and audiences. Called by check-references and decode-brief. */
import type { Brief, Point, Selection, Slide } from "../model/brief.ts";
import type { Located } from "../model/located.ts";
import type { Text } from "../model/text.ts";

/** Returns the slides of `brief`, each followed by its variants. */
export function slidesOf(brief: Pick<Brief, "slides">): readonly Slide[] {
  return brief.slides.flatMap((slide) => [slide, ...slide.variants.values()]);
}

/** Returns the IDs that the brief cites, in its texts and beside them. */
export function citedIds(brief: Pick<Brief, "title" | "subtitle" | "slides">): readonly Located<string>[] {
  const slides = slidesOf(brief);
  const texts = [brief.title, brief.subtitle, ...slides.flatMap(textsOf)];
  const citations = texts.flatMap((text) => text?.citations ?? []);
  const beside = slides.flatMap((slide) => [
    ...(slide.table?.rows ?? []),
    ...slide.events,
    ...(slide.chart?.data ?? []),
  ]);
  return [...citations.map(({ id, span }) => ({ value: id, span })), ...beside.flatMap(({ cite }) => cite)];
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
    ...slide.events.map((event) => event.text),
    slide.chart?.alt,
    ...(slide.chart?.data ?? []).flatMap(({ values }) => values.map(({ text }) => text)),
    slide.illustration?.alt,
    slide.illustration?.caption,
    slide.illustration?.credit,
    ...slide.notes.map((note) => note.text),
  ];
}
