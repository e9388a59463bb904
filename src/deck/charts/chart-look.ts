/** The style of charts. Every colour is one of the theme's tokens, so that a drawing fits each theme and scheme. */

/** Size of labels, in px on the slide. No text that is meant to be read is smaller than 18 px. */
export const LABEL_SIZE = 20;

/** Line height of labels, in px. */
export const LABEL_LINE = 24;

/**
 * The colours of series, in their order. Each differs from the next in lightness, so that they stay distinct in print.
 */
export const PALETTE = [
  "var(--chart-1)",
  "var(--chart-2)",
  "var(--chart-3)",
  "var(--chart-4)",
  "var(--chart-5)",
  "var(--chart-6)",
];

const INK = "var(--ink)";
const SOFT = "var(--ink-soft)";
const RULE = "var(--rule)";
const MAIN = "var(--chart-1)";

/** A Vega-Lite `config`. */
export const CHART_LOOK = {
  aria: false,
  background: "transparent",
  padding: 0,
  font: "var(--font-text)",
  numberFormat: ",~f",
  view: { stroke: null },
  axis: {
    domainColor: "var(--rule-strong)",
    gridColor: RULE,
    labelBound: false,
    labelColor: INK,
    labelFontSize: LABEL_SIZE,
    labelLimit: 0,
    labelLineHeight: LABEL_LINE,
    labelPadding: 8,
    tickColor: RULE,
    ticks: false,
    titleColor: SOFT,
    titleFontSize: 18,
    titleFontWeight: "normal",
    titlePadding: 10,
  },
  axisQuantitative: { domain: false, tickCount: 5 },
  axisBand: { grid: false, labelAngle: 0 },
  axisPoint: { grid: false, labelAngle: 0 },
  axisTemporal: { grid: false },
  legend: {
    labelColor: INK,
    labelFontSize: LABEL_SIZE,
    labelLimit: 0,
    orient: "top",
    symbolSize: 220,
    symbolStrokeWidth: 3,
    titleColor: SOFT,
    titleFontSize: 18,
    titleFontWeight: "normal",
  },
  scale: { bandPaddingInner: 0.32, bandPaddingOuter: 0.12, pointPadding: 0.4 },
  bar: { color: MAIN },
  rect: { color: MAIN },
  arc: { color: MAIN, stroke: "var(--paper)", strokeWidth: 2 },
  area: { color: MAIN, opacity: 0.85 },
  line: { color: MAIN, strokeWidth: 3.5, point: { filled: true, size: 90 } },
  point: { color: MAIN, filled: true, size: 160 },
  circle: { color: MAIN, size: 160 },
  square: { color: MAIN, size: 160 },
  tick: { color: MAIN, thickness: 3 },
  rule: { color: INK, strokeWidth: 2 },
  text: { color: INK, fontSize: LABEL_SIZE, fontWeight: 600 },
} as const;
