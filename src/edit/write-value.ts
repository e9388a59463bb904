/** Writes values as YAML on one line. Used by set-values and append-entry. */
import { type Scalar, stringify } from "yaml";

export type Value = string | number | readonly Value[] | ValueMap;

interface ValueMap {
  readonly [key: string]: Value;
}

/** Where a value will stand: commas and brackets need quotes inside `{}` and `[]`. */
export type Style = "block" | "flow";

/** Returns `value` on one line; lists and maps in brackets, texts plain where YAML lets them be. */
export function writeValue(value: Value, style: Style): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return writeText(value, style);
  if (isList(value)) return `[${value.map((item) => writeValue(item, "flow")).join(", ")}]`;
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${writeValue(item, "flow")}`);
  return `{ ${entries.join(", ")} }`;
}

/** Returns a text as `old` is quoted, so that a changed value looks as its author writes. */
export function writeLike(value: Value, old: Scalar, style: Style): string {
  if (typeof value !== "string") return writeValue(value, style);
  if (old.type === "QUOTE_DOUBLE") return quoteDouble(value);
  return old.type === "QUOTE_SINGLE" && !UNPLAIN.test(value)
    ? `'${value.replaceAll("'", "''")}'`
    : writeText(value, style);
}

/** Line breaks, and what YAML or an editor does not show as it is. */
const UNPLAIN = /(?!\t)[\p{Cc}\u2028\u2029\ufeff]|\p{Cs}/u;

function writeText(text: string, style: Style): string {
  if (UNPLAIN.test(text)) return quoteDouble(text);
  const written = stringify(text, { lineWidth: 0 }).trimEnd();
  return style === "flow" && written === text && /[,[\]{}]/.test(text) ? quoteDouble(text) : written;
}

/** JSON is YAML, but for characters that YAML does not take as they are. */
function quoteDouble(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function isList(value: readonly Value[] | ValueMap): value is readonly Value[] {
  return Array.isArray(value);
}
