/** Decodes a slide, and what it becomes for each audience that has a variant of it. */

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { ClaimKind, Slide } from "../../model/brief.ts";
import { type AudienceId, audienceId, slideId } from "../../model/ids.ts";
import { DEFAULT_LAYOUT } from "../../model/layouts.ts";
import type { Located } from "../../model/located.ts";
import {
  type Entry,
  entriesOf,
  isTorn,
  isTouched,
  itemsOf,
  locatedAt,
  type Mapping,
  readEach,
  stringAt,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";
import { shows } from "../schemas/layout-fields.ts";
import * as schema from "../schemas/slide.ts";
import { checkLayout } from "./check-layout.ts";
import { decodeChart } from "./decode-chart.ts";
import {
  decodeBlocks,
  decodeColumns,
  decodeComparison,
  decodeLine,
  decodeNotes,
  decodePoints,
  decodeQuote,
  decodeTable,
} from "./decode-content.ts";
import { decodeIllustration } from "./decode-illustration.ts";
import { decodeSelection } from "./decode-selection.ts";
import { decodeTimeline } from "./decode-timeline.ts";
import type { Reading } from "./reading.ts";

/**
 * Returns the slide; undefined where `tree` is not one. Broken parts are left out. Its title and place stand in for a
 * missing ID.
 */
export function decodeSlide(tree: Tree, reading: Reading): Slide | undefined {
  if (tree.kind !== "mapping") return undefined;
  const layout = layoutOf(tree);
  mistakesOfLayout({ written: tree, whole: tree, layout: layout.value }).forEach(reading.report);
  const variants = entriesOf(valueAt(tree, "variants")).map((entry) => decodeVariant(tree, entry, reading));
  return decodeFields({ tree, layout, variants: new Map(variants.flat()), reading });
}

/** What a slide lacks, or has too few of, may be in the part that could not be read. */
function mistakesOfLayout(options: Parameters<typeof checkLayout>[0]): readonly Diagnostic[] {
  const { written, whole } = options;
  const parts = ["columns", "rows"].map((key) => valueAt(whole, key));
  return isTorn(written) || isTorn(whole) || parts.some(isTouched) ? [] : checkLayout(options);
}

/** Undefined where the slide does not name a layout: then it is `points`, at the slide's own place. */
function layoutOf(tree: Mapping): Located<string> {
  return locatedAt(tree, "layout") ?? { value: DEFAULT_LAYOUT, span: tree.entries[0]?.keySpan ?? tree.span };
}

function decodeVariant(
  slide: Mapping,
  { key, value, keySpan }: Entry,
  reading: Reading,
): [AudienceId, Slide][] {
  if (value.kind !== "mapping") return [];
  const layout = locatedAt(value, "layout") ?? layoutOf(slide);
  const tree = mergeVariant(slide, value, layout.value);
  mistakesOfLayout({ written: value, whole: tree, layout: layout.value }).forEach(reading.report);
  const variant = decodeFields({ tree, layout, variants: new Map(), reading });
  const addressed = { to: audienceId(key), fields: new Set(value.entries.map((entry) => entry.key)) };
  return [[addressed.to, { ...variant, span: keySpan, addressed }]];
}

/** The slide's fields, except those that the variant replaces and those for which the variant's layout has no place. */
function mergeVariant(slide: Mapping, variant: Mapping, layout: string): Mapping {
  const replaced = new Set(["variants", ...variant.entries.map((entry) => entry.key)]);
  const inherited = slide.entries.filter((entry) => !replaced.has(entry.key) && shows(layout, entry.key));
  return { ...slide, entries: [...inherited, ...variant.entries], repeated: [] };
}

function decodeFields(options: {
  readonly tree: Mapping;
  readonly layout: Located<string>;
  readonly variants: ReadonlyMap<AudienceId, Slide>;
  readonly reading: Reading;
}): Slide {
  const { tree, layout, variants, reading } = options;
  const first = tree.entries[0]?.keySpan ?? tree.span;
  // Two slides with one title do not have one ID.
  const standIn = `${stringAt(tree, "title") ?? ""} at ${first.start}`.trim();
  const id = locatedAt(tree, "id") ?? { value: standIn, span: first };
  const kind = KINDS.get(layout.value) ?? "fact";
  return {
    id: slideId(id.value),
    span: placeOf(tree, id.span),
    layout,
    selection: decodeSelection(tree),
    settings: readEach(tree, schema.settings),
    title: decodeLine(valueAt(tree, "title"), reading),
    lead: decodeBlocks(valueAt(tree, "lead"), reading),
    points: decodePoints(valueAt(tree, "points"), kind, reading),
    columns: decodeColumns(valueAt(tree, "columns"), kind, reading),
    table: isTable(tree, layout.value) ? decodeTable(tree, reading) : undefined,
    quote: decodeQuote(tree, reading),
    comparison: decodeComparison(tree),
    events: decodeTimeline(valueAt(tree, "events"), kind, reading),
    // nothing in a chart draws formulas
    chart: decodeChart(tree, { ...reading, setFormula: undefined }),
    illustration: decodeIllustration(tree, reading),
    notes: decodeNotes(valueAt(tree, "notes"), reading),
    addressed: undefined,
    variants,
  };
}

/** What the points of a layout claim to be where they do not say. On all others they are facts. */
const KINDS: ReadonlyMap<string, ClaimKind> = new Map([
  ["judgements", "judgement"],
  ["questions", "context"],
]);

/** A slide that comes from an alias, or has its ID from a merge, is placed where that is written. */
function placeOf(tree: Mapping, id: Span): Span {
  if (tree.alias !== undefined) return tree.alias;
  const isOwn = tree.span.start <= id.start && id.end <= tree.span.end;
  // A map's own keys come before those of a merge.
  const [first] = tree.entries;
  const stands = first !== undefined && tree.span.start <= first.keySpan.start ? first.keySpan : tree.span;
  return isOwn ? id : { ...stands, end: Math.min(stands.end, tree.span.end) };
}

/** A layout of the author's shows a table where its columns are texts. */
function isTable(tree: Mapping, layout: string): boolean {
  const columns = itemsOf(valueAt(tree, "columns"));
  return (
    layout !== "columns" &&
    (valueAt(tree, "rows") !== undefined || columns.some((item) => item.kind === "scalar"))
  );
}
