/** Writes another wording of a text into a YAML file, changing no more than what differs. */
import { scalarText } from "../yaml/scalar-offsets.ts";
import { indexValues } from "./index-values.ts";
import { writeWords } from "./write-words.ts";
import { openYaml, spliceAll } from "./yaml-file.ts";

export type ChangedText =
  | { readonly kind: "changed"; readonly text: string }
  /** Another text is there than `from`, or none. */
  | { readonly kind: "other" }
  /** YAML cannot express it there without losing something of the author's. */
  | { readonly kind: "impossible" };

/**
 * Returns the file's text after which the value that contains the offset `at` says `to` instead of `from`. Comments,
 * order, quotes and line breaks around what differs stay.
 */
export function changeText(
  text: string,
  { at, from, to }: { readonly at: number; readonly from: string; readonly to: string },
): ChangedText {
  const file = openedOrUndefined(text);
  const place = file && indexValues(file)(at);
  if (place === undefined) return { kind: "other" };
  const old = scalarText(place.token);
  if (old.text !== from) return { kind: "other" };
  if (from === to) return { kind: "changed", text };
  const { start, end } = difference(from, to, old.offsets);
  const splice = writeWords(text, place, {
    from: old.offsets[start] ?? place.start,
    to: old.offsets[end] ?? place.end,
    words: to.slice(start, to.length - (from.length - end)),
  });
  const changed = splice && spliceAll(text, [splice]);
  return changed !== undefined && says(changed, place.start, to)
    ? { kind: "changed", text: changed }
    : { kind: "impossible" };
}

function openedOrUndefined(text: string): ReturnType<typeof openYaml> | undefined {
  try {
    return openYaml(text);
  } catch {
    // Decoding reported what is not well-formed, and no such file is changed.
    return undefined;
  }
}

/** Returns the part of `from` that differs. It tears no character that is written as one. */
function difference(
  from: string,
  to: string,
  offsets: readonly number[],
): { readonly start: number; readonly end: number } {
  const shorter = Math.min(from.length, to.length);
  const isTorn = (at: number): boolean => at > 0 && at < from.length && offsets[at] === offsets[at - 1];
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  // A new line is put at the end of the one before, not behind the indentation of the next.
  while (isTorn(start) || isHalf(from, start) || from[start - 1] === "\n") start -= 1;
  let same = 0;
  while (same < shorter - start && from.at(-1 - same) === to.at(-1 - same)) same += 1;
  while (isTorn(from.length - same) || isHalf(from, from.length - same)) same -= 1;
  return { start, end: from.length - same };
}

/** True between the two halves of a surrogate pair. */
function isHalf(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function says(text: string, at: number, words: string): boolean {
  const file = openedOrUndefined(text);
  const place = file && indexValues(file)(at);
  return place !== undefined && scalarText(place.token).text === words;
}
