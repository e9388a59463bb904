/** Writes values as YAML on one line. */
import { type Scalar, stringify } from "yaml";
import { visibleText } from "../text/visible-text.ts";

export type Value = string | number | readonly Value[] | ValueMap;

interface ValueMap {
  readonly [key: string]: Value;
}

/** Where a value will stand: inside `{}` and `[]`, a text with commas or brackets needs quotes. */
export type Style = "block" | "flow";

/** Returns `value` on one line, with lists and maps in brackets, and with quotes only around texts that need them. */
export function writeValue(value: Value, style: Style): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return writeText(value, style);
  if (isList(value)) return `[${value.map((item) => writeValue(item, "flow")).join(", ")}]`;
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${writeValue(item, "flow")}`);
  return `{ ${entries.join(", ")} }`;
}

/** Returns a text quoted like `old`, so that a changed value looks as its author writes. */
export function writeLike(value: Value, old: Scalar, style: Style): string {
  if (typeof value !== "string") return writeValue(value, style);
  if (old.type === "QUOTE_DOUBLE") return quoteDouble(value);
  return old.type === "QUOTE_SINGLE" && !isUnplain(value)
    ? `'${value.replaceAll("'", "''")}'`
    : writeText(value, style);
}

/** Line breaks, and characters that YAML or an editor does not show as they are. */
const UNPLAIN = /(?!\t)[\p{Cc}\u2028\u2029\ufeff]|\p{Cs}/u;

function writeText(text: string, style: Style): string {
  if (isUnplain(text)) return quoteDouble(text);
  const written = stringify(text, { lineWidth: 0 }).trimEnd();
  return style === "flow" && written === text && /[,[\]{}]/.test(text) ? quoteDouble(text) : written;
}

/** True for characters that a terminal would show by number and name, and that could not be copied from it. */
function isUnplain(text: string): boolean {
  return UNPLAIN.test(text) || visibleText(text) !== text;
}

/**
 * Returns a text in double quotes. JSON is YAML, except for characters that YAML does not allow unescaped, and
 * invisible ones.
 */
export function quoteDouble(text: string): string {
  return JSON.stringify(text).replaceAll(HIDDEN, (character) => {
    const point = character.codePointAt(0) ?? 0;
    const digits = point.toString(16);
    return point > 0xffff ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`;
  });
}

const HIDDEN =
  /[\u007f-\u009f\u2028\u2029\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu;

function isList(value: readonly Value[] | ValueMap): value is readonly Value[] {
  return Array.isArray(value);
}
