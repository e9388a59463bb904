/** Writes a chart's axes (ECMA-376 part 1, 21.2.2). */
import { THEME_COLOURS } from "../look.ts";
import type { ChartStyle } from "./chart-style.ts";
import { escaped, fillOf, lineOf, sizeOf, textOf } from "./chart-xml.ts";
import type { Categories, ChartAxis, NativeChart } from "./native-chart.ts";

export const AXIS_IDS = { category: 111_111_111, value: 222_222_222 } as const;

export function writeAxes(chart: NativeChart, style: ChartStyle): string {
  const { axes, form, categories } = chart;
  if (axes === undefined) return "";
  const isAcross = form === "bar";
  const category = common({ role: "category", axes, place: isAcross ? "l" : "b" }, style);
  const value = common({ role: "value", axes, place: isAcross ? "b" : "l" }, style);
  const between = form === "scatter" || form === "area" ? "midCat" : "between";
  const crossBetween = (step: number | undefined): string =>
    `<c:crossBetween val="${between}"/>${step === undefined ? "" : `<c:majorUnit val="${step}"/>`}`;
  const valueAx = `<c:valAx>${value}${crossBetween(axes.value.step)}</c:valAx>`;
  if (categories === undefined) {
    return `<c:valAx>${category}${crossBetween(axes.category.step)}</c:valAx>${valueAx}`;
  }
  if (categories.kind === "dates") {
    const unit = `<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="${categories.unit}"/>${labelStep(categories)}`;
    return `<c:dateAx>${category}${unit}</c:dateAx>${valueAx}`;
  }
  const named = `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>`;
  return `<c:catAx>${category}${named}</c:catAx>${valueAx}`;
}

/** Labels of dates are as many as have room beside each other. */
function labelStep({ serials, unit }: Extract<Categories, { readonly kind: "dates" }>): string {
  const days = Math.max(...serials) - Math.min(...serials);
  const units = days / DAYS[unit];
  if (units <= MOST_LABELS) return "";
  return `<c:majorUnit val="${Math.ceil(units / MOST_LABELS)}"/><c:majorTimeUnit val="${unit}"/>`;
}

const DAYS = { days: 1, months: 30.44, years: 365.25 } as const;

const MOST_LABELS = 12;

/** The elements that all kinds of axes share, up to where they cross. */
function common(
  options: {
    readonly role: keyof typeof AXIS_IDS;
    readonly axes: NonNullable<NativeChart["axes"]>;
    readonly place: "l" | "b";
  },
  style: ChartStyle,
): string {
  const { role, axes, place } = options;
  const otherRole = role === "category" ? "value" : "category";
  const axis = axes[role];
  const { isReversed } = axes[otherRole];
  // Where names run from the top down, their low end is at the top.
  const labels = isReversed ? "nextTo" : "low";
  const grid = `<c:majorGridlines><c:spPr>${lineOf({ colour: THEME_COLOURS.rule, width: 1 })}</c:spPr></c:majorGridlines>`;
  const line = axis.hasLine ? { colour: THEME_COLOURS.ruleStrong, width: 1 } : undefined;
  return (
    `<c:axId val="${AXIS_IDS[role]}"/>${scaling(axis)}<c:delete val="${axis.isHidden ? 1 : 0}"/><c:axPos val="${place}"/>` +
    `${axis.hasGrid ? grid : ""}${title(axis, place, style)}<c:numFmt formatCode="${escaped(axis.format)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${axis.hasLabels ? labels : "none"}"/>` +
    `<c:spPr>${lineOf(line)}</c:spPr>${textOf({ size: style.size, colour: THEME_COLOURS.ink, language: style.language, isLevel: true })}` +
    `<c:crossAx val="${AXIS_IDS[otherRole]}"/><c:crosses val="${isReversed ? "max" : "autoZero"}"/>`
  );
}

function scaling({ isLogarithmic, isReversed, least, most }: ChartAxis): string {
  return (
    `<c:scaling>${isLogarithmic ? '<c:logBase val="10"/>' : ""}<c:orientation val="${isReversed ? "maxMin" : "minMax"}"/>` +
    `${most === undefined ? "" : `<c:max val="${most}"/>`}${least === undefined ? "" : `<c:min val="${least}"/>`}</c:scaling>`
  );
}

function title({ title: words }: ChartAxis, place: "l" | "b", { size, language }: ChartStyle): string {
  if (words === undefined) return "";
  const turned = place === "l" ? ` rot="-5400000" vert="horz"` : "";
  const properties = `sz="${sizeOf(Math.min(size, TITLE_SIZE))}" b="0"`;
  const colour = fillOf(THEME_COLOURS.inkSoft);
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${turned}/><a:lstStyle/><a:p><a:pPr><a:defRPr ${properties}>${colour}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="${language}" ${properties}>${colour}</a:rPr><a:t>${escaped(words)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

const TITLE_SIZE = 18;
