/** Finds a place for each label of a chart of points, beside its point and on no other label or point. */
import type { Datum } from "../../model/brief.ts";
import { numberAt } from "./chart-data.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { LABEL_LINE, LABEL_SIZE } from "./chart-look.ts";
import { textWidth } from "./text-width.ts";
import { type ValueScale, valueScale } from "./value-scale.ts";

/** Where a label stands relative to the middle of its point. */
export interface PointPlace {
  readonly align: "left" | "right" | "center";
  /** In px. */
  readonly dx: number;
  readonly dy: number;
}

export interface PointLabels {
  readonly scales: { readonly x: ValueScale; readonly y: ValueScale };
  readonly places: ReadonlyMap<Datum, PointPlace>;
  /** The data whose labels have no free place. */
  readonly crowded: readonly Datum[];
}

/** Undefined where the axes do not both show amounts on a linear scale, or no labels are asked for. */
export function pointLabels(
  frame: ChartFrame,
  labels: ReadonlyMap<Datum, readonly string[]> | undefined,
): PointLabels | undefined {
  const { spec, data, types, width, plotHeight } = frame;
  const { x, y } = spec.encoding;
  if (labels === undefined || x === undefined || y === undefined) return undefined;
  if (types.get("x") !== "quantitative" || types.get("y") !== "quantitative") return undefined;
  const numbers = (field: string): readonly number[] => data.flatMap((datum) => numberAt(datum, field) ?? []);
  const scales = { x: valueScale(x, numbers(x.field)), y: valueScale(y, numbers(y.field)) };
  if (scales.x === undefined || scales.y === undefined) return undefined;
  const across = scales.x;
  const up = scales.y;
  const points = new Map(
    data.map((datum) => {
      const left = across.shareOf(numberAt(datum, x.field) ?? 0) * (width - AXIS);
      const top = (1 - up.shareOf(numberAt(datum, y.field) ?? 0)) * (plotHeight - TITLE);
      return [datum, { left, top }] as const;
    }),
  );
  const taken: Box[] = [...points.values()].map(({ left, top }) => boxAround(left, top, POINT));
  const places = new Map<Datum, PointPlace>();
  const crowded: Datum[] = [];
  for (const [datum, { left, top }] of points) {
    const [words = ""] = labels.get(datum) ?? [];
    if (words === "") continue;
    const size = textWidth(words, LABEL_SIZE, true);
    const free = PLACES.find((place) => {
      const box = labelBox({ left, top }, place, size);
      return box.right <= width - AXIS + SPARE && !taken.some((one) => overlaps(one, box, { left, top }));
    });
    const place = free ?? ABOVE;
    if (free === undefined) crowded.push(datum);
    taken.push(labelBox({ left, top }, place, size));
    places.set(datum, place);
  }
  return { scales: { x: across, y: up }, places, crowded };
}

const ABOVE: PointPlace = { align: "center", dx: 0, dy: -20 };

/** In the order in which they are tried. */
const PLACES: readonly PointPlace[] = [
  { align: "left", dx: 12, dy: 0 },
  { align: "right", dx: -12, dy: 0 },
  ABOVE,
  { align: "center", dx: 0, dy: 20 },
  { align: "left", dx: 9, dy: -16 },
  { align: "left", dx: 9, dy: 16 },
  { align: "right", dx: -9, dy: -16 },
  { align: "right", dx: -9, dy: 16 },
];

/** In px: the numbers of the axis that stands, the title of the one that lies, half a point, what a label may reach over, and half of what is between two. */
const AXIS = 60;
const TITLE = 30;
const POINT = 7;
const SPARE = 10;
const GAP = 3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxAround(left: number, top: number, half: number): Box {
  return { left: left - half, right: left + half, top: top - half, bottom: top + half };
}

function labelBox(
  { left, top }: { readonly left: number; readonly top: number },
  { align, dx, dy }: PointPlace,
  size: number,
): Box {
  const start = left + dx - (align === "left" ? 0 : align === "right" ? size : size / 2);
  const half = LABEL_LINE / 2 - 3;
  return { left: start - GAP, right: start + size + GAP, top: top + dy - half, bottom: top + dy + half };
}

/** A label may come close to its own point. */
function overlaps(one: Box, other: Box, own: { readonly left: number; readonly top: number }): boolean {
  const isOwn =
    one.right - one.left === 2 * POINT && one.left + POINT === own.left && one.top + POINT === own.top;
  if (isOwn) return false;
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
