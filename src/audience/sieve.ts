/** Lets through what a viewer may see of one slide and enters the rest in the ledger. Called by tailor-slide. */
import type { Span } from "../diagnostics/span.ts";
import type { Point, Selection, Slide } from "../model/brief.ts";
import type { ExcerptId, SlideId } from "../model/ids.ts";
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
import { strictest, type Tlp } from "../model/tlp.ts";
import { fillText } from "./fill-text.ts";
import type { Ledger } from "./ledger.ts";
import { narrowChart } from "./narrow-chart.ts";
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
  /** Texts and citations that go with it when it goes, but do not mark it. */
  readonly inside?: readonly Text[];
  readonly citedInside?: readonly string[];
}

export class Sieve {
  strictestWithheld: Tlp | undefined;
  readonly #slide: SlideId;
  readonly #viewer: Viewer;
  readonly #ledger: Ledger;

  constructor(options: { readonly slide: SlideId; readonly viewer: Viewer; readonly ledger: Ledger }) {
    this.#slide = options.slide;
    this.#viewer = options.viewer;
    this.#ledger = options.ledger;
  }

  admits(item: Item): boolean {
    const cited = [...item.texts.flatMap(citedIn), ...(item.cite ?? [])];
    const decision = decide({ selection: item.selection, cited }, this.#viewer);
    switch (decision.kind) {
      case "shown":
        return true;
      case "left-out":
        this.#ledger.leaveOut();
        return false;
      case "withheld":
        this.strictestWithheld = strictest([this.strictestWithheld, decision.marking]);
        this.#enter(item, decision.marking, decision.because);
        return false;
    }
  }

  /** Enters a slide of which nothing is left to show. */
  withholdWhole(item: Item & { readonly marking: Tlp }): void {
    this.#enter(item, item.marking, "nothing on it may be shown");
  }

  text(what: "lead" | "context" | "caption", text: Text | undefined): Text | undefined {
    if (text === undefined) return undefined;
    const admitted = this.admits({ what, span: text.span, selection: UNMARKED, texts: [text] });
    return admitted ? this.#fill(text) : undefined;
  }

  points(points: readonly Point[]): readonly TailoredPoint[] {
    return points
      .filter((point) => {
        const inside = point.points.map((nested) => nested.text);
        const { span, selection, text } = point;
        return this.admits({ what: "point", span, selection, texts: [text], ...together(inside) });
      })
      .map(({ text, kind, confidence, points: nested }) => ({
        text: this.#fill(text),
        kind,
        confidence,
        points: this.points(nested),
      }));
  }

  columns(columns: Slide["columns"]): readonly TailoredColumn[] {
    return columns
      .filter(({ span, selection, heading, points }) => {
        const inside = points.flatMap((point) => [point.text, ...point.points.map((nested) => nested.text)]);
        return this.admits({ what: "column", span, selection, texts: [heading], ...together(inside) });
      })
      .map(({ heading, points }) => ({
        heading: heading && this.#fill(heading),
        points: this.points(points),
      }))
      .filter((column) => column.points.length > 0);
  }

  table(table: Slide["table"]): TailoredTable | undefined {
    if (table === undefined) return undefined;
    const rows = table.rows
      .filter(({ span, selection, cells, cite }) =>
        this.admits({ what: "row", span, selection, texts: cells, cite: cite.map((id) => id.value) }),
      )
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
    const inside = context === undefined ? [] : [context];
    const item = { span: excerpt.span, selection: UNMARKED, texts: [], cite: [excerpt.value] };
    if (!this.admits({ what: "quote", ...item, ...together(inside) })) return undefined;
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
      .filter(({ span, selection, text, cite }) =>
        this.admits({ what: "event", span, selection, texts: [text], cite: cite.map(({ value }) => value) }),
      )
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
    // its description says what the data say
    const isDescribed = this.admits({ what: "chart", span, selection: UNMARKED, texts: [alt] });
    const data = chart.data
      .filter(({ span, selection, values, cite }) => {
        const texts = values.map(({ text }) => text);
        return this.admits({ what: "datum", span, selection, texts, cite: cite.map(({ value }) => value) });
      })
      .map(({ kind, values, cite }) => ({
        kind,
        values: values.map((value) => ({ ...value, text: this.#fill(value.text) })),
        cite: cite.map(({ value }) => value),
      }));
    const narrowed = narrowChart(spec, data, chart.data);
    if (data.length === 0 || narrowed === undefined || !isDescribed) return undefined;
    return { spec: narrowed, alt: alt && this.#fill(alt), data };
  }

  illustration(illustration: Slide["illustration"]): TailoredIllustration | undefined {
    if (illustration?.picture === undefined) return undefined;
    const { picture, file, alt, caption, credit } = illustration;
    const inside = caption === undefined ? [] : [caption];
    const image = { what: "image", span: file.span, selection: UNMARKED, texts: [alt, credit] } as const;
    if (!this.admits({ ...image, ...together(inside) })) return undefined;
    return {
      picture,
      alt: alt && this.#fill(alt),
      caption: this.text("caption", caption),
      credit: credit && this.#fill(credit),
    };
  }

  notes(notes: Slide["notes"]): readonly Text[] {
    return notes
      .filter(({ span, selection, text }) => this.admits({ what: "note", span, selection, texts: [text] }))
      .map(({ text }) => this.#fill(text));
  }

  #fill(text: Text): Text {
    return fillText(text, this.#ledger);
  }

  #enter(item: Item, marking: Tlp, because: string): void {
    const { what, span, texts, cite = [], inside = [], citedInside = [] } = item;
    const present = texts.filter((text) => text !== undefined);
    this.#ledger.withhold(
      { what, slide: this.#slide, span, marking, because },
      { texts: [...present, ...inside], cited: [...present.flatMap(citedIn), ...cite, ...citedInside] },
    );
  }
}

function together(inside: readonly Text[]): Required<Pick<Item, "inside" | "citedInside">> {
  return { inside, citedInside: inside.flatMap(citedIn) };
}
