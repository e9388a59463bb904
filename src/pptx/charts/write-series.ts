/** Writes the series of a chart: names, styles, labels, values (ECMA-376 part 1, 21.2.2). */
import { THEME_COLOURS } from "../look.ts";
import { type ChartStyle, paletteColour } from "./chart-style.ts";
import { escaped, fillOf, lineOf } from "./chart-xml.ts";
import type { ChartPoint, ChartSeries, NativeChart, PointRange } from "./native-chart.ts";
import { columnsOf, rangeOf } from "./sheet-places.ts";
import { writeLabels } from "./write-labels.ts";

export function writeSeries(chart: NativeChart, style: ChartStyle): string {
  const strong = chart.series.filter((series) => !isWeak(series));
  return chart.series
    .map((series, at) => {
      const colour = isWeak(series) ? style.weak : paletteColour(style, strong.indexOf(series));
      return writeOne(chart, series, { at, colour, style });
    })
    .join("");
}

function writeOne(
  chart: NativeChart,
  series: ChartSeries,
  options: { readonly at: number; readonly colour: string; readonly style: ChartStyle },
): string {
  const { at, colour, style } = options;
  const { name, isVaried, points } = series;
  const { value } = columnsOf(chart, at);
  const groundOf = (point: number): string => {
    if (points[point]?.isWeak === true) return style.weak;
    return isVaried ? paletteColour(style, point) : colour;
  };
  const differs = isVaried || (!isWeak(series) && points.some((point) => point?.isWeak === true));
  const isBar = chart.form === "bar" || chart.form === "column";
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>` +
    `<c:tx><c:strRef><c:f>Sheet1!$${value}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    `<c:spPr>${lookOf(chart, { at, colour })}</c:spPr>${isBar ? '<c:invertIfNegative val="0"/>' : ""}` +
    `${markerOf(chart, { at, colour })}${differs ? variedPoints(chart, series, groundOf) : ""}` +
    `${writeLabels(chart, series, { style, groundOf })}${errorBars(chart, series)}${valuesOf(chart, series, at)}` +
    `${chart.form === "line" || chart.form === "scatter" ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

function isWeak({ points }: ChartSeries): boolean {
  return points.every((point) => point === undefined || point.isWeak);
}

/** Lines differ in dashes as well as colour, and points in shapes. */
const DASHES = ["solid", "dash", "sysDot", "lgDashDot", "sysDash", "lgDash"] as const;
const SHAPES = ["circle", "square", "triangle", "diamond", "x", "plus"] as const;

function lookOf(
  { form, isJoined }: NativeChart,
  { at, colour }: { readonly at: number; readonly colour: string },
): string {
  if (form !== "line" && form !== "scatter") return fillOf(colour) + lineOf(SEAM);
  return lineOf(isJoined ? { colour, width: 3.5, dash: DASHES[at % DASHES.length] ?? "solid" } : undefined);
}

/** A line between parts that touch. */
const SEAM = { colour: THEME_COLOURS.paper, width: 1.5 } as const;

function markerOf(
  { form, hasMarkers, isJoined }: NativeChart,
  { at, colour }: { readonly at: number; readonly colour: string },
): string {
  if (form !== "line" && form !== "scatter") return "";
  if (!hasMarkers) return `<c:marker><c:symbol val="none"/></c:marker>`;
  const shape = SHAPES[isJoined ? 0 : at % SHAPES.length] ?? "circle";
  return (
    `<c:marker><c:symbol val="${shape}"/><c:size val="${isJoined ? 8 : 11}"/>` +
    `<c:spPr>${fillOf(colour)}${lineOf({ colour, width: 1 })}</c:spPr></c:marker>`
  );
}

function variedPoints(
  { form }: NativeChart,
  { points }: ChartSeries,
  colourOf: (at: number) => string,
): string {
  const isBar = form === "bar" || form === "column";
  const invert = isBar ? '<c:invertIfNegative val="0"/>' : "";
  return points
    .map(
      (_point, at) =>
        `<c:dPt><c:idx val="${at}"/>${invert}<c:bubble3D val="0"/><c:spPr>${fillOf(colourOf(at))}${lineOf(SEAM)}</c:spPr></c:dPt>`,
    )
    .join("");
}

/** Between which amounts each value may lie, as far as the data say it. */
function errorBars({ form }: NativeChart, { points }: ChartSeries): string {
  // Only charts with amounts on both axes have a choice of direction.
  const direction = form === "scatter" ? `<c:errDir val="y"/>` : "";
  if (points.every((point) => point?.range === undefined)) return "";
  const literal = (far: (point: ChartPoint & { readonly range: PointRange }) => number): string => {
    const ends = points.map((point, at) =>
      point?.range === undefined
        ? ""
        : `<c:pt idx="${at}"><c:v>${far({ ...point, range: point.range })}</c:v></c:pt>`,
    );
    return `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${ends.join("")}</c:numLit>`;
  };
  return (
    `<c:errBars>${direction}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/>` +
    `<c:plus>${literal(({ value, range }) => Math.max(0, range.high - value))}</c:plus>` +
    `<c:minus>${literal(({ value, range }) => Math.max(0, value - range.low))}</c:minus>` +
    `<c:spPr>${lineOf({ colour: THEME_COLOURS.ink, width: 2 })}</c:spPr></c:errBars>`
  );
}

function valuesOf(chart: NativeChart, { points }: ChartSeries, at: number): string {
  const { categories } = chart;
  const places = columnsOf(chart, at);
  const values = numbers(
    points.map((point) => point?.value),
    rangeOf(places.value, points.length),
  );
  if (categories === undefined) {
    const xs = numbers(
      points.map((point) => point?.x),
      rangeOf(places.category, points.length),
    );
    return `<c:xVal>${xs}</c:xVal><c:yVal>${values}</c:yVal>`;
  }
  const range = rangeOf(places.category, points.length);
  const named =
    categories.kind === "names"
      ? strings(categories.names, range)
      : numbers(categories.serials, range, chart.axes?.category.format);
  return `<c:cat>${named}</c:cat><c:val>${values}</c:val>`;
}

function numbers(values: readonly (number | undefined)[], range: string, format = "General"): string {
  const points = values.map((value, at) =>
    value === undefined ? "" : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`,
  );
  return (
    `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>${escaped(format)}</c:formatCode><c:ptCount val="${values.length}"/>` +
    `${points.join("")}</c:numCache></c:numRef>`
  );
}

function strings(values: readonly string[], range: string): string {
  const points = values.map((value, at) => `<c:pt idx="${at}"><c:v>${escaped(value)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${range}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}
