/** The room that a chart has on its slide. */
import { chartHeight } from "../../model/chart-height.ts";

/** In px: the slide without its margins. */
const WIDTH = 1120;

/** In px: the wider of the two columns of `two-up.css`. */
const WIDTH_BESIDE = 580;

/** Returns px. */
export function chartWidth(layout: string): number {
  return layout === "two-up" ? WIDTH_BESIDE : WIDTH;
}

/** Returns px: the height below a title of one line. */
export function mostHeight(): number {
  return chartHeight(1);
}
