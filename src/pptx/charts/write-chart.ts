/**
 * Writes a chart's part (ECMA-376 part 1, 21.2). The library's own has its elements in an order that PowerPoint
 * repairs.
 */
import { THEME_COLOURS } from "../look.ts";
import type { ChartStyle } from "./chart-style.ts";
import { textOf } from "./chart-xml.ts";
import type { NativeChart } from "./native-chart.ts";
import { AXIS_IDS, writeAxes } from "./write-axes.ts";
import { writeSeries } from "./write-series.ts";

export function writeChart(chart: NativeChart, style: ChartStyle): string {
  const text = textOf({ size: style.size, colour: THEME_COLOURS.ink, language: style.language });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<c:date1904 val="0"/><c:lang val="${style.language}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot(chart, style)}${writeAxes(chart, style)}${BARE}</c:plotArea>` +
    `${legend(chart, text)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="${chart.isJoined ? "span" : "gap"}"/></c:chart>${BARE}${text}` +
    `<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

const BARE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

const AXES = `<c:axId val="${AXIS_IDS.category}"/><c:axId val="${AXIS_IDS.value}"/>`;

function plot(chart: NativeChart, style: ChartStyle): string {
  const series = writeSeries(chart, style);
  const varies = `<c:varyColors val="${chart.series.some(({ isVaried }) => isVaried) ? 1 : 0}"/>`;
  switch (chart.form) {
    case "bar":
    case "column":
      return (
        `<c:barChart><c:barDir val="${chart.form === "bar" ? "bar" : "col"}"/><c:grouping val="${groupingOf(chart)}"/>` +
        `<c:varyColors val="0"/>${series}<c:gapWidth val="48"/>${overlap(chart)}${AXES}</c:barChart>`
      );
    case "line":
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
    case "area":
      return `<c:areaChart><c:grouping val="${groupingOf(chart)}"/><c:varyColors val="0"/>${series}${AXES}</c:areaChart>`;
    case "scatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${AXES}</c:scatterChart>`;
    case "pie":
      return `<c:pieChart>${varies}${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnut":
      return (
        `<c:doughnutChart>${varies}${series}<c:firstSliceAng val="0"/><c:holeSize val="${chart.hole}"/>` +
        `</c:doughnutChart>`
      );
  }
}

/** Bars have no keyword for lying over each other, and areas have none for standing beside each other. */
function groupingOf({ form, grouping, series }: NativeChart): string {
  if (grouping === "percentStacked") return grouping;
  if (grouping === "stacked" && series.length > 1) return grouping;
  return form === "area" ? "standard" : "clustered";
}

function overlap({ grouping, series }: NativeChart): string {
  return grouping === "clustered" || (series.length === 1 && grouping !== "percentStacked")
    ? ""
    : `<c:overlap val="100"/>`;
}

const PLACES = { left: "l", right: "r", top: "t", bottom: "b" } as const;

function legend({ legend: place }: NativeChart, text: string): string {
  if (place === undefined) return "";
  return `<c:legend><c:legendPos val="${PLACES[place]}"/><c:overlay val="0"/>${text}</c:legend>`;
}
