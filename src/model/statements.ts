/** Every text of a brief with what it is, so that a rule is a filter over one list. */
import type { Brief, ClaimKind, Point, Slide } from "./brief.ts";
import type { Located } from "./located.ts";
import type { Text } from "./text.ts";

export interface Statement {
  readonly slide: Slide;
  readonly what:
    | "title"
    | "lead"
    | "point"
    | "heading"
    | "column-name"
    | "row"
    | "quote"
    | "comparison"
    | "event"
    | "datum"
    | "alt"
    | "caption"
    | "credit"
    | "image"
    | "note";
  /** Only points, rows, events and data claim something; the rest is undefined. */
  readonly kind: ClaimKind | undefined;
  /** A row's cells or a datum's values together; one text otherwise. */
  readonly texts: readonly Text[];
  /** Every ID cited, in its texts or beside them. */
  readonly cited: readonly Located<string>[];
}

/** Returns the statements of every slide and of every variant, in the order of the page. */
export function statementsOf(brief: Pick<Brief, "slides">): readonly Statement[] {
  return slidesOf(brief).flatMap(statementsOfSlide);
}

/** Returns every slide followed by its variants. What a variant takes over unchanged occurs again. */
export function slidesOf(brief: Pick<Brief, "slides">): readonly Slide[] {
  return brief.slides.flatMap((slide) => [slide, ...slide.variants.values()]);
}

/** Returns the statements of one slide, without its variants. */
export function statementsOfSlide(slide: Slide): readonly Statement[] {
  return [
    ...of(slide, "title", slide.title),
    ...of(slide, "lead", slide.lead),
    ...ofPoints(slide, slide.points),
    ...slide.columns.flatMap((column) => [
      ...of(slide, "heading", column.heading),
      ...ofPoints(slide, column.points),
    ]),
    ...(slide.table?.columns ?? []).flatMap((name) => of(slide, "column-name", name)),
    ...(slide.table?.rows ?? []).map(
      (row): Statement => ({
        slide,
        what: "row",
        kind: row.kind,
        texts: row.cells,
        cited: [...row.cells.flatMap(citedIn), ...row.cite],
      }),
    ),
    ...ofQuote(slide),
    ...ofComparison(slide),
    ...slide.events.map(
      ({ kind, text, cite }): Statement => ({
        slide,
        what: "event",
        kind,
        texts: [text],
        cited: [...citedIn(text), ...cite],
      }),
    ),
    ...ofChart(slide),
    ...ofIllustration(slide),
    ...slide.notes.flatMap((note) => of(slide, "note", note.text)),
  ];
}

/** A quotation's words are its excerpt's; its context, where there is one, is the only text. */
function ofQuote(slide: Slide): readonly Statement[] {
  if (slide.quote === undefined) return [];
  const { excerpt, context } = slide.quote;
  const texts = context === undefined ? [] : [context];
  return [{ slide, what: "quote", kind: undefined, texts, cited: [excerpt, ...texts.flatMap(citedIn)] }];
}

/** A comparison has no text of its own: its words are its excerpts'. */
function ofComparison(slide: Slide): readonly Statement[] {
  if (slide.comparison === undefined) return [];
  return [{ slide, what: "comparison", kind: undefined, texts: [], cited: slide.comparison.wordings }];
}

function ofChart(slide: Slide): readonly Statement[] {
  if (slide.chart === undefined) return [];
  const { alt, data } = slide.chart;
  return [
    ...of(slide, "alt", alt),
    ...data.map(({ kind, values, cite }): Statement => {
      const texts = values.map(({ text }) => text);
      return { slide, what: "datum", kind, texts, cited: [...texts.flatMap(citedIn), ...cite] };
    }),
  ];
}

function ofIllustration(slide: Slide): readonly Statement[] {
  if (slide.illustration === undefined) return [];
  const { alt, caption, credit, cite } = slide.illustration;
  return [
    ...of(slide, "alt", alt),
    ...of(slide, "caption", caption),
    ...of(slide, "credit", credit),
    ...(cite.length === 0
      ? []
      : [{ slide, what: "image", kind: undefined, texts: [], cited: cite } as const]),
  ];
}

function of(slide: Slide, what: Statement["what"], text: Text | undefined): readonly Statement[] {
  return text === undefined ? [] : [{ slide, what, kind: undefined, texts: [text], cited: citedIn(text) }];
}

function ofPoints(slide: Slide, points: readonly Point[]): readonly Statement[] {
  return points.flatMap((point) => [
    { slide, what: "point", kind: point.kind, texts: [point.text], cited: citedIn(point.text) },
    ...ofPoints(slide, point.points),
  ]);
}

/** Returns the IDs that a text cites. */
export function citedIn(text: Text): readonly Located<string>[] {
  return text.citations.map(({ id, span }) => ({ value: id, span }));
}
