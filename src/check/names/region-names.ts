/** The names of countries and territories in a language, by CLDR through Intl. */

/** Returns the names that are a single word, in lower case and without diacritics. */
export function regionNames(language: string): ReadonlySet<string> {
  const known = KNOWN.get(language) ?? readRegionNames(language);
  KNOWN.set(language, known);
  return known;
}

/** By language, because Intl takes some milliseconds for each. */
const KNOWN = new Map<string, ReadonlySet<string>>();

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

function readRegionNames(language: string): ReadonlySet<string> {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const found = LETTERS.flatMap((one) => LETTERS.map((two) => names.of(one + two)));
  return new Set(
    found
      .filter((name) => name !== undefined && /^\p{Lu}\p{Ll}+$/u.test(name))
      .map((name) => (name ?? "").normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase()),
  );
}
