/** The style of charts. Every colour is one of the theme's tokens, so that a drawing fits each theme and scheme. */

/** Size of labels, in px on the slide. No text that is meant to be read is smaller than 18 px. */
export const LABEL_SIZE = 22;

/** Line height of labels, in px. */
export const LABEL_LINE = 27;

const INK = "var(--ink)";
const SOFT = "var(--ink-soft)";
const RULE = "var(--rule)";
const MAIN = "var(--chart-1)";

/** For a layer that is drawn once, and not for each row of the data. */
export const ONCE = { data: { values: [{}] } } as const;

/** Where bars grow from. */
export const ZERO_LINE = { color: INK, strokeWidth: 1.5 } as const;

/** Words lie on paper where they cross a mark. */
export const ON_PAPER = { stroke: "var(--paper)", strokeWidth: 5, strokeJoin: "round" } as const;

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
    titleFontSize: 20,
    titleFontWeight: "normal",
    titlePadding: 10,
  },
  // No words are turned: the title of an axis that stands is above it.
  axisY: {
    titleAngle: 0,
    titleAlign: "left",
    titleAnchor: "end",
    titleBaseline: "bottom",
    titleX: -40,
    titleY: -16,
  },
  axisX: { titleAnchor: "end", labelOverlap: "greedy", labelSeparation: 12 },
  axisQuantitative: {
    domain: false,
    tickCount: 5,
    gridColor: { condition: { test: "datum.value === 0", value: INK }, value: RULE },
  },
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
    titleFontSize: 20,
    titleFontWeight: "normal",
  },
  scale: { bandPaddingInner: 0.32, bandPaddingOuter: 0.12, pointPadding: 0.4 },
  bar: { color: MAIN },
  rect: { color: MAIN },
  arc: { color: MAIN, stroke: "var(--paper)", strokeWidth: 2 },
  area: { color: MAIN, opacity: 1 },
  line: { color: MAIN, strokeWidth: 3.5, point: { filled: true, size: 90 } },
  point: { color: MAIN, filled: true, opacity: 1, size: 180 },
  circle: { color: MAIN, opacity: 1, size: 180 },
  square: { color: MAIN, opacity: 1, size: 180 },
  tick: { color: MAIN, thickness: 3 },
  rule: { color: INK, strokeWidth: 2 },
  text: { color: INK, fontSize: LABEL_SIZE, fontWeight: 600 },
} as const;
