/** The direction in which a language is written. */

export type Direction = "ltr" | "rtl";

const RIGHT_TO_LEFT = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "ku-Arab",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

/** Takes a BCP 47 tag. In a tag that names a script, such as `az-Arab`, the script decides. */
export function directionOf(language: string): Direction {
  const [primary = "", script] = language.split("-");
  if (script !== undefined && /^(Arab|Hebr|Thaa|Syrc|Nkoo)$/i.test(script)) return "rtl";
  return RIGHT_TO_LEFT.has(primary.toLowerCase()) ? "rtl" : "ltr";
}
