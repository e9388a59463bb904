/** A chart as PowerPoint has them: what plotting gives, and what the chart's part and its workbook are written from. */

export interface NativeChart {
  readonly form: "bar" | "column" | "line" | "area" | "scatter" | "pie" | "doughnut";
  /** How series share a category: beside, over or upon each other, or each as its share of the whole. */
  readonly grouping: "clustered" | "overlaid" | "stacked" | "percentStacked";
  /** Undefined for scattered points, which have a number on either axis. */
  readonly categories: Categories | undefined;
  readonly series: readonly ChartSeries[];
  /** Undefined for what has no axes. */
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis } | undefined;
  readonly legend: "left" | "right" | "top" | "bottom" | undefined;
  /** Of lines and scattered points: whether the points are joined, and whether each is drawn. */
  readonly isJoined: boolean;
  readonly hasMarkers: boolean;
  /** Of values at points, as an axis's. */
  readonly labelFormat: string;
  /** Of the ring's radius, in per cent. */
  readonly hole: number;
}

/** Days are counted as Excel counts them: 1 is the first of January 1900. */
export type Categories =
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "dates"; readonly serials: readonly number[]; readonly unit: DateUnit };

export type DateUnit = "days" | "months" | "years";

export interface ChartSeries {
  readonly name: string;
  /** As many as there are categories; undefined where the data have none. */
  readonly points: readonly (ChartPoint | undefined)[];
  /** Each point is a thing of its own, in a colour of its own. */
  readonly isVaried: boolean;
}

export interface ChartPoint {
  /** Of scattered points: along the category axis. */
  readonly x: number | undefined;
  readonly value: number;
  readonly label: PointLabel | undefined;
}

export interface PointLabel {
  /** `value`: the point's own, which changes with it. */
  readonly words: "value" | { readonly text: string } | undefined;
  /** What the datum cites, as in "3,4"; empty where the slide says it elsewhere. */
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
  /** Office's own (ECMA-376 part 1, 18.8.31). */
  readonly format: string;
}
