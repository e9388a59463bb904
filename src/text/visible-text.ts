/** Writes text so that a terminal shows everything in it and obeys none of it. No other place decides that. */
import { hiddenCharacters } from "./hidden-characters.ts";
import { numberAndName } from "./hidden-names.ts";

/**
 * Returns `text` with control characters as escapes (`\e`, `\r`, `\x9b`), and invisible characters by number and name
 * (`<U+202E RIGHT-TO-LEFT OVERRIDE>`). Line breaks and tabs stay, and so does what the writing system needs, such as a
 * joiner in Persian. Characters that set another direction never stay. Text that was made visible once does not change
 * again.
 */
export function visibleText(text: string): string {
  return visiblePart(text, { start: 0, end: text.length });
}

/**
 * Returns what `visibleText` makes of the characters from `start` to `end`, with their neighbours taken into account.
 */
export function visiblePart(text: string, part: { readonly start: number; readonly end: number }): string {
  const { start, end } = part;
  if (!SUSPECT.test(text)) return text.slice(start, end);
  const staying = new Set(
    hiddenCharacters(text)
      .filter(stays)
      .map((hidden) => hidden.start),
  );
  return text
    .slice(start, end)
    .replaceAll(EVERY_SUSPECT, (character, at: number) =>
      staying.has(start + at) || character === "\n" || character === "\t" ? character : written(character),
    );
}

/** Returns the same on one line, for messages: a line break in an author's words must not begin a line of ours. */
export function visibleLine(text: string): string {
  return visibleText(text).replaceAll("\n", "\\n").replaceAll("\t", " ");
}

/**
 * Returns `value` as JSON whose strings escape what `visibleText` would show: the same data, safe to print. Only
 * strings can hold such characters, and `\u` escapes are allowed only in strings.
 */
export function visibleJson(
  value: unknown,
  { isOneLine = false }: { readonly isOneLine?: boolean } = {},
): string {
  return JSON.stringify(value, undefined, isOneLine ? 0 : 2).replaceAll(EVERY_SUSPECT, (character) =>
    character === "\n"
      ? character
      : Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(""),
  );
}

/** Control characters, invisible characters, line separators, unpaired surrogates and noncharacters. */
const EVERY_SUSPECT =
  /[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2028\u2029\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const SUSPECT = new RegExp(EVERY_SUSPECT.source, "u");

function stays({ kind, isExpected }: { readonly kind: string; readonly isExpected: boolean }): boolean {
  return isExpected && kind !== "bidi";
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\0": "\\0",
  "\x07": "\\a",
  "\b": "\\b",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  "\x1b": "\\e",
};

function written(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point > 0x9f) return `<${numberAndName(character)}>`;
  return ESCAPES[character] ?? `\\x${point.toString(16).padStart(2, "0")}`;
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
