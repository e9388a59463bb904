/** A chart in the form that PowerPoint has. The chart's part and its workbook are written from it. */

export interface NativeChart {
  readonly form: "bar" | "column" | "line" | "area" | "scatter" | "pie" | "doughnut";
  /** How series share a category: beside each other, over each other, stacked, or each as its share of the whole. */
  readonly grouping: "clustered" | "overlaid" | "stacked" | "percentStacked";
  /** Undefined for scatter charts, which have numbers on both axes. */
  readonly categories: Categories | undefined;
  readonly series: readonly ChartSeries[];
  /** Undefined for charts without axes. */
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis } | undefined;
  readonly legend: "left" | "right" | "top" | "bottom" | undefined;
  /** For lines and scatter charts: whether the points are joined, and whether each is drawn. */
  readonly isJoined: boolean;
  readonly hasMarkers: boolean;
  /** The format of values at points, like that of an axis. */
  readonly labelFormat: string;
  /** The hole's radius in per cent of the ring's. */
  readonly hole: number;
}

/** Days are counted as Excel counts them: 1 is 1 January 1900. */
export type Categories =
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "dates"; readonly serials: readonly number[]; readonly unit: DateUnit };

export type DateUnit = "days" | "months" | "years";

export interface ChartSeries {
  readonly name: string;
  /** One for each category; undefined where the data have none. */
  readonly points: readonly (ChartPoint | undefined)[];
  /** Each point has a colour of its own. */
  readonly isVaried: boolean;
}

export interface ChartPoint {
  /** For scatter charts: the position along the category axis. */
  readonly x: number | undefined;
  readonly value: number;
  readonly label: PointLabel | undefined;
  /** Between which amounts the value may lie; undefined where the data do not say it. */
  readonly range: PointRange | undefined;
  /** The chart is about others, and this one is grey. */
  readonly isWeak: boolean;
}

export interface PointRange {
  readonly low: number;
  readonly high: number;
}

export interface PointLabel {
  /** `value`: the point's own value, which changes with it. */
  readonly words: "value" | { readonly text: string } | undefined;
  /** The numbers of the datum's citations, as in "3,4"; empty where the slide shows them elsewhere. */
  readonly numbers: string;
}

export interface ChartAxis {
  readonly title: string | undefined;
  readonly isHidden: boolean;
  readonly hasLabels: boolean;
  readonly hasGrid: boolean;
  readonly hasLine: boolean;
  readonly isReversed: boolean;
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly step: number | undefined;
  readonly isLogarithmic: boolean;
  /** In Office's own notation (ECMA-376 part 1, 18.8.31). */
  readonly format: string;
}
