/**
 * Searches the bytes of outputs for words, in every way in which a reader or a program may come to them. It shares no code
 * with `src/guard`, whose misses it is there to find.
 */

import { textsInside } from "./decode.ts";
import { keysOf, readingsFor } from "./read-back.ts";
import { bytesInside, type Layer } from "./unpack.ts";

export interface Found {
  readonly words: string;
  /** The file, and what of it was unpacked or decoded, such as "deck.html > page > base64". */
  readonly where: string;
}

/** Returns where each of `sought` stands in the files first, by their paths below the outputs' folder, which count as texts. */
export function searchFiles(
  files: ReadonlyMap<string, Uint8Array>,
  sought: readonly string[],
): readonly Found[] {
  const found = new Map<string, string>();
  const keys = sought.map((words) => ({ words, keys: keysOf(words) }));
  for (const [path, bytes] of files)
    for (const { where, text } of layersOf(path, bytes)) {
      const readings = readingsFor(text);
      for (const one of keys)
        if (!found.has(one.words) && one.keys.some((key) => readings.some((read) => read.includes(key))))
          found.set(one.words, where);
    }
  return Array.from(found, ([words, where]) => ({ words, where }));
}

/** Every text in a file: its path, its bytes as letters, what is packed in it, and what these say once decoded. */
function layersOf(path: string, bytes: Uint8Array): readonly Layer[] {
  const seen = new Set<string>();
  const layers: Layer[] = [];
  const waiting: Layer[] = [{ where: `${path} > its name`, text: path }, ...bytesInside(path, bytes)];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next.text.length < SHORTEST || seen.has(next.text)) continue;
    seen.add(next.text);
    layers.push(next);
    if (next.where.split(" > ").length <= DEEPEST) waiting.push(...textsInside(next));
  }
  return layers;
}

const SHORTEST = 8;

const DEEPEST = 6;
