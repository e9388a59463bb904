/** Makes one slide as an audience may see it, or nothing of it. */
import type { Chart, Illustration, Slide, SlideContent } from "../model/brief.ts";
import type { ItemKind } from "../model/item.ts";
import { isMadeByTool } from "../model/layouts.ts";
import type { TailoredSlide } from "../model/tailored.ts";
import { itemsOf, walkContent } from "../model/walk-content.ts";
import type { Ledger } from "./ledger.ts";
import { narrowChart } from "./narrow-chart.ts";
import { Sieve } from "./sieve.ts";
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
  const whole = { span: base.span, selection };
  if (!sieve.admitsSlide(whole)) {
    if (sieve.withheldByDefault) ledger.unmarkedTitles.push(slide);
    return undefined;
  }
  const content = walkContent(withPicture(slide), sieve);
  const tailored: TailoredSlide = {
    id: slide.id,
    span: slide.span,
    layout: slide.layout.value,
    settings: slide.settings,
    ...content,
    chart: content.chart && narrowed(content.chart, slide.chart),
    illustration: content.illustration && unnamed(content.illustration),
  };
  if (isMadeByTool(tailored.layout) || isBare(slide) || !isBare(tailored)) return tailored;
  // A title over nothing says too much: an emptied slide goes whole, its title and notes with it.
  if (sieve.strictestWithheld === undefined) ledger.leaveOut();
  else if (viewer.isSelective) sieve.withholdSlide(whole, sieve.strictestWithheld);
  return undefined;
}

/** Without an image whose file is not there, or cannot be shown: that was reported. */
function withPicture(content: SlideContent): SlideContent {
  return content.illustration?.picture === undefined ? { ...content, illustration: undefined } : content;
}

/** Undefined where nothing is left to draw without the data that are withheld. */
function narrowed(chart: Chart, whole: Chart | undefined): Chart | undefined {
  const spec = narrowChart(chart.spec, chart.data, whole?.data ?? []);
  return spec && { ...chart, spec };
}

/** The name of a picture's file is the author's own business. */
function unnamed({ file, ...shown }: Illustration): Illustration {
  return { ...shown, file: { ...file, value: "" } };
}

/** Nothing but a title, the heads of a table, and notes. */
function isBare(content: SlideContent): boolean {
  return itemsOf(withPicture(content)).every(({ what }) => BESIDE_CONTENT.has(what));
}

const BESIDE_CONTENT: ReadonlySet<ItemKind> = new Set(["title", "column-name", "note"]);
