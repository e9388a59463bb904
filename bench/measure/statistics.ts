/** The figures that are made of times. */

/** Returns the middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

export interface Point {
  readonly size: number;
  readonly seconds: number;
}

export interface Growth {
  /** That of `base + factor * size ** exponent`; undefined where the time less than doubles, so that it says nothing. */
  readonly exponent: number | undefined;
  readonly base: number;
  readonly factor: number;
}

/** How far an exponent is looked for, and how finely. */
const [LOWEST, HIGHEST, STEP] = [0.3, 3, 0.01];

/**
 * Fits `base + factor * size ** exponent` by least squares of the relative errors, so that small sizes count as much as
 * large ones. `base` is what a run takes however small its input is, and is not below 0. Undefined of fewer than 4 points.
 */
export function fitGrowth(points: readonly Point[]): Growth | undefined {
  if (points.length < 4) return undefined;
  const steps = Math.round((HIGHEST - LOWEST) / STEP);
  const tried = Array.from({ length: steps + 1 }, (_, at) => fitWith(LOWEST + at * STEP, points));
  const best = tried.reduce((one, other) => (other.error < one.error ? other : one));
  const seconds = points.map((point) => point.seconds);
  const grows = Math.max(...seconds) >= 2 * Math.min(...seconds);
  return { ...best, exponent: grows ? best.exponent : undefined };
}

function fitWith(
  exponent: number,
  points: readonly Point[],
): { readonly exponent: number; readonly base: number; readonly factor: number; readonly error: number } {
  // Divided by the time, each point asks for base * u + factor * v = 1.
  const pairs = points.map(({ size, seconds }) => ({ u: 1 / seconds, v: size ** exponent / seconds }));
  const sum = (of: (pair: { readonly u: number; readonly v: number }) => number): number =>
    pairs.reduce((total, pair) => total + of(pair), 0);
  const [u, v, uu, uv, vv] = [
    sum((pair) => pair.u),
    sum((pair) => pair.v),
    sum((pair) => pair.u ** 2),
    sum((pair) => pair.u * pair.v),
    sum((pair) => pair.v ** 2),
  ];
  const base = Math.max(0, (u * vv - v * uv) / (uu * vv - uv * uv));
  const factor = Math.max(0, (v - base * uv) / vv);
  return { exponent, base, factor, error: sum((pair) => (base * pair.u + factor * pair.v - 1) ** 2) };
}
