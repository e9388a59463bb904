/** Makes one slide as an audience may see it, or nothing of it. Called for each slide by tailor. */
import type { Slide } from "../model/brief.ts";
import { isMadeByTool } from "../model/layouts.ts";
import { statementsOfSlide } from "../model/statements.ts";
import type { TailoredSlide } from "../model/tailored.ts";
import { fillText } from "./fill-text.ts";
import type { Ledger } from "./ledger.ts";
import { namesOf } from "./narrow-chart.ts";
import { ownWordsOf } from "./own-words.ts";
import { type Item, Sieve } from "./sieve.ts";
import type { Viewer } from "./viewer.ts";

/** Returns undefined for a slide that is left out or withheld, itself or for want of anything left to show. */
export function tailorSlide(options: {
  readonly slide: Slide;
  readonly viewer: Viewer;
  readonly ledger: Ledger;
  /** The audience's own list picks it: depth does not count. */
  readonly isPicked: boolean;
}): TailoredSlide | undefined {
  const { slide: base, viewer, ledger, isPicked } = options;
  const slide = base.variants.get(viewer.id) ?? base;
  const sieve = new Sieve({ slide, viewer, ledger });
  const selection = isPicked ? { ...base.selection, depth: undefined } : base.selection;
  const whole = { span: base.span, selection, ...headOf(slide, { viewer, sieve }) };
  if (!sieve.admits(whole)) {
    if (sieve.withheldByDefault) ledger.unmarkedTitles.push(slide);
    return undefined;
  }
  const isMade = isMadeByTool(slide.layout.value);
  const tailored: TailoredSlide = {
    id: slide.id,
    span: slide.span,
    layout: slide.layout.value,
    isSplittable: slide.isSplittable,
    title: isMade ? sieve.text("title", slide.title) : slide.title && fillText(slide.title, ledger),
    lead: sieve.text("lead", slide.lead),
    points: sieve.points(slide.points),
    columns: sieve.columns(slide.columns),
    table: sieve.table(slide.table),
    quote: sieve.quote(slide.quote),
    comparison: sieve.comparison(slide.comparison),
    events: sieve.events(slide.events),
    chart: sieve.chart(slide.chart),
    illustration: sieve.illustration(slide.illustration),
    notes: sieve.notes(slide.notes),
  };
  if (isMade || isBare(slide) || !isBare(tailored)) return tailored;
  // A title over nothing says too much: an emptied slide goes whole, its title and notes with it.
  if (sieve.strictestWithheld === undefined) ledger.leaveOut();
  else if (viewer.isSelective) sieve.withholdWhole({ ...whole, marking: sieve.strictestWithheld });
  return undefined;
}

/** What a slide cannot be shown without: its title, and the heads of its table. The tool has a title for what it makes. */
function headOf(
  slide: Slide,
  { viewer, sieve }: { readonly viewer: Viewer; readonly sieve: Sieve },
): Omit<Item, "span" | "selection"> {
  const isTitle = slide.layout.value === "title";
  const title = slide.title ?? (isTitle ? viewer.resolved.brief.title : undefined);
  const titles = isMadeByTool(slide.layout.value) ? [] : [title];
  const heads = slide.table?.columns ?? [];
  const statements = statementsOfSlide(slide);
  return {
    what: "slide",
    texts: [...titles, ...heads],
    ownWords: [
      ...ownWordsOf(titles, sieve.ownMarking("title")),
      ...ownWordsOf(heads, sieve.ownMarking("columns")),
    ],
    inside: statements.flatMap((statement) => statement.texts),
    names: namesOf(slide.chart),
    citedInside: statements.flatMap((statement) => statement.cited.map((cited) => cited.value)),
  };
}

/** Nothing but a title: no items, no lead, no quotation, nothing compared or drawn. */
function isBare(slide: Slide | TailoredSlide): boolean {
  const items = [...slide.points, ...slide.columns, ...(slide.table?.rows ?? []), ...slide.events];
  const parts = [slide.lead, slide.quote, slide.comparison, slide.chart, slide.illustration?.picture];
  return items.length === 0 && parts.every((part) => part === undefined);
}
