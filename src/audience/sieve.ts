/** Lets through what a viewer may see of one slide and enters the rest in the ledger. Called by tailor-slide. */
import type { Span } from "../diagnostics/span.ts";
import type { ClaimKind, Point, Row, Selection, Slide } from "../model/brief.ts";
import type { ExcerptId } from "../model/ids.ts";
import type { Located } from "../model/located.ts";
import type {
  TailoredChart,
  TailoredColumn,
  TailoredEvent,
  TailoredIllustration,
  TailoredPoint,
  TailoredQuote,
  TailoredTable,
  Withheld,
} from "../model/tailored.ts";
import type { Text } from "../model/text.ts";
import { isAbove, strictest, type Tlp } from "../model/tlp.ts";
import { fillText } from "./fill-text.ts";
import type { Ledger } from "./ledger.ts";
import { namesOf, narrowChart } from "./narrow-chart.ts";
import { markingOfOwn, type OwnMarking, type OwnWords, ownMarkingOn, ownWordsOf } from "./own-words.ts";
import { citedForPicture } from "./picture-citations.ts";
import { citedIn } from "./shown-texts.ts";
import { decide, UNMARKED, type Viewer } from "./viewer.ts";

/** What is let through or not as one: a slide, or an item on it. */
export interface Item {
  readonly what: Withheld["what"];
  readonly span: Span;
  readonly selection: Selection;
  /** Its own texts: what they cite marks it. */
  readonly texts: readonly (Text | undefined)[];
  /** Cited beside its texts. */
  readonly cite?: readonly string[];
  /** Those of its words that cite nothing, and words that are no text of its own. */
  readonly ownWords?: readonly OwnWords[];
  /** Texts and citations that go with it when it goes, but do not mark it. */
  readonly inside?: readonly Text[];
  /** Texts that may be shown by themselves, and go with it. */
  readonly along?: readonly Text[];
  /** What is written at the axes and legends of a chart that goes with it. */
  readonly names?: readonly Located<string>[];
  readonly citedInside?: readonly string[];
}

export class Sieve {
  strictestWithheld: Tlp | undefined;
  /** Something was withheld only because unmarked own words count as marked. */
  withheldByDefault = false;
  readonly ownMarking: OwnMarking;
  readonly #slide: Slide;
  readonly #viewer: Viewer;
  readonly #ledger: Ledger;

  /** `slide` is the variant where the viewer has one. */
  constructor(options: { readonly slide: Slide; readonly viewer: Viewer; readonly ledger: Ledger }) {
    this.#slide = options.slide;
    this.#viewer = options.viewer;
    this.#ledger = options.ledger;
    this.ownMarking = ownMarkingOn(options.slide, options.viewer);
  }

