/**
 * Writes the units of measure that are known, from Unicode's CLDR: `src/check/units/unit-data.ts`, with what converts them and their
 * symbols, and for each language `src/check/languages/<tag>/unit-names.ts`. Run by `npm run units`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Each language with the tags in CLDR whose spellings it takes. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  en: ["en", "en-GB"],
  es: ["es"],
  fr: ["fr"],
  de: ["de"],
};

/** What nobody measures in, and names that are rather other words: points, items, cups, the sun. */
const LEFT_OUT =
  /(?:^|-)(?:g-force|item|part$|ofglucose|ofhg|em|dot|pixel|megapixel|earth|solar|point|light|drop|pinch|dram|jigger|cup|spoon|karat|rod|chain|slug|grain|it|generic|gasoline|person|jp|fun|rin|sun|shaku|ken|cho|kosaji|osaji|sai|koku|beaufort|rankine|revolution|steradian|scandinavian|quarter|night|dessert|tablespoon|teaspoon|100)(?:-|$)/;

/** Symbols that are rather other words or letters behind a number. */
const NO_SYMBOLS = new Set(
  "in an au ac ch st day days d j a y c s. m. p o b B C F H S T K CD PS CV pi po Po To Da M dec déc".split(
    " ",
  ),
);

interface Conversion {
  readonly _baseUnit: string;
  readonly _factor?: string;
  readonly _offset?: string;
  readonly _systems: readonly string[];
}

interface Names {
  readonly [key: string]: string | undefined;
}

const { unitConstants, convertUnits } = read("cldr-core/supplemental/units.json").supplemental;
const conversions: Readonly<Record<string, Conversion>> = convertUnits;

const PREFIXES: Readonly<Record<string, number>> = {
  "10p-9": 1e-9,
  "10p-6": 1e-6,
  "10p-3": 1e-3,
  "10p-2": 1e-2,
  "10p-1": 1e-1,
  "10p2": 1e2,
  "10p3": 1e3,
  "10p6": 1e6,
  "10p9": 1e9,
  "10p12": 1e12,
  "10p15": 1e15,
};

const ENGLISH_PREFIXES: ReadonlyMap<string, number> = new Map(
  Object.entries(PREFIXES).map(([key, factor]) => [prefixOf("en", "long", key), factor]),
);

/** What is measured with an offset, or is of the same dimension as something else, is compared by itself. */
const BY_ITSELF = new Set(["celsius", "fahrenheit", "kelvin", "sievert", "gray"]);

/** Of years, the parts are months: a twelfth has no exact value. */
const YEAR = "year";
const MONTHS = 12;

interface Unit {
  readonly dimension: ReadonlyMap<string, number>;
  readonly factor: number;
}

const ids = Object.keys(unitsOf("en").long ?? {})
  .filter((key) => key.includes("-") && !key.startsWith("10"))
  .map((key) => [key.slice(key.indexOf("-") + 1), key] as const)
  .filter(([id]) => !LEFT_OUT.test(id))
  .filter(([id]) => unitFor(id) !== undefined);

write("units/unit-data.ts", dataModule());
for (const tag of Object.keys(LANGUAGES)) write(`languages/${tag}/unit-names.ts`, namesModule(tag));

function dataModule(): string {
  const rows = ids.map(
    ([id]) => `  [${[id, kindOf(id), unitFor(id)?.factor, isPrefixable(id)].map(shown).join(", ")}],`,
  );
  const symbols = symbolsOf().map(([symbol, id]) => `  [${shown(symbol)}, ${shown(id)}],`);
  const prefixes = Object.entries(PREFIXES).map(
    ([key, factor]) => `  [${shown(prefixOf("en", "short", key))}, ${factor}],`,
  );
  return `/** Written by \`npm run units\` from Unicode's CLDR: the units of measure that are known, and their symbols. */

/** Name, what it measures, its size in the base unit of that, and whether it takes the prefixes of SI. */
export const UNITS: readonly (readonly [string, string, number, boolean])[] = [
${rows.join("\n")}
];

/** Symbols, with their unit; a symbol may stand for more than one. */
export const SYMBOLS: readonly (readonly [string, string])[] = [
${symbols.join("\n")}
];

/** Symbols of SI's prefixes. */
export const PREFIX_SYMBOLS: readonly (readonly [string, number])[] = [
${prefixes.join("\n")}
];
`;
}

