/** The style of a PowerPoint chart: a theme's colours, and the deck's language. */
import { wcagContrast } from "culori";
import type { Look } from "../look.ts";

export interface ChartStyle {
  /** The colours of series in their order, six hexadecimal digits each. */
  readonly palette: readonly string[];
  /** The colour of what a chart is not about. */
  readonly weak: string;
  /** The theme's ink and paper. Labels on a colour use the more readable one. */
  readonly ink: string;
  readonly paper: string;
  /** The size of all text, in px. */
  readonly size: number;
  /** With region, as Office requires. */
  readonly language: string;
}

export function styleOf(look: Look, { size, language }: Pick<ChartStyle, "size" | "language">): ChartStyle {
  const { ink, paper } = look.colours;
  return {
    palette: look.chartColours,
    weak: look.weakChartColours[0] ?? look.colours.inkSoft,
    ink,
    paper,
    size,
    language,
  };
}

export function paletteColour({ palette }: ChartStyle, at: number): string {
  return palette[at % palette.length] ?? "000000";
}

/** Returns the slot of the colour that is more readable on this background. */
export function readableOn(ground: string, { ink, paper }: ChartStyle): "tx1" | "bg1" {
  return wcagContrast(`#${ground}`, `#${ink}`) >= wcagContrast(`#${ground}`, `#${paper}`) ? "tx1" : "bg1";
}
