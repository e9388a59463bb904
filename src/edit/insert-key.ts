/** Gives a map of a YAML file a key that it lacks. */
import type { YAMLMap } from "yaml";
import { setInMap } from "./set-values.ts";
import { writeValue } from "./write-value.ts";
import { keyOf, type Splice, type YamlFile } from "./yaml-file.ts";

/**
 * Returns the change after which `map` has `value` under `key`: its own value replaced, else the key put first, or behind the
 * last one of `after` that it has. Undefined where nothing is to change, or the map is written in a way that no key can be put
 * into.
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
  // behind a dash, the key stands on its line; behind a tag, an anchor or a question mark it could be another's
  if (!/^[ -]*$/.test(before)) return undefined;
  const indent = " ".repeat(before.length);
  return { start, end: start, text: `${key}: ${writeValue(value, "block")}${newline}${indent}` };
}
