/** How a chart of PowerPoint's looks: a theme's colours, the deck's language. Made by the chart's layout, read by what writes its part. */
import { wcagContrast } from "culori";
import type { Look } from "../look.ts";

export interface ChartStyle {
  /** Of the series in their order, six hexadecimal digits each. */
  readonly palette: readonly string[];
  /** The theme's ink and paper, the darker or lighter of which is read on a colour. */
  readonly ink: string;
  readonly paper: string;
  /** Of every text, in px. */
  readonly size: number;
  /** With region, as Office has it. */
  readonly language: string;
}

export function styleOf(look: Look, { size, language }: Pick<ChartStyle, "size" | "language">): ChartStyle {
  const { ink, paper } = look.colours;
  return { palette: look.chartColours, ink, paper, size, language };
}

export function paletteColour({ palette }: ChartStyle, at: number): string {
  return palette[at % palette.length] ?? "000000";
}

/** Returns the slot of what is better read on the ground. */
export function readableOn(ground: string, { ink, paper }: ChartStyle): "tx1" | "bg1" {
  return wcagContrast(`#${ground}`, `#${ink}`) >= wcagContrast(`#${ground}`, `#${paper}`) ? "tx1" : "bg1";
}
