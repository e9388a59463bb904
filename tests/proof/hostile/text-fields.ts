/** Which fields of a brief may have a text: walked out of the schemas that editors use, so that none is forgotten. */
import { jsonSchemas } from "../../../src/brief/schemas/json-schemas.ts";

/** Returns their ways, such as `slides[].points[].text`. What only takes words of a list or of a pattern is left out. */
export function textFields(): readonly string[] {
  const schema = jsonSchemas()["brief.schema.json"];
  const found = new Set<string>();
  walk({ node: schema, way: "", inside: [] }, { definitions: at(schema, "definitions"), found });
  return [...found].sort();
}

interface Place {
  readonly node: unknown;
  readonly way: string;
  /** The definitions that it stands in. */
  readonly inside: readonly string[];
}

interface Walk {
  readonly definitions: unknown;
  readonly found: Set<string>;
}

function walk({ node, way, inside }: Place, all: Walk): void {
  if (node === undefined) return;
  const name = at(node, "$ref");
  if (typeof name === "string") {
    if (inside.includes(name)) return;
    walk({ node: at(all.definitions, name.split("/").at(-1) ?? ""), way, inside: [...inside, name] }, all);
    return;
  }
  for (const kind of ["anyOf", "oneOf", "allOf"])
    for (const one of listOf(at(node, kind))) walk({ node: one, way, inside }, all);
  for (const [key, one] of Object.entries(at(node, "properties") ?? {}))
    if (key !== "variants") walk({ node: one, way: way === "" ? key : `${way}.${key}`, inside }, all);
  walk({ node: at(node, "additionalProperties"), way: `${way}.*`, inside }, all);
  walk({ node: at(node, "items"), way: `${way}[]`, inside }, all);
  const pattern = at(node, "pattern");
  const isText = [at(node, "type")].flat().includes("string") && at(node, "enum") === undefined;
  if (isText && (pattern === undefined || pattern === "\\S")) all.found.add(way);
}

function at(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
