/**
 * The one walk over a slide's content. Listing it, citing from it, withholding some of it and splitting it are all
 * derived from this walk.
 */
import {
  type Annotation,
  type Chart,
  type Column,
  type Comparison,
  type Datum,
  type Illustration,
  type Note,
  type Point,
  type Quote,
  type Row,
  type SlideContent,
  type Table,
  type TimelineEvent,
  UNCONDITIONAL,
} from "./brief.ts";
import { namesIn } from "./chart.ts";
import { type Item, itemWith } from "./item.ts";
import { onceFor } from "./once-for.ts";
import type { Text } from "./text.ts";

/** What a walk does with each item and text. */
export interface Visit {
  /** Whether the item stays. A part of another item always stays with that item. */
  admits(item: Item): boolean;
  /** Returns the form in which a text stays. */
  text(text: Text): Text;
}

/** Returns every item, each followed by the items inside it. */
export const itemsOf = onceFor((content: SlideContent): readonly Item[] =>
  itemsFound((visit) => walkContent(content, visit)),
);

/**
 * Returns the content that `visit` admits, without conditions. It contains nothing of the other items. Items inside
 * another one are visited only when that one stays. A column left without points goes too, and so do a comparison left
 * with fewer than two wordings and a chart left without data.
 */
export function walkContent(content: SlideContent, visit: Visit): SlideContent {
  return {
    title: line(content.title, { what: "title", partOf: "slide" }, visit),
    lead: line(content.lead, { what: "lead" }, visit),
    points: points(content.points, { place: "points", field: "points", breaks: true }, visit),
    columns: columns(content.columns, visit),
    table: content.table && table(content.table, visit),
    quote: content.quote && quote(content.quote, visit),
    comparison: content.comparison && comparison(content.comparison, visit),
    events: events(content.events, visit),
    chart: content.chart && chart(content.chart, visit),
    illustration: content.illustration && illustration(content.illustration, visit),
    notes: notes(content.notes, visit),
  };
}

/** Returns the items that a walk visits. Nothing stays, so inner items appear only inside their item. */
function itemsFound(walk: (visit: Visit) => unknown): readonly Item[] {
  const found: Item[] = [];
  walk({
    admits(item) {
      found.push(item, ...item.within);
      return false;
    },
    text: (text) => text,
  });
  return found;
}

/** Keeps the items of a list that stay. All of them are asked for before anything inside them is. */
function kept<T>(list: readonly T[], itemOf: (one: T, at: number) => Item, visit: Visit): readonly T[] {
  const items = list.map(itemOf);
  return list.filter((_one, at) => {
    const item = items[at];
    return item !== undefined && visit.admits(item);
  });
}

type Stand = Pick<Item, "what"> & Partial<Item>;

/** Walks a single text. Unless told otherwise, its field and its place are named after its kind. */
function line(text: Text | undefined, stand: Stand, visit: Visit): Text | undefined {
  if (text === undefined) return undefined;
  const { what, field = what, place = field } = stand;
  const item = itemWith({ ...stand, field, place, span: text.span, texts: [text] });
  return visit.admits(item) ? visit.text(text) : undefined;
}

function points(
  list: readonly Point[],
  stand: Pick<Item, "place" | "field"> & Partial<Item>,
  visit: Visit,
): readonly Point[] {
  return list
    .map((point, at) => ({ point, place: `${stand.place}/${at}` }))
    .map(({ point, place }) => {
      const { span, selection, kind, confidence, text } = point;
      const enclosing = selection.tlp ?? stand.enclosing;
      const under = { ...stand, place: `${place}/points`, breaks: false, enclosing };
      const nested = (inner: Visit): readonly Point[] => points(point.points, under, inner);
      const within = point.points.length === 0 ? [] : itemsFound(nested);
      const own = { span, selection, kind, confidence, texts: [text], within };
      return { point, nested, item: itemWith({ ...stand, ...own, what: "point", place }) };
    })
    .filter(({ item }) => visit.admits(item))
    .map(({ point, nested }) => ({
      ...point,
      selection: UNCONDITIONAL,
      text: visit.text(point.text),
      points: nested(visit),
    }));
}

function columns(list: readonly Column[], visit: Visit): readonly Column[] {
  return list
    .map((column, at) => {
      const { span, selection } = column;
      const [field, place] = ["columns", `columns/${at}`];
      const inner = (within: Visit): Pick<Column, "heading" | "points"> => ({
        heading: line(
          column.heading,
          { what: "heading", partOf: "column", field, place: `${place}/heading` },
          within,
        ),
        points: points(column.points, { field, place: `${place}/points`, enclosing: selection.tlp }, within),
      });
      const own = { span, selection, within: itemsFound(inner) };
      return { column, inner, item: itemWith({ what: "column", field, place, ...own }) };
    })
    .filter(({ item }) => visit.admits(item))
    .map(({ column, inner }) => ({ ...column, selection: UNCONDITIONAL, ...inner(visit) }))
    .filter((column) => column.points.length > 0);
}

/** A table's column names head the slide, as its title does. */
function table({ columns: names, rows }: Table, visit: Visit): Table {
  const nameAt = (at: number): Stand => ({
    what: "column-name",
    partOf: "slide",
    field: "columns",
    place: `columns/${at}`,
  });
  const rowItem = ({ span, selection, kind, cells, cite }: Row, at: number): Item =>
    itemWith({
      what: "row",
      field: "rows",
      place: `rows/${at}`,
      span,
      selection,
      kind,
      texts: cells,
      cite,
      breaks: true,
    });
  return {
    columns: names.flatMap((name, at) => line(name, nameAt(at), visit) ?? []),
    rows: kept(rows, rowItem, visit).map((row) => ({
      ...row,
      selection: UNCONDITIONAL,
      cells: row.cells.map((cell) => visit.text(cell)),
    })),
  };
}

