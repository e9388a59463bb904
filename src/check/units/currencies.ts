/** The names, signs and codes of currencies, from the CLDR data of the runtime. */
import type { Sense } from "./unit.ts";

/**
 * The place of the currency itself in a language's names: "Swedish kronor", "coronas suecas". That word alone may mean
 * any currency with such a name.
 */
export type CurrencyHead = "first" | "last";

/** What is not money to pay with: drawing rights, units of account, metals. */
const NO_MONEY = /^(?:X(?!AF|OF|CD|PF|CG)|CLF|COU|MXV|UYI|UYW|CHE|CHW|USN|BOV|ZWG)/;

/** ISO 4217's codes. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf("currency").filter((code) => !NO_MONEY.test(code)),
);

export function currency(code: string, factor = 1): Sense {
  return { kind: `currency ${code}`, factor };
}

/** Returns the signs with the codes that each may stand for: "$", "A$", "kr". */
export function currencySigns(): ReadonlyMap<string, readonly string[]> {
  const signs = new Map<string, readonly string[]>();
  for (const code of CURRENCY_CODES) {
    for (const currencyDisplay of ["symbol", "narrowSymbol"] as const) {
      const sign = partOf(new Intl.NumberFormat("en", { ...MONEY, currency: code, currencyDisplay }), 1);
      if (/^[A-Za-z]+$/.test(sign) && !LETTERS.has(sign)) continue;
      signs.set(sign, [...new Set([...(signs.get(sign) ?? []), code])]);
    }
  }
  return new Map([
    ...signs,
    ...MORE_SIGNS.map(([sign, codes]) => [sign, [...(signs.get(sign) ?? []), ...codes]] as const),
  ]);
}

const MONEY = { style: "currency", minimumFractionDigits: 0 } as const;

/** The signs in letters that are not another word or symbol. */
const LETTERS: ReadonlySet<string> = new Set(["kr", "Ft", "Rp", "Rs", "RM", "FCFA"]);

/** Signs that English and French newspapers use. */
const MORE_SIGNS: readonly (readonly [string, readonly string[]])[] = [
  ["US$", ["USD"]],
  ["C$", ["CAD"]],
  ["AU$", ["AUD"]],
  ["S$", ["SGD"]],
  ...(["$ US", "$US", "USD $"] as const).map((sign) => [sign, ["USD"]] as const),
  ...(["$ CA", "$CA", "$ CAN"] as const).map((sign) => [sign, ["CAD"]] as const),
  ["$ AU", ["AUD"]],
  ["$ NZ", ["NZD"]],
  ["Rs.", ["INR", "PKR", "LKR", "NPR"]],
];

/** Returns the names of currencies in a language, each with its codes: "swedish kronor", and "kronor" alone. */
export function currencyNames(
  language: string,
  head: CurrencyHead,
  fold: (name: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  const add = (name: string, code: string): void => {
    names.set(name, [...new Set([...(names.get(name) ?? []), code])]);
  };
  for (const code of CURRENCY_CODES) {
    const format = new Intl.NumberFormat(language, { ...MONEY, currency: code, currencyDisplay: "name" });
    for (const count of [1, 2]) {
      const name = fold(partOf(format, count).replace(/(?<! ) *\(.*$/s, ""));
      if (name === code.toLowerCase()) continue;
      add(name, code);
      add((head === "first" ? name.split(" ")[0] : name.split(" ").at(-1)) ?? name, code);
    }
  }
  return names;
}

function partOf(format: Intl.NumberFormat, count: number): string {
  return format.formatToParts(count).find(({ type }) => type === "currency")?.value ?? "";
}
