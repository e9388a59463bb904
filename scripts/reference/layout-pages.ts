/** Makes docs/reference/layouts/: of each layout's page its picture and its fields. The rest is written by hand. */
import { readFileSync } from "node:fs";
import { hasSteps, LAYOUT_FIELDS, type LayoutFields } from "../../src/model/layouts.ts";
import { withBlock } from "../marked-block.ts";
import { LAYOUT_NAMES, LAYOUTS_FOLDER } from "./layout-brief.ts";

const PICTURES = "../../pictures/layouts";

/** Returns the text of each page by its path. */
export function layoutPages(): ReadonlyMap<string, string> {
  const index = `${LAYOUTS_FOLDER}/README.md`;
  return new Map([
    [index, withBlock(readFileSync(index, "utf8"), "all layouts", gallery())],
    ...Object.entries<LayoutFields>(LAYOUT_FIELDS).map(([name, fields]) => pageOf(name, fields)),
  ]);
}

function pageOf(name: string, fields: LayoutFields): readonly [string, string] {
  const path = `${LAYOUTS_FOLDER}/${name}.md`;
  const page = withBlock(readFileSync(path, "utf8"), "picture", pictureOf(name));
  return [path, withBlock(page, "fields", fieldsOf(name, fields))];
}

function pictureOf(name: string): string {
  return `![A slide with the layout ${name}](${PICTURES}/${name}.webp)`;
}

function gallery(): string {
  const entries = LAYOUT_NAMES.map(
    (name) => `### [${name}](${name}.md)\n\n${introOf(name)}\n\n${pictureOf(name)}`,
  );
  return entries.join("\n\n");
}

function introOf(name: string): string {
  return readFileSync(`${LAYOUTS_FOLDER}/${name}.md`, "utf8").split("\n\n")[1] ?? "";
}

function fieldsOf(name: string, fields: LayoutFields): string {
  const { needs, needsOneOf = [], needsJustOneOf = [], needsTitle, hasToolTitle } = fields;
  const choices = [...needsOneOf, ...needsJustOneOf];
  const isFree = (field: string): boolean => ![...needs, ...choices].some((needed) => needed === field);
  const optional = fields.shows.filter(isFree);
  const lines = [
    ...lineOf("It needs", [...(needsTitle === true ? ["title"] : []), ...needs]),
    ...lineOf("It needs one of", needsOneOf),
    ...lineOf("It needs exactly one of", needsJustOneOf),
    ...lineOf("It may have", [
      ...(needsTitle === true ? [] : ["title"]),
      ...optional,
      "notes",
      ...(hasSteps(name) ? ["fragments"] : []),
    ]),
    ...(hasToolTitle === true ? ["- The tool has a title for it, where you give none."] : []),
    ...(fields.hasOnePoint === true ? ["- Its points are one point, with those nested in it."] : []),
    ...(fields.isMade === true ? ["- The tool writes its content."] : []),
  ];
  return `## Fields\n\n${lines.join("\n")}`;
}

function lineOf(words: string, fields: readonly string[]): readonly string[] {
  if (fields.length === 0) return [];
  return [`- ${words}: ${fields.map((field) => `[\`${field}\`](../format/slides.md#${field})`).join(", ")}.`];
}
