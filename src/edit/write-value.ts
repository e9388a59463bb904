/** Writes values as YAML on one line. Used by set-values and append-entry. */
import { Document, type Scalar } from "yaml";

export type Value = string | number | readonly Value[] | { readonly [key: string]: Value };

/** Where a value will stand: commas and brackets need quotes inside `{}` and `[]`. */
export type Style = "block" | "flow";

/** Returns `value` on one line; lists and maps in brackets, texts plain where YAML lets them be. */
export function writeValue(value: Value, style: Style): string {
  if (typeof value === "string" && /[\n\r\u0085\u2028\u2029]/.test(value)) return quoteDouble(value);
  const isText = typeof value === "string" || typeof value === "number";
  const document = new Document(isText && style === "flow" ? [value] : value);
  const { contents } = document;
  if (contents !== null && "flow" in contents) contents.flow = true;
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: isMapOf(value) }).trimEnd();
  return isText && style === "flow" ? written.slice(1, -1).trim() : written;
}

function isMapOf(value: Value): boolean {
  return typeof value === "object" && !Array.isArray(value);
}

/** Returns a text as `old` is quoted, so that a changed value looks as its author writes. */
export function writeLike(value: Value, old: Scalar, style: Style): string {
  if (typeof value !== "string") return writeValue(value, style);
  if (old.type === "QUOTE_DOUBLE") return quoteDouble(value);
  const isSingle = old.type === "QUOTE_SINGLE" && !/[\n\r\u0085\u2028\u2029]/.test(value);
  return isSingle ? `'${value.replaceAll("'", "''")}'` : writeValue(value, style);
}

/** JSON is YAML, but for characters that YAML does not take as they are. */
function quoteDouble(value: string): string {
  return JSON.stringify(value).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
