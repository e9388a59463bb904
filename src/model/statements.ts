/** Every text of a brief with what it is, so that a rule can be a filter over one list. */
import type { Span } from "../diagnostics/span.ts";
import type { Brief, ClaimKind, Slide } from "./brief.ts";
import { citedBy, type ItemKind } from "./item.ts";
import type { Located } from "./located.ts";
import { onceFor } from "./once-for.ts";
import type { Text } from "./text.ts";
import { itemsOf } from "./walk-content.ts";

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
    | "annotation"
    | "alt"
    | "caption"
    | "credit"
    | "image"
    | "note";
  /** Only points, rows, events, data and annotations claim something. It is undefined for the rest. */
  readonly kind: ClaimKind | undefined;
  /** All that it is written in, also where it has no words. */
  readonly span: Span;
  /** All cells of a row, all values of a datum, one text otherwise. */
  readonly texts: readonly Text[];
  /** Every cited ID, in its texts or beside them. */
  readonly cited: readonly Located<string>[];
}

/** Returns the statements of every slide and of every variant, in the order of the page. */
export function statementsOf(brief: Pick<Brief, "slides">): readonly Statement[] {
  return slidesOf(brief).flatMap(statementsOfSlide);
}

/** Returns every slide, each followed by its variants. What a variant takes over unchanged occurs again. */
export function slidesOf(brief: Pick<Brief, "slides">): readonly Slide[] {
  return brief.slides.flatMap((slide) => [slide, ...slide.variants.values()]);
}

/** Returns the statements of one slide, without its variants. */
export const statementsOfSlide = onceFor((slide: Slide): readonly Statement[] =>
  itemsOf(slide).flatMap((item): readonly Statement[] => {
    const what = STATED[item.what];
    if (what === undefined) return [];
    // The words inside a quotation or a comparison are about nothing else.
    const all = IS_ONE.has(item.what) ? [item, ...item.within] : [item];
    const texts = all.flatMap((one) => one.texts);
    const { kind, span } = item;
    return [{ slide, what, kind, span, texts, cited: all.flatMap(citedBy) }];
  }),
);

/** What each kind of item states; undefined where its parts state it, or another item's statement includes it. */
const STATED = {
  title: "title",
  lead: "lead",
  point: "point",
  column: undefined,
  heading: "heading",
  "column-name": "column-name",
  row: "row",
  quote: "quote",
  context: undefined,
  comparison: "comparison",
  wording: undefined,
  event: "event",
  chart: undefined,
  alt: "alt",
  datum: "datum",
  annotation: "annotation",
  image: undefined,
  caption: "caption",
  credit: "credit",
  "image-cite": "image",
  note: "note",
} as const satisfies Record<ItemKind, Statement["what"] | undefined>;

const IS_ONE: ReadonlySet<ItemKind> = new Set(["quote", "comparison"]);
