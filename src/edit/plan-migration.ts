/** Plans the keys by which a brief says which version of the format it is written for. */
import { isMap, type YAMLMap } from "yaml";
import type { Brief, FormatVersion } from "../model/brief.ts";
import { keyOf, openYaml, spliceAll, type YamlFile } from "./yaml-file.ts";

export type Migration =
  | { readonly kind: "current"; readonly version: FormatVersion }
  | { readonly kind: "changed"; readonly text: string; readonly lines: readonly string[] }
  /** Because of how the file begins, no line can be put before its first key. */
  | { readonly kind: "impossible" };

/**
 * `text` is the text of the brief's file. Only new keys are added, before the first one. `unmarked: CLEAR`, which keeps
 * the rules before version 1, is added only where it makes a difference.
 */
export function planMigration(
  brief: Pick<Brief, "format" | "tlp" | "unmarked">,
  text: string,
  { keepOldReading }: { readonly keepOldReading: boolean },
): Migration {
  if (brief.format !== undefined) return { kind: "current", version: brief.format };
  const isRead = brief.unmarked === undefined && brief.tlp !== undefined && brief.tlp !== "CLEAR";
  const lines = ["citedeck: 1", ...(keepOldReading && isRead ? ["unmarked: CLEAR"] : [])];
  const file = openYaml(text);
  const { contents } = file;
  if (!isMap(contents)) return { kind: "impossible" };
  const splice = contents.flow === true ? inFlow(file, contents, lines) : inBlock(file, contents, lines);
  if (splice === undefined) return { kind: "impossible" };
  const changed = spliceAll(text, [splice]);
  openYaml(changed);
  return { kind: "changed", text: changed, lines };
}

type Insertion = { readonly start: number; readonly end: number; readonly text: string };

/** Before the line of the first key, below the comments above it. */
function inBlock(file: YamlFile, map: YAMLMap.Parsed, lines: readonly string[]): Insertion | undefined {
  const [first] = map.items;
  if (first === undefined) return undefined;
  const start = file.text.lastIndexOf("\n", first.key.range[0] - 1) + 1;
  const indent = file.text.slice(start, first.key.range[0]);
  if (!/^ *$/.test(indent)) return undefined;
  return { start, end: start, text: lines.map((line) => `${indent}${line}${file.newline}`).join("") };
}

function inFlow({ text }: YamlFile, map: YAMLMap.Parsed, lines: readonly string[]): Insertion | undefined {
  const [first] = map.items;
  if (first === undefined || keyOf(first) === "") return undefined;
  const at = first.key.range[0];
  const isJson = text[at] === '"';
  const written = lines.map((line) => {
    const [key = "", value = ""] = line.split(": ");
    if (!isJson) return line;
    return `${JSON.stringify(key)}: ${/^\d+$/.test(value) ? value : JSON.stringify(value)}`;
  });
  return { start: at, end: at, text: `${written.join(", ")}, ` };
}
