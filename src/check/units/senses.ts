/** The meanings of the names of units: those of CLDR, codes of currencies, and units with SI's prefixes. */
import { CURRENCY_CODES, currency } from "./currencies.ts";
import type { Sense, Unit } from "./unit.ts";
import { UNITS } from "./unit-data.ts";

/** CLDR does not have these. */
export const RATES_OF_DATA = (["k", "M", "G", "T"] as const).map(
  (prefix, at) => [`${prefix}bps`, "bit second^-1", 1000 ** (at + 1)] as const,
);

const KINDS: ReadonlyMap<string, Sense> = new Map(
  [...UNITS, ...RATES_OF_DATA].map(([id, kind, factor]) => [id, { kind, factor }] as const),
);

export const PREFIXABLE: ReadonlySet<string> = new Set(
  UNITS.filter(([, , , takes]) => takes).map(([id]) => id),
);

/**
 * The meanings of a unit of CLDR, the code of a currency or a hundredth of one ("USD/100"), or a unit that only this
 * program compares.
 */
export function sensesOf(id: string): readonly Sense[] {
  const known = KINDS.get(id);
  if (known !== undefined) return [known];
  const [code = "", part] = id.split("/");
  return [CURRENCY_CODES.has(code) ? currency(code, 1 / Number(part ?? 1)) : { kind: id, factor: 1 }];
}

export function enlarged(senses: readonly Sense[], by: number): readonly Sense[] {
  return senses.map(({ kind, factor }) => ({ kind, factor: Number((factor * by).toPrecision(14)) }));
}

/** Returns the units of the meanings that were gathered by name. */
export function unitsOf(senses: ReadonlyMap<string, readonly Sense[]>): ReadonlyMap<string, Unit> {
  return new Map([...senses].map(([name, own]) => [name, unitOf(own)]));
}

function unitOf(senses: readonly Sense[]): Unit {
  const seen = new Map(senses.map((sense) => [`${sense.kind} ${sense.factor}`, sense]));
  return {
    senses: [...seen.values()],
    isStrict: senses.some(({ kind }) => /^(?:part$|percentage-point|currency )/.test(kind)),
  };
}