function quote(quoted: Quote, visit: Visit): Quote | undefined {
  const { excerpt, context } = quoted;
  const inner = (within: Visit): Text | undefined =>
    line(context, { what: "context", place: "quote/context" }, within);
  const own = { span: excerpt.span, cite: [excerpt], within: itemsFound(inner) };
  const item = itemWith({ what: "quote", field: "excerpt", place: "quote", ...own });
  return visit.admits(item) ? { ...quoted, context: inner(visit) } : undefined;
}

/** A comparison has no text of its own: its words are those of its excerpts. */
function comparison(compared: Comparison, visit: Visit): Comparison | undefined {
  const { span } = compared;
  const field = compared.statement === undefined ? "excerpts" : "statement";
  const wordingItem = (wording: Comparison["wordings"][number], at: number): Item =>
    itemWith({ what: "wording", field, place: `comparison/${at}`, span: wording.span, cite: [wording] });
  const inner = (within: Visit): Comparison["wordings"] => kept(compared.wordings, wordingItem, within);
  const item = itemWith({ what: "comparison", field, place: "comparison", span, within: itemsFound(inner) });
  if (!visit.admits(item)) return undefined;
  const wordings = inner(visit);
  return wordings.length < 2 ? undefined : { ...compared, wordings };
}

function events(list: readonly TimelineEvent[], visit: Visit): readonly TimelineEvent[] {
  const eventItem = ({ text, ...event }: TimelineEvent, at: number): Item => {
    const { span, selection, kind, date, cite } = event;
    const own = { span, selection, kind, date, texts: [text], cite, breaks: true };
    return itemWith({ what: "event", field: "events", place: `events/${at}`, ...own });
  };
  return kept(list, eventItem, visit).map((event) => ({
    ...event,
    selection: UNCONDITIONAL,
    text: visit.text(event.text),
  }));
}

/** A chart's description says what its data say. Each of the data is shown or withheld on its own. */
function chart(drawn: Chart, visit: Visit): Chart | undefined {
  const { span, spec, alt, data, annotations } = drawn;
  const names = namesIn(spec).map((value) => ({ value, span }));
  const within = itemsFound((inner) => line(alt, { what: "alt", partOf: "chart" }, inner));
  const isKept = visit.admits(
    itemWith({ what: "chart", field: "chart", place: "chart", span, names, within }),
  );
  const datumItem = ({ values, ...datum }: Datum, at: number): Item => {
    const [texts, labels] = [values.map(({ text }) => text), values.map(({ field }) => field)];
    const own = { span: datum.span, selection: datum.selection, kind: datum.kind, cite: datum.cite };
    return itemWith({ what: "datum", field: "data", place: `data/${at}`, ...own, texts, labels });
  };
  const keptData = kept(data, datumItem, visit).map((datum) => ({
    ...datum,
    selection: UNCONDITIONAL,
    values: datum.values.map((value) => ({ ...value, text: visit.text(value.text) })),
  }));
  const annotationItem = ({ text, places, ...annotation }: Annotation, at: number): Item => {
    const { span: own, selection, kind, cite } = annotation;
    const texts = [text, ...places.map((place) => place.text)];
    const what = { what: "annotation", field: "annotate", place: `annotate/${at}` } as const;
    return itemWith({ ...what, span: own, selection, kind, cite, texts });
  };
  const keptAnnotations = kept(annotations, annotationItem, visit).map((annotation) => ({
    ...annotation,
    selection: UNCONDITIONAL,
    text: visit.text(annotation.text),
    places: annotation.places.map((place) => ({ ...place, text: visit.text(place.text) })),
  }));
  if (!isKept || keptData.length === 0) return undefined;
  return { ...drawn, alt: alt && visit.text(alt), data: keptData, annotations: keptAnnotations };
}

/** A picture and the words about it are one item. */
function illustration(shown: Illustration, visit: Visit): Illustration | undefined {
  const { file, picture, alt, caption, credit, cite } = shown;
  const { span } = file;
  const inner = (within: Visit): void => {
    const own = { partOf: "image", picture } as const;
    line(alt, { what: "alt", ...own }, within);
    line(caption, { what: "caption", ...own }, within);
    line(credit, { what: "credit", ...own }, within);
    if (cite.length > 0)
      within.admits(itemWith({ what: "image-cite", field: "cite", place: "image", span, cite, ...own }));
  };
  const own = { span, picture, within: itemsFound(inner) };
  if (!visit.admits(itemWith({ what: "image", field: "image", place: "image", ...own }))) return undefined;
  return {
    ...shown,
    alt: alt && visit.text(alt),
    caption: caption && visit.text(caption),
    credit: credit && visit.text(credit),
  };
}

function notes(list: readonly Note[], visit: Visit): readonly Note[] {
  const noteItem = ({ span, selection, text }: Note, at: number): Item =>
    itemWith({ what: "note", field: "notes", place: `notes/${at}`, span, selection, texts: [text] });
  return kept(list, noteItem, visit).map((note) => ({
    ...note,
    selection: UNCONDITIONAL,
    text: visit.text(note.text),
  }));
}
