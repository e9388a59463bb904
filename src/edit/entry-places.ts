/** Where an entry goes in a list of a YAML file that is written in lines. */
import { isMap } from "yaml";
import { keyOf, nextLine, type Splice, type YamlFile } from "./yaml-file.ts";

export function columnAt(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/**
 * Returns the offset after the last line of an entry that ends at `end`, and after the comments below it that are indented
 * by `least` columns or more: they are part of it.
 */
export function behindEntry(text: string, end: number, least: number): number {
  let at = nextLine(text, text.slice(0, end).trimEnd().length);
  for (;;) {
    const [own, margin = ""] = /^(?:[ \t]*\r?\n)*( *)#[^\n]*(?:\n|$)/.exec(text.slice(at)) ?? [];
    if (own === undefined || margin.length < least) return at;
    at += own.length;
  }
}

/** True where an empty line separates what ends at `end` from what starts at `start`. */
export function areApart(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return /\n[ \t]*\r?\n/.test(text.slice(text.slice(0, end).trimEnd().length, start));
}

/**
 * Returns what stands before the first entry under a key of the file's top-level map, and what of the file that takes the
 * place of: the line of the key, whose comment stays, or the end of the file, which gets one.
 */
export function beforeFirst({ text, contents, newline }: YamlFile, key: string): Splice {
  const head = isMap(contents) ? contents.items.find((pair) => keyOf(pair) === key) : undefined;
  if (head === undefined) {
    const open = text === "" || text.endsWith("\n") ? "" : newline;
    return { start: text.length, end: text.length, text: `${open}${key}:${newline}` };
  }
  const start = text.indexOf(":", head.key.range[1]) + 1;
  const valueEnd = Math.max(start, head.value?.range[1] ?? start);
  const end = nextLine(text, valueEnd);
  return { start, end, text: `${text.slice(valueEnd, end).trimEnd()}${newline}` };
}
