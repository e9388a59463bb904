/** What data are measured in: the same words in every language, but for "a second". */

const PREFIXES = [
  ["k", "kilo"],
  ["m", "mega"],
  ["g", "giga"],
  ["t", "tera"],
  ["p", "peta"],
] as const;

/** Returns patterns behind a number, and the English name of each. "Mb/s" is left out: cases are folded, so it might be "MB/s". */
export function dataMeasures(aSecond: string): readonly (readonly [string, string])[] {
  return PREFIXES.flatMap(([sign, name]) => [
    [`${sign}bits?/s|${sign}bps|${name}bits? ${aSecond}`, `${name}bit a second`],
    [`${name}bits?(?! ${aSecond})(?!/)`, `${name}bit`],
    [`(?:${sign}b|${name}bytes?)(?! ${aSecond})(?!/)`, `${name}byte`],
  ]);
}
