/** Which fields of the view model are markup. Templates get these as `Markup`, and all others as they are. */
import type {
  ChartView,
  ColumnView,
  Deck,
  EventView,
  FigureView,
  FooterNote,
  FooterView,
  HandoutCitation,
  HandoutEntry,
  HandoutView,
  HeadView,
  IllustrationView,
  PartView,
  PointView,
  QuoteView,
  SlideView,
  TableRowView,
  TableView,
  TimelineView,
  WordingView,
} from "../model/deck.ts";
import type {
  EvidenceGroup,
  ExhibitView,
  OriginGroup,
  OtherWording,
  PassageTranslation,
  PassageView,
  SourceView,
} from "../model/evidence-view.ts";
import { asMarkup } from "./markup.ts";

interface Views {
  readonly ChartView: ChartView;
  readonly ColumnView: ColumnView;
  readonly Deck: Deck;
  readonly EventView: EventView;
  readonly EvidenceGroup: EvidenceGroup;
  readonly ExhibitView: ExhibitView;
  readonly FigureView: FigureView;
  readonly FooterNote: FooterNote;
  readonly FooterView: FooterView;
  readonly HandoutCitation: HandoutCitation;
  readonly HandoutEntry: HandoutEntry;
  readonly HandoutView: HandoutView;
  readonly HeadView: HeadView;
  readonly IllustrationView: IllustrationView;
  readonly OriginGroup: OriginGroup;
  readonly OtherWording: OtherWording;
  readonly PartView: PartView;
  readonly PassageTranslation: PassageTranslation;
  readonly PassageView: PassageView;
  readonly PointView: PointView;
  readonly QuoteView: QuoteView;
  readonly SlideView: SlideView;
  readonly SourceView: SourceView;
  readonly TableRowView: TableRowView;
  readonly TableView: TableView;
  readonly TimelineView: TimelineView;
  readonly WordingView: WordingView;
}

export type ViewName = keyof Views;

/** For each view its fields of type `Html`, and those that hold other views. Fields may be lists of what is named. */
export const MARKUP_FIELDS: {
  readonly [Name in ViewName]: { readonly [Field in keyof Views[Name]]?: "Html" | ViewName };
} = {
  ChartView: { drawing: "Html", subtitle: "Html", notes: "Html", table: "TableView", marks: "Html" },
  ColumnView: { heading: "Html", points: "PointView" },
  Deck: { slides: "SlideView", sources: "SourceView", handout: "HandoutView", exhibits: "ExhibitView" },
  EventView: { html: "Html", marks: "Html" },
  EvidenceGroup: { source: "Html", citedOn: "Html", passages: "PassageView" },
  ExhibitView: {
    before: "Html",
    words: "Html",
    after: "Html",
    translated: "Html",
    source: "Html",
    short: "Html",
    citedOn: "Html",
    others: "OtherWording",
  },
  FigureView: { before: "Html", number: "Html", unit: "Html", points: "PointView", source: "Html" },
  FooterNote: { html: "Html" },
  FooterView: { notes: "FooterNote" },
  HandoutCitation: { note: "Html" },
  HandoutEntry: { notes: "Html", citations: "HandoutCitation" },
  HandoutView: {
    head: "HeadView",
    whole: "SlideView",
    entries: "HandoutEntry",
    evidence: "EvidenceGroup",
    bibliography: "OriginGroup",
  },
  HeadView: { title: "Html", subtitle: "Html" },
  IllustrationView: { caption: "Html", credit: "Html" },
  OriginGroup: { heading: "Html", sources: "SourceView" },
  OtherWording: { words: "Html" },
  PartView: { title: "Html" },
  PassageTranslation: { words: "Html" },
  PassageView: { source: "Html", words: "Html", translations: "PassageTranslation", citedOn: "Html" },
  PointView: { html: "Html", points: "PointView" },
  QuoteView: { words: "Html", source: "Html", context: "Html" },
  SlideView: {
    title: "Html",
    lead: "Html",
    points: "PointView",
    figure: "FigureView",
    columns: "ColumnView",
    table: "TableView",
    quote: "QuoteView",
    comparison: "WordingView",
    timeline: "TimelineView",
    chart: "ChartView",
    illustration: "IllustrationView",
    evidence: "EvidenceGroup",
    parts: "PartView",
    head: "HeadView",
    groups: "OriginGroup",
    notes: "Html",
    footer: "FooterView",
  },
  SourceView: { note: "Html", citedOn: "Html" },
  TableRowView: { cells: "Html", marks: "Html" },
  TableView: { columns: "Html", rows: "TableRowView" },
  TimelineView: { events: "EventView" },
  WordingView: { words: "Html", source: "Html" },
};

/**
 * Returns `view` as templates get it: the same fields, those of type `Html` as `Markup`. A field is looked at only when a template asks for
 * it, since a deck works out some of its own only then.
 */
export function withMarkup(view: object, name: ViewName): object {
  const kinds = new Map<string, "Html" | ViewName>(Object.entries(MARKUP_FIELDS[name]));
  const fields = Object.keys(view).map((field) => {
    const kind = kinds.get(field);
    const get = () => marked(Reflect.get(view, field), kind);
    return [field, { get, enumerable: true }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(fields));
}

function marked(value: unknown, kind: "Html" | ViewName | undefined): unknown {
  if (kind === undefined) return value;
  if (Array.isArray(value)) return value.map((one) => marked(one, kind));
  if (kind === "Html") return typeof value === "string" ? asMarkup(value) : value;
  return typeof value === "object" && value !== null ? withMarkup(value, kind) : value;
}
