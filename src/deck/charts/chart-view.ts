/** A chart, its drawing and its data as a table. */

import { citedIn } from "../../audience/shown-texts.ts";
import type { Annotation, Chart, Datum } from "../../model/brief.ts";
import { channelsOf } from "../../model/chart.ts";
import { chartHeight } from "../../model/chart-height.ts";
import type { ChartView, Html, TableView } from "../../model/deck.ts";
import type { DrawChart } from "../../model/draw-chart.ts";
import { fieldTypes } from "../../model/field-types.ts";
import { valuesOf } from "../../model/located.ts";
import { plainText } from "../../model/prose.ts";
import type { TailoredSlide } from "../../model/tailored.ts";
import type { Bibliography } from "../notes/bibliography.ts";
import { citedNumbers, markHtml } from "../notes/citation-mark.ts";
import { plainHtml } from "../notes/note-html.ts";
import { chartDrawing } from "./chart-drawing.ts";
import { type ChartContext, frameOf } from "./chart-frame.ts";
import { chartPlot } from "./chart-plot.ts";
import { chartWidth } from "./chart-size.ts";
import { chartSpecification } from "./chart-specification.ts";
import { chartSubtitle } from "./chart-subtitle.ts";
import { leastHeight } from "./label-size.ts";
import { settleChart } from "./settle-chart.ts";

/** Undefined for a slide without a chart. Without `drawChart`, only the table is made. */
export function composeChart(
  slide: TailoredSlide,
  options: {
    readonly bibliography: Bibliography;
    /** That of the slide's type: where it does not fit, the drawing is lower, too. */
    readonly scale: number;
    /** The slide's name, used where the author gives no description of the chart. */
    readonly name: string;
    readonly drawChart: DrawChart | undefined;
  },
): ChartView | undefined {
  if (slide.chart === undefined) return undefined;
  const width = chartWidth(slide.layout);
  const chart = settleChart(slide.chart, width);
  const { bibliography, scale, name, drawChart } = options;
  const description = chart.alt === undefined ? name : plainText(chart.alt);
  const cited = [...chart.data, ...chart.annotations];
  const numbersOf: ChartContext["numbersOf"] = (some) => citedNumbers(some.flatMap(citedIds), bibliography);
  const isCitedAsOne = new Set(cited.map((one) => numbersOf([one]))).size < 2;
  // What all data share is said once, beside the whole.
  const ownNumbersOf = isCitedAsOne ? () => "" : numbersOf;
  const subtitle = chartSubtitle(chart, bibliography.words);
  const least = leastHeight({ ...chart, types: fieldTypes(chart.spec, chart.data) });
  const context: ChartContext = {
    width,
    height: Math.max(least, chartHeight(scale)),
    language: bibliography.words.language,
    nameDay: (iso) => bibliography.words.date(iso, "long"),
    numbersOf: ownNumbersOf,
  };
  const frame = frameOf(chart, context);
  const specification = chartSpecification(frame);
  return {
    drawing: drawChart && chartDrawing(drawChart(specification), { slide: slide.id, description }),
    leastHeight: least,
    specification,
    plot: chartPlot(frame, numbersOf),
    description,
    subtitle: subtitle === undefined ? undefined : plainHtml(subtitle),
    notes: chart.annotations.map((one) => noteHtmlOf(one, ownNumbersOf([one]))),
    table: tableOf(chart, ownNumbersOf),
    marks: markHtml(cited.flatMap(citedIds), slide.id, bibliography),
  };
}

function citedIds(one: Datum | Annotation): readonly string[] {
  const texts = "values" in one ? one.values.map(({ text }) => text) : [one.text];
  return [...texts.flatMap(citedIn), ...valuesOf(one.cite)];
}

/** "March: The gate was shut", for those who do not see where it stands. */
function noteHtmlOf({ text, places }: Annotation, numbers: string): Html {
  const at = places.map((place) => plainText(place.text)).join("–");
  const mark = numbers === "" ? "" : `<sup class="cite">${numbers}</sup>`;
  return `${plainHtml(`${at}: ${plainText(text)}`)}${mark}`;
}

/** The marks are plain numbers, since an invisible link must not receive the keyboard's focus. */
function tableOf({ spec, data }: Chart, numbersOf: (data: readonly Datum[]) => string): TableView {
  const types = fieldTypes(spec, data);
  // What the data are about comes before their amounts.
  const channels = channelsOf(spec).toSorted(
    ([a], [b]) => Number(types.get(a) === "quantitative") - Number(types.get(b) === "quantitative"),
  );
  const fields = [...new Set(channels.map(([, { field }]) => field))].map((field) => {
    const titled = channels.find(([, one]) => one.field === field && typeof one.title === "string");
    return [field, titled?.[1].title ?? field] as const;
  });
  return {
    columns: fields.map(([, title]) => plainHtml(title)),
    rows: data.map((datum) => {
      const numbers = numbersOf([datum]);
      const cells = fields.map(([field]) => datum.values.find((value) => value.field === field));
      return {
        cells: cells.map((cell) => (cell === undefined ? "" : plainHtml(plainText(cell.text)))),
        marks: numbers === "" ? undefined : `<sup class="cite">${numbers}</sup>`,
        emphasis: undefined,
      };
    }),
    ...{ figures: [], hasMarks: false, shares: [] },
  };
}
