/** What data are measured in, alike in English and Spanish. Called by the measures of both. */

const PREFIXES = [
  ["k", "kilo"],
  ["m", "mega"],
  ["g", "giga"],
  ["t", "tera"],
  ["p", "peta"],
] as const;

/** Patterns behind a number, and the English name of each. "Mb/s" is left out: cases are folded, so it might be "MB/s". */
export const DATA_MEASURES: readonly (readonly [string, string])[] = PREFIXES.flatMap(([sign, name]) => [
  [`${sign}bits?/s|${sign}bps|${name}bits? (?:per|a|por) (?:second|segundo)`, `${name}bit a second`],
  [`${name}bits?(?! (?:per|a|por) )(?!/)`, `${name}bit`],
  [`(?:${sign}b|${name}bytes?)(?! (?:per|a|por) )(?!/)`, `${name}byte`],
]);
