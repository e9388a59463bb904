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
  readonly wording: number;
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
  const at = (scale: number, spread: number): TypeScale =>
    scaleOf({ ...type, scale: scaleAt(scale), spread }, look);
  const [first, ...smaller] = TRIES.flatMap((less) =>
    [1, 0.5, 0].map((share) => at(type.scale * (1 - less), type.spread * share)),
  );
  const close = scaleOf({ scale: 0, spread: 0, notes: 0 }, look);
  return [first ?? close, ...smaller, close, ...REDUCTIONS.map((factor) => reduced(close, factor))];
}

function scaleOf({ scale, spread, notes }: SlideView["type"], look: Look): TypeScale {
  const between = (kind: string, share = scale): number => {
    const [least, most] = [look.px(`--${kind}-least`), look.px(`--${kind}-most`)];
    return least + share * (most - least);
  };
  const text = between("text");
  return {
    title: between("title", Math.min(1, scale * 5)),
    text,
    nested: Math.max(look.px("--text-least"), text * 0.8),
    small: between("small"),
    table: between("cell"),
    quote: between("quote"),
    assertion: look.px("--quote-least") + scale * (ASSERTION - look.px("--quote-least")),
    column: between("text", scale / 2),
    wording: between("small"),
    label: look.px("--label-size"),
    detail: look.px("--detail-size"),
    cover: between("cover"),
    coverText: look.px("--small-least") + scale * (look.px("--title-least") - look.px("--small-least")),
    section: look.px("--quote-least") + scale * (SECTION - look.px("--quote-least")),
    source: look.px("--label-size") + scale * (look.px("--detail-size") - look.px("--label-size")),
    note: between("note", notes),
    gap: text * (LEAST_GAP + spread * MORE_GAP),
    nestedGap: (text * (LEAST_GAP + spread * MORE_GAP)) / 3,
  };
}

/** In em: the space between points, and how much more there may be. */
export const LEAST_GAP = 0.3;
export const MORE_GAP = 1.2;

/** The largest name of a section and the largest single sentence, in px. */
const SECTION = 72;
const ASSERTION = 68;

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
    wording: size(scale.wording),
    source: size(scale.source),
    gap: scale.gap * factor,
    nestedGap: scale.nestedGap * factor,
  };
}
