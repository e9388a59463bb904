/** Every text on a tailored slide's face with what it cites, in the order of the page. Called while tailoring and composing. */
import type { TailoredPoint, TailoredSlide } from "../model/tailored.ts";
import type { Text } from "../model/text.ts";

export interface ShownText {
  /** Undefined for what is cited beside a text: the `cite` of a row, event or datum, a quotation's excerpt. */
  readonly text: Text | undefined;
  readonly cited: readonly string[];
}

/** Speaker notes are not on the slide's face: they come apart, as `slide.notes`. */
export function shownTexts(slide: TailoredSlide): readonly ShownText[] {
  return [
    ...shown(slide.title),
    ...shown(slide.lead),
    ...slide.points.flatMap(ofPoint),
    ...slide.columns.flatMap((column) => [...shown(column.heading), ...column.points.flatMap(ofPoint)]),
    ...(slide.table?.columns ?? []).flatMap(shown),
    ...(slide.table?.rows ?? []).flatMap((row) => [
      ...row.cells.flatMap(shown),
      { text: undefined, cited: row.cite },
    ]),
    ...(slide.quote === undefined ? [] : [{ text: undefined, cited: [slide.quote.excerpt] }]),
    ...shown(slide.quote?.context),
    ...(slide.comparison === undefined ? [] : [{ text: undefined, cited: slide.comparison }]),
    ...slide.events.flatMap(({ text, cite }) => [...shown(text), { text: undefined, cited: cite }]),
    ...shown(slide.chart?.alt),
    ...(slide.chart?.data ?? []).flatMap(({ values, cite }) => [
      ...values.flatMap(({ text }) => shown(text)),
      { text: undefined, cited: cite },
    ]),
    ...shown(slide.illustration?.alt),
    ...shown(slide.illustration?.caption),
    ...shown(slide.illustration?.credit),
    ...(slide.illustration === undefined ? [] : [{ text: undefined, cited: slide.illustration.cite }]),
  ];
}

/** Returns the IDs cited on the slide's face, in order, repeated where they are repeated. */
export function citedOnSlide(slide: TailoredSlide): readonly string[] {
  return shownTexts(slide).flatMap((shownText) => shownText.cited);
}

/** Returns the IDs that a text cites, in order; none for a text that is left out. */
export function citedIn(text: Text | undefined): readonly string[] {
  return text?.citations.map((citation) => citation.id) ?? [];
}

function ofPoint(point: TailoredPoint): readonly ShownText[] {
  return [...shown(point.text), ...point.points.flatMap(ofPoint)];
}

function shown(text: Text | undefined): readonly ShownText[] {
  return text === undefined ? [] : [{ text, cited: citedIn(text) }];
}
