/** Looks up the units that a word or symbol means in one language. */
import { type CurrencyHead, currency, currencyNames } from "./currencies.ts";
import { enlarged, PREFIXABLE, sensesOf, unitsOf } from "./senses.ts";
import type { Sense, Unit } from "./unit.ts";
import { signed } from "./unit-signs.ts";

/** What a language adds to CLDR's names, in lower case, without diacritics, with spaces for hyphens. */
export interface UnitWords {
  /** BCP 47, for CLDR's names of currencies. */
  readonly language: string;
  /** CLDR's names, and those of SI's prefixes. */
  readonly unitNames: readonly (readonly [name: string, id: string])[];
  readonly unitPrefixes: readonly (readonly [prefix: string, factor: number])[];
  /** Other words for known units, each with one or more units, or with codes of currencies: "tons", "quid". */
  readonly moreUnits: readonly (readonly [name: string, ...ids: string[]])[];
  readonly currencyHead: CurrencyHead;
  /** Names of currencies that are usually other words when they are alone: "won", "real". */
  readonly noCurrencies: ReadonlySet<string>;
}

export interface UnitTable {
  /** Returns the unit of a name in lower case. */
  named(name: string): Unit | undefined;
  /** Returns the unit of a symbol, sign or code, as written. */
  signed(symbol: string): Unit | undefined;
}

/** Made once for each language, because gathering the names of all currencies takes long. */
const tables = new WeakMap<UnitWords, UnitTable>();

/** Prepares a language's names. Without words, only signs are known. */
export function unitTable(words: UnitWords | undefined): UnitTable {
  if (words === undefined) return { named: () => undefined, signed };
  const table = tables.get(words) ?? tableOf(namesOf(words));
  tables.set(words, table);
  return table;
}

function tableOf(names: ReadonlyMap<string, Unit>): UnitTable {
  return { named: (name) => names.get(name), signed };
}

function namesOf(words: UnitWords): ReadonlyMap<string, Unit> {
  const { language, unitNames, unitPrefixes, moreUnits, currencyHead, noCurrencies } = words;
  const senses = new Map<string, readonly Sense[]>();
  const add = (name: string, more: readonly Sense[]): void => {
    senses.set(name, [...(senses.get(name) ?? []), ...more]);
  };
  for (const [name, id] of unitNames) add(name, sensesOf(id));
  for (const [name, codes] of currencyNames(language, currencyHead, fold)) {
    if (!noCurrencies.has(name))
      add(
        name,
        codes.map((code) => currency(code)),
      );
  }
  for (const [name, ...ids] of moreUnits) add(name, ids.flatMap(sensesOf));
  for (const [name, id] of [...unitNames, ...moreUnits.map(([name, id]) => [name, id ?? ""] as const)]) {
    if (PREFIXABLE.has(id))
      for (const [prefix, factor] of unitPrefixes) add(prefix + name, enlarged(sensesOf(id), factor));
  }
  return unitsOf(senses);
}

/** Gives a name the form that it has in the table. */
export function fold(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[-\u2010-\u2012\s]+/g, " ");
}