function namesModule(tag: string): string {
  const names = new Map<string, string>();
  for (const [id, key] of ids) {
    for (const locale of LANGUAGES[tag] ?? []) {
      for (const name of spellings(unitsOf(locale).long?.[key] ?? {})) names.set(folded(name), id);
    }
  }
  const rows = [...names].map(([name, id]) => `  [${shown(name)}, ${shown(id)}],`);
  const prefixes = Object.entries(PREFIXES).map(
    ([key, factor]) => `  [${shown(folded(prefixOf(tag, "long", key)))}, ${factor}],`,
  );
  return `/** Written by \`npm run units\` from Unicode's CLDR: the names of units of measure, and of SI's prefixes, in lower case and without diacritics. */

export const UNIT_NAMES: readonly (readonly [string, string])[] = [
${rows.join("\n")}
];

export const UNIT_PREFIXES: readonly (readonly [string, number])[] = [
${prefixes.join("\n")}
];
`;
}

/** The names that a number stands before, in every number and case. */
function spellings(names: Names): readonly string[] {
  return Object.entries(names)
    .filter(([key, value]) => key.includes("count-") && value?.includes("{0}"))
    .map(([, value = ""]) => value.replace("{0}", "").trim());
}

function symbolsOf(): readonly (readonly [string, string])[] {
  const found = new Map<string, readonly [string, string]>();
  for (const [id, key] of ids) {
    for (const locale of ["en", "es", "fr", "de"]) {
      const symbols = spellings(unitsOf(locale).short?.[key] ?? {})
        .map(plain)
        .filter((symbol) => /^[^\s{}[\]#'″′]+(?: [^\s{}[\]]+)?$/.test(symbol) && !NO_SYMBOLS.has(symbol))
        .filter((symbol) => !(symbol === "J" && id === "year"));
      for (const symbol of symbols) found.set(`${symbol} ${id}`, [symbol, id]);
    }
  }
  return [...found.values()];
}

/** As the surface of a text has them. */
function plain(symbol: string): string {
  return symbol.replaceAll("²", "2").replaceAll("³", "3").replaceAll("μ", "µ").replaceAll("⋅", "·");
}

function folded(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[-\u2010-\u2012 \u00a0\u202f]+/g, " ")
    .replaceAll("’", "'");
}

function kindOf(id: string): string {
  if (BY_ITSELF.has(id)) return id;
  const parts = [...(unitFor(id)?.dimension ?? [])].filter(([, power]) => power !== 0);
  return parts
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([base, power]) => (power === 1 ? base : `${base}^${power}`))
    .join(" ");
}

function isPrefixable(id: string): boolean {
  const isTime = ["day", "hour", "minute", "year"].includes(id);
  return !isTime && (conversions[id]?._systems.includes("prefixable") ?? false);
}

/** "kilowatt-hour", "square-kilometer", "pound-force-per-square-inch": worked out from their parts. */
function unitFor(id: string): Unit | undefined {
  const conversion = conversions[id];
  if (conversion !== undefined) {
    const base = conversion._baseUnit === id ? new Map([[id, 1]]) : dimensionOf(conversion._baseUnit);
    const factor = evaluate(conversion._factor ?? "1");
    return { dimension: base, factor: round(base.has(YEAR) ? factor * MONTHS : factor) };
  }
  const [above = "", ...below] = id.split("-per-");
  const parts = [...partsOf(above, 1), ...below.flatMap((part) => partsOf(part, -1))];
  if (parts.some((part) => part === undefined)) return undefined;
  return product(parts.filter((part) => part !== undefined));
}

