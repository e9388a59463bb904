/**
 * One thing on a slide, as the walk over its content finds it: where it stands, what it claims, says and cites, and who
 * is shown it.
 */
import type { Span } from "../diagnostics/span.ts";
import { type ClaimKind, type Confidence, type Selection, UNCONDITIONAL } from "./brief.ts";
import type { Located } from "./located.ts";
import type { Picture } from "./picture.ts";
import type { Text } from "./text.ts";
import type { Tlp } from "./tlp.ts";

export interface Item {
  readonly what: ItemKind;
  /**
   * What it is a part of: both are shown, or neither is. Undefined for an item that is shown or withheld on its own.
   */
  readonly partOf: ItemKind | "slide" | undefined;
  /** The keys, and the positions in lists (from 0), that lead to it on its slide: "columns/0/points/2". */
  readonly place: string;
  /** The slide's field that it is written in. */
  readonly field: string;
  readonly span: Span;
  readonly selection: Selection;
  /** The marking of the item around it; undefined where that has none, or where nothing is around it. */
  readonly enclosing: Tlp | undefined;
  /** Only points, rows, events, data and annotations claim something. It is undefined for the rest. */
  readonly kind: ClaimKind | undefined;
  readonly confidence: Confidence | undefined;
  /**
   * Its own words: all cells of a row, all values of a datum, one text otherwise. Empty where its parts have the words.
   */
  readonly texts: readonly Text[];
  /** The names of its texts, where they have names: the fields of a datum. */
  readonly labels: readonly string[];
  readonly date: Located<string> | undefined;
  /** What it cites in `cite`, not in its texts. */
  readonly cite: readonly Located<string>[];
  /** The names of a chart's axes, legends and fields; undefined for all else. */
  readonly names: readonly Located<string>[] | undefined;
  readonly picture: Picture | undefined;
  /** A further slide may begin with it, where one slide does not hold everything. */
  readonly breaks: boolean;
  /** All items inside it, in the order of the page, including its own parts. */
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
  | "annotation"
  | "image"
  | "caption"
  | "credit"
  | "image-cite"
  | "note";

type Needed = "what" | "place" | "field" | "span";

/** Returns an item whose other fields are empty. */
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

/** Returns the IDs that an item cites, in its texts and in `cite`. */
export function citedBy({ texts, cite }: Pick<Item, "texts" | "cite">): readonly Located<string>[] {
  return [...texts.flatMap(citedIn), ...cite];
}

/** Returns the IDs that a text cites, in order. */
export function citedIn(text: Text): readonly Located<string>[] {
  return text.citations.map(({ id, span }) => ({ value: id, span }));
}
