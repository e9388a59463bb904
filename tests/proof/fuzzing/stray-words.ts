/** Finds what no sentence for people may say: words of a program that broke down. */

const STRAY =
  /\[object \w+\]|\bundefined\b(?! attribute)|\bNaN\b|Cannot (?:read|set) propert|is not (?:a function|iterable|defined|a constructor)|Maximum call stack|Unexpected (?:token|end of JSON)|\bnode:internal\b|^\s+at .+:\d+:\d+\)?$|This is a bug|Invalid (?:array length|string length|time value)|must be of type|ERR_[A-Z_]+|Cannot destructure|Cannot convert/m;

/** Returns the first such words in `said` that the author did not write. */
export function strayWords(said: string, written: string): string | undefined {
  const found = STRAY.exec(said)?.[0];
  return found === undefined || written.includes(found) ? undefined : found;
}
