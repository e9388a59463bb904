/** Writes values as YAML on one line. */
import { type Scalar, stringify } from "yaml";
import { visibleText } from "../text/visible-text.ts";

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
  return old.type === "QUOTE_SINGLE" && !isUnplain(value)
    ? `'${value.replaceAll("'", "''")}'`
    : writeText(value, style);
}

/** Line breaks, and what YAML or an editor does not show as it is. */
const UNPLAIN = /(?!\t)[\p{Cc}\u2028\u2029\ufeff]|\p{Cs}/u;

function writeText(text: string, style: Style): string {
  if (isUnplain(text)) return quoteDouble(text);
  const written = stringify(text, { lineWidth: 0 }).trimEnd();
  return style === "flow" && written === text && /[,[\]{}]/.test(text) ? quoteDouble(text) : written;
}

/** What a terminal would be shown by number and name could not be copied from it. */
function isUnplain(text: string): boolean {
  return UNPLAIN.test(text) || visibleText(text) !== text;
}

/** Returns a text in double quotes. JSON is YAML, but for characters that YAML does not take as they are, or that nobody sees. */
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