  admits(item: Item): boolean {
    const cited = [...item.texts.flatMap(citedIn), ...(item.cite ?? [])];
    const { selection } = item;
    const ownWords = markingOfOwn(item.ownWords ?? []);
    const decision = decide({ selection, cited, ownWords }, this.#viewer);
    switch (decision.kind) {
      case "shown":
        return true;
      case "left-out":
        this.#ledger.leaveOut();
        return false;
      case "withheld":
        this.strictestWithheld = strictest([this.strictestWithheld, decision.marking]);
        this.withheldByDefault ||= decision.isByDefault;
        this.#enter(item, decision);
        // where all that is withheld is looked for, what nothing marks withholds nothing inside of it
        return decision.isByDefault && !this.#viewer.isSelective;
    }
  }

  /** Enters a slide of which nothing is left to show. */
  withholdWhole(item: Item & { readonly marking: Tlp }): void {
    const isByDefault = this.withheldByDefault;
    const decided = { marking: item.marking, because: "nothing on it may be shown", isByDefault };
    // what is withheld on it was entered by itself
    const own = item.texts.filter((text) => text !== undefined);
    this.#enter({ ...item, texts: [], inside: [], along: [...own, ...(item.inside ?? [])] }, decided);
  }

  text(what: "title" | "lead" | "context", text: Text | undefined): Text | undefined {
    if (text === undefined) return undefined;
    const ownWords = ownWordsOf([text], this.ownMarking(what));
    const admitted = this.admits({ what, span: text.span, selection: UNMARKED, texts: [text], ownWords });
    return admitted ? this.#fill(text) : undefined;
  }

  /** `within` is the field that they stand in, and the marking of the column or point that they stand under. */
  points(
    points: readonly Point[],
    within: { readonly field: "points" | "columns"; readonly marking?: Tlp | undefined } = {
      field: "points",
    },
  ): readonly TailoredPoint[] {
    const marking = this.ownMarking(within.field, within.marking);
    return points
      .filter((point) => {
        const inside = point.points.map((nested) => nested.text);
        const { span, selection, text, kind } = point;
        const ownWords = ownWordsOf([text], marking);
        const item = { what: "point", span, selection, texts: [text], ownWords } as const;
        return this.#admitsClaim({ ...item, ...together(inside) }, { kind, marking });
      })
      .map(({ selection, text, kind, confidence, points: nested }) => ({
        text: this.#fill(text),
        kind,
        confidence,
        points: this.points(nested, { ...within, marking: selection.tlp ?? within.marking }),
      }));
  }

  columns(columns: Slide["columns"]): readonly TailoredColumn[] {
    return columns
      .filter(({ span, selection, heading, points }) => {
        const inside = points.flatMap((point) => [point.text, ...point.points.map((nested) => nested.text)]);
        const ownWords = ownWordsOf([heading], this.ownMarking("columns"));
        return this.admits({
          what: "column",
          span,
          selection,
          texts: [heading],
          ownWords,
          ...together(inside),
        });
      })
      .map(({ selection, heading, points }) => ({
        heading: heading && this.#fill(heading),
        points: this.points(points, { field: "columns", marking: selection.tlp }),
      }))
      .filter((column) => column.points.length > 0);
  }

  table(table: Slide["table"]): TailoredTable | undefined {
    if (table === undefined) return undefined;
    const rows = table.rows
      .filter((row) => this.#admitsWhole("row", row, { field: "rows", texts: row.cells }))
      .map(({ kind, cells, cite }) => ({
        kind,
        cells: cells.map((cell) => this.#fill(cell)),
        cite: cite.map((id) => id.value),
      }));
    return { columns: table.columns.map((name) => this.#fill(name)), rows };
  }

  quote(quote: Slide["quote"]): TailoredQuote | undefined {
    if (quote === undefined) return undefined;
    const { excerpt, context } = quote;
    const item = { span: excerpt.span, selection: UNMARKED, texts: [], cite: [excerpt.value] };
    const isOpen =
      citedIn(context).length === 0 && !isAbove(this.ownMarking("context"), this.#viewer.ceiling);
    const beside = context === undefined ? [] : [context];
    const going = isOpen ? { along: beside } : together(beside);
    if (!this.admits({ what: "quote", ...item, ...going })) return undefined;
    return { excerpt: excerpt.value, context: this.text("context", context) };
  }

  /** Returns the wordings that may be shown; nothing is left to compare with fewer than two. */
  comparison(comparison: Slide["comparison"]): readonly ExcerptId[] | undefined {
    const shown = (comparison?.wordings ?? []).filter(({ value, span }) =>
      this.admits({ what: "wording", span, selection: UNMARKED, texts: [], cite: [value] }),
    );
    return shown.length < 2 ? undefined : shown.map(({ value }) => value);
  }

  events(events: Slide["events"]): readonly TailoredEvent[] {
    return events
      .filter((event) => this.#admitsWhole("event", event, { field: "events", texts: [event.text] }))
      .map(({ date, text, kind, cite }) => ({
        date: date.value,
        text: this.#fill(text),
        kind,
        cite: cite.map(({ value }) => value),
      }));
  }

  /** Returns the chart with the data that may be shown; nothing is left to draw without any, or without their places. */
  chart(chart: Slide["chart"]): TailoredChart | undefined {
    if (chart === undefined) return undefined;
    const { spec, alt, span } = chart;
    // its description says what the data say, and what axes and legends are called is the author's own words
    const named = { texts: [], marking: this.ownMarking("chart") };
    const ownWords = [named, ...ownWordsOf([alt], this.ownMarking("alt"))];
    const names = namesOf(chart);
    const isDescribed = this.admits({
      what: "chart",
      span,
      selection: UNMARKED,
      texts: [alt],
      ownWords,
      names,
    });
    const data = chart.data
      .filter((datum) =>
        this.#admitsWhole("datum", datum, { field: "data", texts: datum.values.map(({ text }) => text) }),
      )
      .map(({ kind, values, cite }) => ({
        kind,
        values: values.map((value) => ({ ...value, text: this.#fill(value.text) })),
        cite: cite.map(({ value }) => value),
      }));
    const narrowed = narrowChart(spec, data, chart.data);
    if (data.length === 0 || narrowed === undefined || !isDescribed) return undefined;
    return { span, spec: narrowed, alt: alt && this.#fill(alt), data };
  }

  illustration(illustration: Slide["illustration"]): TailoredIllustration | undefined {
    if (illustration?.picture === undefined) return undefined;
    const { picture, file, alt, caption, credit } = illustration;
    const texts = [alt, caption, credit];
    const own = Object.entries({ alt, caption, credit }).flatMap(([field, text]) =>
      ownWordsOf([text], this.ownMarking(field)),
    );
    const cite = illustration.cite.map(({ value }) => value);
    // what the picture is taken from is what its texts speak of
    const ownWords = cite.length > 0 ? [] : own;
    const image = { what: "image", span: file.span, selection: UNMARKED, texts, ownWords } as const;
    const everywhere = citedForPicture(picture, this.#viewer.resolved.brief);
    if (!this.admits({ ...image, cite: everywhere })) return undefined;
    const filled = (text: Text | undefined): Text | undefined => text && this.#fill(text);
    return { picture, alt: filled(alt), caption: filled(caption), credit: filled(credit), cite };
  }

  notes(notes: Slide["notes"]): readonly Text[] {
    return notes
      .filter(({ span, selection, text }) => {
        const marking = this.ownMarking("notes");
        const item = {
          what: "note",
          span,
          selection,
          texts: [text],
          ownWords: ownWordsOf([text], marking),
        } as const;
        return this.#admitsClaim(item, { kind: undefined, marking });
      })
      .map(({ text }) => this.#fill(text));
  }

  #fill(text: Text): Text {
    return fillText(text, this.#ledger);
  }

  /** A row, event or datum, whose texts share what any of them, or it as a whole, cites. */
  #admitsWhole(
    what: "row" | "event" | "datum",
    item: Pick<Row, "span" | "selection" | "kind" | "cite">,
    { field, texts }: { readonly field: string; readonly texts: readonly Text[] },
  ): boolean {
    const cite = item.cite.map(({ value }) => value);
    const marking = this.ownMarking(field);
    const isCited = cite.length > 0 || texts.some((text) => citedIn(text).length > 0);
    const ownWords = isCited ? [] : [{ texts, marking }];
    const { span, selection, kind } = item;
    return this.#admitsClaim({ what, span, selection, texts, cite, ownWords }, { kind, marking });
  }

  /** Counts what is the author's own view, and is shown because it cites: `marking` is what it would carry else. */
  #admitsClaim(
    item: Item,
    { kind, marking }: { readonly kind: ClaimKind | undefined; readonly marking: Tlp },
  ): boolean {
    const isAdmitted = this.admits(item);
    const isOpened = item.ownWords?.length === 0 && item.selection.tlp === undefined;
    if (isAdmitted && kind !== "fact" && isOpened && isAbove(marking, this.#viewer.ceiling))
      this.#ledger.countOpened();
    return isAdmitted;
  }

  #enter(item: Item, decided: Pick<Withheld, "marking" | "because" | "isByDefault">): void {
    const { what, span, texts, cite = [], inside = [], along = [], names = [], citedInside = [] } = item;
    const { marking, because, isByDefault } = decided;
    const withheld = { what, slide: this.#slide.id, span, marking, because, isByDefault };
    if (isByDefault) {
      const own = (item.ownWords ?? []).filter((words) => isAbove(words.marking, this.#viewer.ceiling));
      const unmarked = own.flatMap((words) => words.texts);
      this.#ledger.withhold(withheld, { texts: unmarked, names, cited: [], isByDefault });
      return;
    }
    const present = texts.filter((text) => text !== undefined);
    const all = [...present.flatMap(citedIn), ...cite, ...citedInside];
    this.#ledger.withhold(withheld, { texts: [...present, ...inside], names, cited: all });
    if (along.length > 0) this.#ledger.withholdAlong({ texts: along, cited: [], isAlong: true });
  }
}

function together(inside: readonly Text[]): Required<Pick<Item, "inside" | "citedInside">> {
  return { inside, citedInside: inside.flatMap(citedIn) };
}
