/** Writes the labels at the points of a series: words, and the raised numbers of citations. */
import { THEME_COLOURS } from "../look.ts";
import { type ChartStyle, readableOn } from "./chart-style.ts";
import { escaped, fillOf, sizeOf, textOf } from "./chart-xml.ts";
import type { ChartSeries, NativeChart, PointLabel } from "./native-chart.ts";
import { superscript } from "./superscript.ts";

export function writeLabels(
  chart: NativeChart,
  { points }: ChartSeries,
  { style, groundOf }: { readonly style: ChartStyle; readonly groundOf: (at: number) => string },
): string {
  const labels = points.flatMap((point, at) =>
    point?.label === undefined ? [] : [writeLabel(chart, point.label, { at, style, ground: groundOf(at) })],
  );
  if (labels.length === 0) return "";
  const text = textOf({ size: style.size, colour: THEME_COLOURS.ink, language: style.language });
  return `<c:dLbls>${labels.join("")}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}${shown(false)}</c:dLbls>`;
}

function writeLabel(
  chart: NativeChart,
  { words, numbers }: PointLabel,
  options: {
    readonly at: number;
    readonly style: ChartStyle;
    readonly ground: string;
  },
): string {
  const { at, style, ground } = options;
  const { place, isInside } = placeOf(chart);
  const ink = isInside ? readableOn(ground, style) : THEME_COLOURS.ink;
  const accent = isInside ? ink : THEME_COLOURS.accent;
  const format = escaped(chart.labelFormat);
  const cited = numbers === "" ? "" : `${words === undefined ? "" : "\u00a0"}${superscript(numbers)}`;
  const runs = [
    words === undefined
      ? ""
      : words === "value"
        ? field(at, ink, style)
        : run(words.text, { colour: ink, style }),
    cited === ""
      ? ""
      : run(cited, { colour: accent, style: words === undefined ? alone(style) : style, isBold: true }),
  ];
  return (
    `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>${runs.join("")}</a:p></c:rich></c:tx>` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr>${words === undefined || isInside ? "<a:noFill/>" : fillOf(THEME_COLOURS.paper)}<a:ln><a:noFill/></a:ln></c:spPr>` +
    `${place === undefined ? "" : `<c:dLblPos val="${place}"/>`}${shown(true)}${words === "value" ? FIELDS : ""}</c:dLbl>`
  );
}

/** A label inside a mark has the mark's colour as its background. */
function placeOf({ form, grouping }: NativeChart): {
  readonly place: string | undefined;
  readonly isInside: boolean;
} {
  switch (form) {
    case "bar":
    case "column":
      return grouping === "stacked" || grouping === "percentStacked"
        ? { place: "ctr", isInside: true }
        : { place: "outEnd", isInside: false };
    case "line":
    case "scatter":
      return { place: "t", isInside: false };
    case "pie":
      return { place: "outEnd", isInside: false };
    case "doughnut":
      return { place: undefined, isInside: true };
    case "area":
      return { place: undefined, isInside: true };
  }
}

function run(
  text: string,
  options: { readonly colour: string; readonly style: ChartStyle; readonly isBold?: boolean },
): string {
  const { colour, style, isBold = false } = options;
  const properties = `lang="${style.language}" sz="${sizeOf(style.size)}" b="${isBold ? 1 : 0}"`;
  return `<a:r><a:rPr ${properties}>${fillOf(colour)}</a:rPr><a:t>${escaped(text)}</a:t></a:r>`;
}

/** A small sign that stands alone. */
function alone(style: ChartStyle): ChartStyle {
  return { ...style, size: style.size * 1.25 };
}

/** The point's value as a field, so that it changes with the data. */
function field(at: number, colour: string, { size, language }: ChartStyle): string {
  const id = `{00000000-0000-4000-8000-${String(at + 1).padStart(12, "0")}}`;
  return (
    `<a:fld id="${id}" type="VALUE"><a:rPr lang="${language}" sz="${sizeOf(size)}" b="0">${fillOf(colour)}</a:rPr>` +
    `<a:pPr/><a:t>[VALUE]</a:t></a:fld>`
  );
}

/** Without it, Office 2013 and later would show a field as plain words ([MS-ODRAWXML] 2.24.3). */
const FIELDS =
  `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" ` +
  `xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:dlblFieldTable/></c:ext></c:extLst>`;

function shown(isShown: boolean): string {
  return (
    `<c:showLegendKey val="0"/><c:showVal val="${isShown ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    `<c:showPercent val="0"/><c:showBubbleSize val="0"/>`
  );
}
