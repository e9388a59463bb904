/** Makes docs/reference/format/: the keys of each part of the format, from its schema. The rest of each page is written by hand. */
import { readFileSync } from "node:fs";
import { stringify } from "yaml";
import type * as z from "zod";
import { audience } from "../../src/brief/schemas/audience.ts";
import { brief } from "../../src/brief/schemas/brief.ts";
import { axis, chart, encoding, legend, mark, position, scale } from "../../src/brief/schemas/chart.ts";
import { CSL_DATES, CSL_NAMES, CSL_TEXTS, CSL_TYPES } from "../../src/brief/schemas/csl-variables.ts";
import { excerpt, translation } from "../../src/brief/schemas/excerpt.ts";
import { handout } from "../../src/brief/schemas/handout.ts";
import { layoutsShowing } from "../../src/brief/schemas/layout-fields.ts";
import { closedMap, selection } from "../../src/brief/schemas/scalars.ts";
import { annotation, column, datum, event, note, point, row, slide } from "../../src/brief/schemas/slide.ts";
import { cslDate, extraction, personName, source } from "../../src/brief/schemas/source.ts";
import { withBlock } from "../marked-block.ts";
import { type KeyDoc, readKeys } from "./read-keys.ts";

export const FORMAT_FOLDER = "docs/reference/format";

/** The maps of the format, each with the page that lists its keys, by the name of the block there. */
export const FORMAT_MAPS: Readonly<Record<string, Readonly<Record<string, z.ZodObject>>>> = {
  "brief.md": { "keys of a brief": brief },
  "audiences.md": { "keys of an audience": audience },
  "slides.md": { "keys of a slide": slide, "keys of a note": note },
  "points.md": { "keys of a point": point, "keys of a column": column },
  "tables.md": { "keys of a row": row },
  "timelines.md": { "keys of an event": event },
  "charts.md": {
    "keys of a chart": chart,
    "keys of an encoding": encoding,
    "keys of a channel": position,
    "keys of a mark": mark,
    "keys of an axis": axis,
    "keys of a legend": legend,
    "keys of a scale": scale,
    "keys of a datum": datum,
    "keys of an annotation": annotation,
  },
  "sources.md": {
    "keys of a source": source,
    "keys of an extraction": extraction,
    "keys of a name": personName,
    "keys of a date": cslDate,
  },
  "excerpts.md": { "keys of an excerpt": excerpt, "keys of a translation": translation },
  "handouts.md": { "keys of a handout": handout },
  "tailoring.md": { "keys of tailoring": closedMap("a selection", selection) },
};

/** Where each key is a line of a table, since most of them need no more. */
const AS_TABLE = new Set([
  "channel",
  "mark",
  "axis",
  "legend",
  "scale",
  "extraction",
  "encoding",
  "name",
  "date",
]);

/** Described once, on the page of tailoring. */
const SHARED = Object.keys(selection);

/** Of a source, those that CSL describes. */
const OF_CSL: ReadonlySet<string> = new Set([...CSL_TEXTS, ...CSL_DATES, ...CSL_NAMES]);

/** Returns the text of each page by its path. */
export function formatPages(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FORMAT_MAPS).map(([file, maps]) => {
      const path = `${FORMAT_FOLDER}/${file}`;
      const blocks = {
        ...blocksOf(maps),
        ...(file === "sources.md" ? { "names of CSL": namesOfCsl() } : {}),
      };
      const written = Object.entries(blocks).reduce(
        (page, [name, content]) => withBlock(page, name, content),
        readFileSync(path, "utf8"),
      );
      return [path, written];
    }),
  );
}

/** Returns the keys of a map that its page describes. */
export function describedKeys(name: string, map: z.ZodObject): readonly KeyDoc[] {
  return readKeys(map)
    .filter((key) => name === "keys of tailoring" || !SHARED.includes(key.name) || isOwn(name, key.name))
    .filter((key) => name !== "keys of a source" || !OF_CSL.has(key.name) || key.name === "language");
}

/** Sources and excerpts are marked and excused, and nothing else of tailoring is theirs. */
function isOwn(name: string, key: string): boolean {
  const isMarked = ["keys of a source", "keys of an excerpt", "keys of a brief", "keys of an audience"];
  return isMarked.includes(name) && key !== "excuse";
}

function blocksOf(maps: Readonly<Record<string, z.ZodObject>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(maps).map(([name, map]) => {
      const keys = describedKeys(name, map);
      const isTable = AS_TABLE.has(name.split(" ").at(-1) ?? "");
      const rest = name === "keys of tailoring" ? "" : sharedKeys(map, keys);
      return [name, `${isTable ? table(keys) : keys.map((key) => section(key, name)).join("\n\n")}${rest}`];
    }),
  );
}

function sharedKeys(map: z.ZodObject, described: readonly KeyDoc[]): string {
  const names = described.map(({ name }) => name);
  const shared = Object.keys(map.shape).filter((name) => SHARED.includes(name) && !names.includes(name));
  if (shared.length === 0) return "";
  const links = shared.map(
    (name) => `[\`${name}\`](${name === "excuse" ? "checks" : "tailoring"}.md#${name})`,
  );
  return `\n\n${shared.length === 1 ? "It also takes" : "It also takes the keys of tailoring:"} ${links.join(", ")}.`;
}

function section(key: KeyDoc, map: string): string {
  const parts = [
    `### \`${key.name}\``,
    key.does,
    ...(key.takes === "" ? [] : [`Takes ${key.takes}. ${ifLeftOut(key)}`]),
    ...(key.beside === undefined ? [] : [`It stands ${key.beside}.`]),
    ...(map === "keys of a slide" ? layoutsOf(key.name) : []),
    ...(key.examples.length === 0 ? [] : [exampleOf(key)]),
  ];
  return parts.join("\n\n");
}

function ifLeftOut({ isRequired, leftOut }: KeyDoc): string {
  if (isRequired) return "It is needed.";
  return leftOut === undefined ? "It may be left out." : `Where it is left out: ${leftOut}.`;
}

function layoutsOf(name: string): readonly string[] {
  const layouts = layoutsShowing(name);
  if (layouts.length === 0) return [];
  return [
    `Layouts that show it: ${layouts.map((layout) => `[${layout}](../layouts/${layout}.md)`).join(", ")}.`,
  ];
}

function exampleOf({ name, examples }: KeyDoc): string {
  const written = examples.map((example) => stringify({ [name]: example }, { lineWidth: 0 }).trimEnd());
  return `\`\`\`yaml\n${written.join("\n# or\n")}\n\`\`\``;
}

function table(keys: readonly KeyDoc[]): string {
  const rows = keys.map((key) => {
    const otherwise = key.isRequired ? "needed" : (key.leftOut ?? "–");
    return `| \`${key.name}\` | ${[key.takes, key.does, otherwise, shortExampleOf(key)].join(" | ")} |`;
  });
  const head = ["| key | takes | what it does | where it is left out | example |", "|---|---|---|---|---|"];
  return [...head, ...rows].join("\n");
}

function shortExampleOf({ name, examples: [example] }: KeyDoc): string {
  if (example === undefined) return "";
  const flow = stringify({ [name]: example }, { collectionStyle: "flow", lineWidth: 0 }).trim();
  return `\`${flow.slice(2, -2)}\``;
}

function namesOfCsl(): string {
  const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
  return [
    `**Types:** ${list(CSL_TYPES)}.`,
    `**Texts:** ${list(CSL_TEXTS)}.`,
    `**Dates:** ${list(CSL_DATES)}.`,
    `**Names of persons and bodies:** ${list(CSL_NAMES)}.`,
  ].join("\n\n");
}