function product(units: readonly Unit[]): Unit {
  const dimension = new Map<string, number>();
  let factor = 1;
  for (const unit of units) {
    factor *= unit.factor;
    for (const [base, power] of unit.dimension) dimension.set(base, (dimension.get(base) ?? 0) + power);
  }
  return { dimension, factor: round(factor) };
}

function partsOf(written: string, sign: 1 | -1): readonly (Unit | undefined)[] {
  if (/^1e\d+$/.test(written)) return [{ dimension: new Map(), factor: Number(written) ** sign }];
  const known = Object.keys(conversions).toSorted((a, b) => b.length - a.length);
  const [, power, rest = written] = /^(square|cubic|pow4)-(.+)$/.exec(written) ?? [];
  const [prefix, factor] = [...ENGLISH_PREFIXES].find(
    ([name]) => rest.startsWith(name) && !known.some((id) => rest.startsWith(id)),
  ) ?? ["", 1];
  const bare = rest.slice(prefix.length);
  const id = known.find((one) => bare === one || bare.startsWith(`${one}-`));
  if (id === undefined) return [undefined];
  const unit = unitFor(id);
  if (unit === undefined) return [undefined];
  const exponent = ({ square: 2, cubic: 3, pow4: 4 }[power ?? ""] ?? 1) * sign;
  const raised: Unit = {
    factor: (unit.factor * factor) ** exponent,
    dimension: new Map([...unit.dimension].map(([base, one]) => [base, one * exponent])),
  };
  const more = bare.slice(id.length + 1);
  return more === "" ? [raised] : [raised, ...partsOf(more, sign)];
}

function dimensionOf(base: string): ReadonlyMap<string, number> {
  const [above = "", ...below] = base.startsWith("per-") ? ["", base.slice(4)] : base.split("-per-");
  const dimension = new Map<string, number>();
  for (const [written, sign] of [[above, 1] as const, ...below.map((part) => [part, -1] as const)]) {
    for (const [, power, name = ""] of written.matchAll(/(?:(square|cubic|pow4)-)?([a-z]+)/g)) {
      const exponent = ({ square: 2, cubic: 3, pow4: 4 }[power ?? ""] ?? 1) * sign;
      dimension.set(name, (dimension.get(name) ?? 0) + exponent);
    }
  }
  return dimension;
}

/** CLDR's factors: products and quotients of numbers and constants. "a/b*c" is a/(b·c). */
function evaluate(expression: string): number {
  const [above = "1", ...below] = expression.replaceAll(" ", "").split("/");
  const factorsOf = (part: string): number => part.split("*").reduce((all, one) => all * factorNamed(one), 1);
  return below.reduce((value, part) => value / factorsOf(part), factorsOf(above));
}

function factorNamed(written: string): number {
  const constant = unitConstants[written];
  return constant === undefined ? Number(written) : evaluate(constant._value);
}

/** Of 42 gallons: without what binary arithmetic adds; a third stays as near as it can be. */
function round(value: number): number {
  const short = Number(value.toPrecision(14));
  return short.toExponential().length <= 17 ? short : value;
}

function prefixOf(tag: string, width: "long" | "short", key: string): string {
  return (unitsOf(tag)[width]?.[key]?.unitPrefixPattern ?? "").replace("{0}", "").replace("μ", "µ");
}

function unitsOf(tag: string): Readonly<Record<string, Readonly<Record<string, Names>>>> {
  return read(`cldr-units-full/main/${tag}/units.json`).main[tag].units;
}

function shown(value: unknown): string {
  return JSON.stringify(value).replace(/e\+/, "e");
}

function read(path: string) {
  return JSON.parse(readFileSync(require.resolve(path), "utf8"));
}

function write(path: string, text: string): void {
  writeFileSync(new URL(`../src/check/${path}`, import.meta.url), text);
}
