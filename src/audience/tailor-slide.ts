/** Makes one slide as an audience may see it. */
import type { Chart, Illustration, Slide, SlideContent } from "../model/brief.ts";
import type { ItemKind } from "../model/item.ts";
import { isMadeByTool } from "../model/layouts.ts";
import type { TailoredSlide } from "../model/tailored.ts";
import { itemsOf, walkContent } from "../model/walk-content.ts";
import type { Ledger } from "./ledger.ts";
import { narrowChart, standsOnAxis } from "./narrow-chart.ts";
import { SlideFilter } from "./slide-filter.ts";
import type { Viewer } from "./viewer.ts";

/** Returns undefined for a slide that is left out or withheld, itself or because nothing on it is left to show. */
export function tailorSlide(options: {
  readonly slide: Slide;
  readonly viewer: Viewer;
  readonly ledger: Ledger;
  /** The audience's own list picks it, so `depth` does not count. */
  readonly isPicked: boolean;
}): TailoredSlide | undefined {
  const { slide: base, viewer, ledger, isPicked } = options;
  const slide = base.variants.get(viewer.id) ?? base;
  const filter = new SlideFilter({ slide, viewer, ledger });
  const selection = isPicked ? { ...base.selection, depth: undefined } : base.selection;
  const whole = { span: base.span, selection };
  if (!filter.admitsSlide(whole)) {
    if (filter.withheldByDefault) ledger.unmarkedTitles.push(slide);
    return undefined;
  }
  const content = walkContent(withPicture(slide), filter);
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
  // A title above nothing says too much, so an emptied slide goes as a whole, with its title and notes.
  if (filter.strictestWithheld === undefined) ledger.leaveOut();
  else if (viewer.isSelective) filter.withholdSlide(whole, filter.strictestWithheld);
  return undefined;
}

/** Removes an image whose file does not exist or cannot be shown, which was reported. */
function withPicture(content: SlideContent): SlideContent {
  const { illustration } = content;
  return illustration !== undefined && illustration.picture === undefined
    ? { ...content, illustration: undefined }
    : content;
}

/** Undefined where nothing is left to draw once the withheld data are removed. */
function narrowed(chart: Chart, whole: Chart | undefined): Chart | undefined {
  const spec = narrowChart(chart.spec, chart.data, whole?.data ?? []);
  const annotations = chart.annotations.filter((one) =>
    standsOnAxis(one, { spec: chart.spec, data: chart.data, all: whole?.data ?? [] }),
  );
  return spec && { ...chart, spec, annotations };
}

/** The name of a picture's file concerns only the author. */
function unnamed({ file, ...shown }: Illustration): Illustration {
  return { ...shown, file: { ...file, value: "" } };
}

/** Nothing but a title, the heads of a table, and notes. */
function isBare(content: SlideContent): boolean {
  return itemsOf(withPicture(content)).every(({ what }) => BESIDE_CONTENT.has(what));
}

const BESIDE_CONTENT: ReadonlySet<ItemKind> = new Set(["title", "column-name", "note"]);
