/** Adds a key to a map of a YAML file. */
import type { YAMLMap } from "yaml";
import { setInMap } from "./set-values.ts";
import { writeValue } from "./write-value.ts";
import { keyOf, type Splice, type YamlFile } from "./yaml-file.ts";

/**
 * Returns the change after which `map` has `value` under `key`. An existing value is replaced. A new key comes after
 * the last key of `after` that the map has, else first. Undefined where nothing would change, or no key can be inserted
 * because of how the map is written.
 */
export function insertKey(
  file: YamlFile,
  entry: {
    readonly map: YAMLMap.Parsed;
    readonly key: string;
    readonly value: string;
    readonly after: "nothing" | readonly string[];
  },
): Splice | undefined {
  const { map, key, value, after } = entry;
  const hasKey = map.items.some((pair) => keyOf(pair) === key);
  if (after === "nothing" && !hasKey) return insertFirst(file, map, { key, value });
  const [splice] = setInMap(file, map, { key, value, after: after === "nothing" ? [] : after });
  return splice;
}

function insertFirst(
  { text, newline }: YamlFile,
  map: YAMLMap.Parsed,
  { key, value }: { readonly key: string; readonly value: string },
): Splice | undefined {
  const [first] = map.items;
  if (first === undefined) return undefined;
  const [start] = first.key.range;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(lineStart, start);
  if (map.flow === true) {
    const written =
      text[start] === '"'
        ? `${JSON.stringify(key)}: ${JSON.stringify(value)}`
        : `${key}: ${writeValue(value, "flow")}`;
    return { start, end: start, text: `${written}, ` };
  }
  // After a dash, the key is on the same line. After a tag, an anchor or a question mark, it could belong to something
  // else.
  if (!/^[ -]*$/.test(before)) return undefined;
  const indent = " ".repeat(before.length);
  return { start, end: start, text: `${key}: ${writeValue(value, "block")}${newline}${indent}` };
}
