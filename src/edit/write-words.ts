/** Replaces words in a value of a YAML file, keeping its author's quotes. */
import { parseDocument } from "yaml";
import { scalarText } from "../yaml/scalar-offsets.ts";
import { YAML_OPTIONS } from "../yaml/yaml-options.ts";
import type { ValuePlace } from "./index-values.ts";
import { quoteDouble, writeLike } from "./write-value.ts";
import type { Splice } from "./yaml-file.ts";

/** In UTF-16 code units. Each change of a part reads the whole value again, and a long value may need many. */
const LONGEST = 20_000;

/**
 * Returns the change after which the value at `place` has `words` in the range from `from` to `to` (offsets in the
 * file), which may be all of it. Undefined where the range contains more than `instead`, or YAML cannot express the
 * result there.
 */
export function writeWords(
  text: string,
  place: ValuePlace,
  change: {
    readonly from: number;
    readonly to: number;
    readonly words: string;
    readonly instead?: string | undefined;
  },
): Splice | undefined {
  const { words, instead } = change;
  const old = textOf(place);
  const range = isWhole(place, change) ? { start: 0, end: old.text.length } : rangeOf(old.offsets, change);
  if (instead !== undefined && old.text.slice(range.start, range.end) !== instead) return undefined;
  if (range.start === 0 && range.end === old.text.length) return writeWhole(text, place, words);
  if (place.end - place.start > LONGEST) return undefined;
  const wanted = old.text.slice(0, range.start) + words + old.text.slice(range.end);
  // The end of a line is at its line feed, and on Windows it has two characters.
  const whole = (at: number): number => (text[at] === "\n" && text[at - 1] === "\r" ? at - 1 : at);
  const splice = {
    start: whole(old.offsets[range.start] ?? place.start),
    end: whole(old.offsets[range.end] ?? place.end),
    text: encode(words, text, place),
  };
  const written = text.slice(place.start, splice.start) + splice.text + text.slice(splice.end, place.end);
  return reads(written, place) === wanted ? splice : writeWhole(text, place, wanted);
}

function textOf({ token }: ValuePlace): { readonly text: string; readonly offsets: readonly number[] } {
  return scalarText(token);
}

function isWhole(place: ValuePlace, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return from <= place.start && to >= place.end;
}

/** All characters of an escape stand where it begins. */
function rangeOf(
  offsets: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): { readonly start: number; readonly end: number } {
  const start = offsets.findIndex((offset) => offset >= from);
  const end = offsets.findIndex((offset) => offset >= to);
  return { start: start === -1 ? 0 : start, end: end === -1 ? offsets.length - 1 : end };
}

function writeWhole(text: string, place: ValuePlace, words: string): Splice | undefined {
  const { start, end, node, isInFlow } = place;
  // A comment after a block's mark would be lost.
  if (/^[|>][^\n]*#/.test(text.slice(start, end))) return undefined;
  const written = writeLike(words, node, isInFlow || place.isKey ? "flow" : "block");
  if (written === text.slice(start, end) || reads(written, place) !== words) return undefined;
  return { start, end, text: written };
}

function encode(words: string, text: string, { node, start, end }: ValuePlace): string {
  switch (node.type) {
    case "QUOTE_DOUBLE":
      return quoteDouble(words).slice(1, -1);
    case "QUOTE_SINGLE":
      return words.replaceAll("'", "''");
    case "BLOCK_LITERAL":
      return inLines(words, text.slice(start, end));
    default:
      return words;
  }
}

/** Ends and indents lines as those of the block are. */
function inLines(words: string, block: string): string {
  const [, newline = "\n", indent = ""] = /(\r?\n)(?=[ \t]*\S)([ \t]*)/.exec(block) ?? [];
  return words.replaceAll(/\n+/g, (breaks) => newline.repeat(breaks.length) + indent);
}

/** Returns the text that YAML reads from `written` in its place; undefined where it reads none. */
export function reads(
  written: string,
  { isInFlow, isKey }: Pick<ValuePlace, "isInFlow" | "isKey">,
): string | undefined {
  const entry = isKey ? `${written}: 0` : written;
  const open = isKey ? "{" : "[";
  const document = parseDocument(
    isInFlow ? `${open}${entry}${isKey ? "}" : "]"}` : isKey ? entry : `- ${entry}`,
    YAML_OPTIONS,
  );
  if (document.errors.length > 0) return undefined;
  const value: unknown = document.toJS();
  const found: unknown[] = Array.isArray(value) ? value : Object.keys(value ?? {});
  const [only, another] = found;
  return typeof only === "string" && another === undefined ? only : undefined;
}
