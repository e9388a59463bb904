/** One thing on a slide, as the walk over its content finds it: where it stands, what it claims, says and cites, who is shown it. */
import type { Span } from "../diagnostics/span.ts";
import { type ClaimKind, type Confidence, type Selection, UNCONDITIONAL } from "./brief.ts";
import type { Located } from "./located.ts";
import type { Picture } from "./picture.ts";
import type { Text } from "./text.ts";
import type { Tlp } from "./tlp.ts";

export interface Item {
  readonly what: ItemKind;
  /** What it is a part of: both are shown, or neither is. Undefined for what is shown or not by itself. */
  readonly partOf: ItemKind | "slide" | undefined;
  /** The keys, and the places in lists from 0, that lead to it on its slide: "columns/0/points/2". */
  readonly place: string;
  /** The slide's field that it is written in. */
  readonly field: string;
  readonly span: Span;
  readonly selection: Selection;
  /** How the item that it stands in is marked; undefined where that is not, or where it stands in none. */
  readonly enclosing: Tlp | undefined;
  /** Only points, rows, events and data claim something; the rest is undefined. */
  readonly kind: ClaimKind | undefined;
  readonly confidence: Confidence | undefined;
  /** Its own words: a row's cells or a datum's values together, one text otherwise, none where its parts have them. */
  readonly texts: readonly Text[];
  /** What each of its texts is called, where they have names: the fields of a datum. */
  readonly labels: readonly string[];
  readonly date: Located<string> | undefined;
  /** What it cites beside its texts. */
  readonly cite: readonly Located<string>[];
  /** What axes, legends and fields of a chart are called; undefined for all else. */
  readonly names: readonly Located<string>[] | undefined;
  readonly picture: Picture | undefined;
  /** A further slide may begin with it, where one does not hold all. */
  readonly breaks: boolean;
  /** All that stands in it, in the order of the page, its own parts among it. */
  readonly within: readonly Item[];
}

export type ItemKind =
  | "title"
  | "lead"
  | "point"
  | "column"
  | "heading"
  | "column-name"
  | "row"
  | "quote"
  | "context"
  | "comparison"
  | "wording"
  | "event"
  | "chart"
  | "alt"
  | "datum"
  | "image"
  | "caption"
  | "credit"
  | "image-cite"
  | "note";

type Needed = "what" | "place" | "field" | "span";

/** Returns an item that has nothing but what is given. */
export function itemWith(given: Pick<Item, Needed> & Partial<Item>): Item {
  return {
    partOf: undefined,
    selection: UNCONDITIONAL,
    enclosing: undefined,
    kind: undefined,
    confidence: undefined,
    texts: [],
    labels: [],
    date: undefined,
    cite: [],
    names: undefined,
    picture: undefined,
    breaks: false,
    within: [],
    ...given,
  };
}

/** Returns the IDs that an item cites, in its texts and beside them. */
export function citedBy({ texts, cite }: Pick<Item, "texts" | "cite">): readonly Located<string>[] {
  return [...texts.flatMap(citedIn), ...cite];
}

/** Returns the IDs that a text cites, in order. */
export function citedIn(text: Text): readonly Located<string>[] {
  return text.citations.map(({ id, span }) => ({ value: id, span }));
}
