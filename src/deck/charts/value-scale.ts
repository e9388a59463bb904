/** The scale of a chart's amounts, worked out before it is drawn, so that labels can be kept apart. */
import type { ChannelSpec } from "../../model/chart.ts";

export interface ValueScale {
  readonly domain: readonly [least: number, most: number];
  /** Returns how far up the axis a value is, from 0 to 1. */
  shareOf(value: number): number;
  valueAt(share: number): number;
}

/** Undefined for a scale that is not linear, or that runs the other way. Zero is on it unless its author says not. */
export function valueScale(
  { scale }: ChannelSpec,
  values: readonly number[],
  usual: { readonly zero: boolean } = { zero: true },
): ValueScale | undefined {
  const written: ScaleOptions = { ...usual, ...(typeof scale === "object" ? scale : {}) };
  const isLinear = written.type === undefined || written.type === "linear";
  if (!isLinear || written.reverse === true || values.length === 0) return undefined;
  const [least, most] = boundsOf(written, values);
  if (!(most > least)) return undefined;
  return {
    domain: [least, most],
    shareOf: (value) => (value - least) / (most - least),
    valueAt: (share) => least + share * (most - least),
  };
}

interface ScaleOptions {
  readonly type?: unknown;
  readonly reverse?: unknown;
  readonly domain?: unknown;
  readonly zero?: unknown;
  readonly nice?: unknown;
}

function boundsOf(
  { domain, zero, nice }: ScaleOptions,
  values: readonly number[],
): readonly [least: number, most: number] {
  if (Array.isArray(domain)) {
    const bounds = domain.map(Number);
    return [Math.min(...bounds), Math.max(...bounds)];
  }
  const all = zero === false ? values : [0, ...values];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const step = niceStep((most - least) / STEPS);
  if (nice === false || !(step > 0)) return [least, most];
  return [rounded(Math.floor(least / step) * step), rounded(Math.ceil(most / step) * step)];
}

const STEPS = 5;

/** Returns about this step: 1, 2, 5, 10, 20 and so on, as d3 chooses the steps of an axis. */
function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const [, nice = 1] = NICE.find(([from]) => step / power >= from) ?? [];
  return power * nice;
}

const NICE = [
  [Math.sqrt(50), 10],
  [Math.sqrt(10), 5],
  [Math.sqrt(2), 2],
] as const;

/** Removes what remains of adding fractions, as in 0.30000000000000004. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
