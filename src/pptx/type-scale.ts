/** The font sizes of a slide, as its style sheets work them out from its size of type. */
import type { SlideView } from "../model/deck.ts";
import { scaleAt } from "../model/type-size.ts";
import type { Look } from "./look.ts";

/** In px on a 1280x720 slide. */
export interface TypeScale {
  readonly title: number;
  readonly text: number;
  /** Of points that belong to one. */
  readonly nested: number;
  readonly small: number;
  readonly table: number;
  readonly quote: number;
  readonly assertion: number;
  /** Of points in columns. */
  readonly column: number;
  readonly label: number;
  readonly detail: number;
  readonly cover: number;
  readonly coverText: number;
  readonly section: number;
  /** Of the list of sources. */
  readonly source: number;
  readonly note: number;
  /** Between points. */
  readonly gap: number;
  readonly nestedGap: number;
}

/**
 * What is too large in PowerPoint's faces first loses space between its items. How much of the scale each try takes
 * away, and then of the least sizes.
 */
const TRIES = [0, 0.1, 0.2, 0.35, 0.5, 0.75, 1];
const REDUCTIONS = [0.94, 0.88, 0.82];

/** Returns the scales to try on a slide: first its own, then ever smaller ones. */
export function typeScales(
  type: SlideView["type"],
  look: Look,
): readonly [TypeScale, ...(readonly TypeScale[])] {
  const tries = TRIES.flatMap((less) =>
    [1, 0.5, 0].map((share) => ({ scale: scaleAt(type.scale * (1 - less)), spread: type.spread * share })),
  );
  // What is small already has the same size in many of them.
  const distinct = new Map(tries.map((one) => [`${one.scale} ${one.spread}`, one]));
  const [first, ...smaller] = [...distinct.values()].map((one) => scaleOf({ ...type, ...one }, look));
  const close = scaleOf({ scale: 0, spread: 0, notes: 0 }, look);
  return [first ?? close, ...smaller, close, ...REDUCTIONS.map((factor) => reduced(close, factor))];
}

function scaleOf({ scale, spread, notes }: SlideView["type"], look: Look): TypeScale {
  const within = (least: string, most: string, share = scale): number =>
    look.px(least) + share * (look.px(most) - look.px(least));
  const between = (kind: string, share = scale): number => within(`--${kind}-least`, `--${kind}-most`, share);
  const text = between("text");
  const gap = text * (LEAST_GAP + spread * MORE_GAP);
  return {
    title: between("title", Math.min(1, scale * 5)),
    text,
    nested: Math.max(look.px("--text-least"), text * 0.8),
    small: between("small"),
    table: between("cell"),
    quote: between("quote"),
    assertion: within("--quote-least", "--assertion-most"),
    column: between("text", scale / 2),
    label: look.px("--label-size"),
    detail: look.px("--detail-size"),
    cover: between("cover"),
    coverText: within("--small-least", "--title-least"),
    section: within("--quote-least", "--section-most"),
    source: within("--label-size", "--detail-size"),
    note: between("note", notes),
    gap,
    nestedGap: gap / 3,
  };
}

/** In em: the space between points, and how much more there may be. */
export const LEAST_GAP = 0.3;
export const MORE_GAP = 1.2;

/** What is as small as the label already is stays so. */
function reduced(scale: TypeScale, factor: number): TypeScale {
  const size = (value: number): number => Math.max(scale.label, value * factor);
  return {
    ...scale,
    title: size(scale.title),
    text: size(scale.text),
    nested: size(scale.nested),
    small: size(scale.small),
    table: size(scale.table),
    quote: size(scale.quote),
    assertion: size(scale.assertion),
    column: size(scale.column),
    cover: size(scale.cover),
    section: size(scale.section),
    source: size(scale.source),
    gap: scale.gap * factor,
    nestedGap: scale.nestedGap * factor,
  };
}
