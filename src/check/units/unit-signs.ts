/** Symbols of units, and signs and codes of currencies, which are the same in every language. */
import { once } from "../../model/once.ts";
import { CURRENCY_CODES, currency, currencySigns } from "./currencies.ts";
import { enlarged, PREFIXABLE, RATES_OF_DATA, sensesOf, unitsOf } from "./senses.ts";
import type { Sense, Unit } from "./unit.ts";
import { PREFIX_SYMBOLS, SYMBOLS } from "./unit-data.ts";

/**
 * Returns the unit of a symbol, sign or code as written. Other capitals are accepted where it has more than one letter.
 */
export function signed(symbol: string): Unit | undefined {
  return (
    signs().exact.get(symbol) ?? (symbol.length > 1 ? signs().folded.get(symbol.toLowerCase()) : undefined)
  );
}

interface SignTables {
  readonly exact: ReadonlyMap<string, Unit>;
  /** In lower case, for "KM" and "Kwh". */
  readonly folded: ReadonlyMap<string, Unit>;
}

function signTables(): SignTables {
  const exact = new Map<string, readonly Sense[]>();
  const add = (sign: string, more: readonly Sense[]): void => {
    exact.set(sign, [...(exact.get(sign) ?? []), ...more]);
  };
  for (const [symbol, id] of [...SYMBOLS, ...MORE_SYMBOLS]) add(symbol, sensesOf(id));
  for (const [symbol, id] of SYMBOLS.filter(([, one]) => PREFIXABLE.has(one))) {
    for (const [prefix, factor] of PREFIX_SYMBOLS) {
      if (/[cdh]/.test(prefix) && !EVERYDAY.has(symbol)) continue;
      if (!exact.has(prefix + symbol)) add(prefix + symbol, enlarged(sensesOf(id), factor));
    }
  }
  for (const [sign, codes] of currencySigns())
    add(
      sign,
      codes.map((code) => currency(code)),
    );
  for (const code of CURRENCY_CODES) add(code, [currency(code)]);
  const folded = new Map<string, readonly Sense[]>();
  for (const [sign, senses] of exact) {
    const lower = sign.toLowerCase();
    if (!CURRENCY_CODES.has(sign)) folded.set(lower, [...(folded.get(lower) ?? []), ...senses]);
  }
  return { exact: unitsOf(exact), folded: unitsOf(folded) };
}

/** Only these have hundredths, tenths and hundreds. */
const EVERYDAY: ReadonlySet<string> = new Set(["m", "g", "l", "L", "Pa"]);

/** Symbols that reports use in addition to CLDR's. */
const MORE_SYMBOLS: readonly (readonly [string, string])[] = [
  ["C", "celsius"],
  ["F", "fahrenheit"],
  ["ºC", "celsius"],
  ["ºF", "fahrenheit"],
  ["° C", "celsius"],
  ["° F", "fahrenheit"],
  ["º", "degree"],
  ["lbs", "pound"],
  ["mcg", "microgram"],
  ["ug", "microgram"],
  ["kg.", "kilogram"],
  ["kgs", "kilogram"],
  ["kms", "kilometer"],
  ["sq km", "square-kilometer"],
  ["sq. km", "square-kilometer"],
  ["sq m", "square-meter"],
  ["sq. m", "square-meter"],
  ["sq. mi", "square-mile"],
  ["sq. ft", "square-foot"],
  ["cu m", "cubic-meter"],
  ["cu ft", "cubic-foot"],
  ["cu. ft", "cubic-foot"],
  ["kph", "kilometer-per-hour"],
  ["kmh", "kilometer-per-hour"],
  ["hrs", "hour"],
  ["mins", "minute"],
  ["secs", "second"],
  ["nm", "nautical-mile"],
  ["NM", "nautical-mile"],
  ["pct", "percent"],
  ["pp", "percentage-point"],
  ["kts", "knot"],
  ...RATES_OF_DATA.map(([id]) => [id, id] as const),
];

/** Made when the first sign is read. */
const signs = once(signTables);
