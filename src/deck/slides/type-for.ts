/** Says how large a slide's type may be by what it holds, before anything is measured. */
import type { Point } from "../../model/brief.ts";
import type { TailoredSlide } from "../../model/tailored.ts";
import type { TypeSize } from "../../model/type-size.ts";

/** The largest scale by the number of points: 44 px for up to three, about 38 for four and 32 for six, in the default theme. */
const BY_POINTS = [1, 1, 1, 1, 0.7, 0.45, 0.35, 0.2, 0.2] as const;
const MANY_POINTS = 0.1;

/** The same by the number of a table's rows. */
const BY_ROWS = [1, 1, 1, 1, 0.8, 0.6, 0.5] as const;
const MANY_ROWS = 0.35;

/** How large notes may be by their number: up to four stand in two rows. */
const BY_NOTES = [
  { most: 4, notes: 1 },
  { most: 8, notes: 0.5 },
] as const;

/** Passages of sources are read, not seen from afar. */
const READ = "evidence";

/** Returns the largest type for a slide with so many notes in its footer. One that does not fit is given smaller type. */
export function typeFor(slide: TailoredSlide, notes: number): TypeSize {
  return {
    scale: slide.layout === READ ? 0 : Math.min(byPoints(slide), byRows(slide)),
    spread: 0.3,
    notes: BY_NOTES.find(({ most }) => notes <= most)?.notes ?? 0,
  };
}

function byPoints({ points, columns }: TailoredSlide): number {
  const inColumns = Math.max(0, ...columns.map((column) => countOf(column.points)));
  return BY_POINTS[countOf(points) + inColumns] ?? MANY_POINTS;
}

function byRows({ table }: TailoredSlide): number {
  return BY_ROWS[table?.rows.length ?? 0] ?? MANY_ROWS;
}

/** With the points below them. */
function countOf(points: readonly Point[]): number {
  return points.reduce((sum, point) => sum + 1 + countOf(point.points), 0);
}
