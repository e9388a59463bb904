/** Where the schemas that editors use let a text stand: walked out of them, so that no field is forgotten. */

export interface SchemaString {
  /** Such as `slides[].points[].text`; `.*` is any key, and `.<key>` such a key itself. */
  readonly path: string;
  readonly pattern: unknown;
}

/** Returns each string of a JSON Schema that is none of a list of words, as often as it is found. A definition is not walked inside of itself. */
export function schemaStrings(schema: object): readonly SchemaString[] {
  const found: SchemaString[] = [];
  walk({ node: schema, path: "", inside: [] }, { definitions: at(schema, "definitions"), found });
  return found;
}

interface Place {
  readonly node: unknown;
  readonly path: string;
  /** The definitions that it stands in. */
  readonly inside: readonly string[];
}

interface Walk {
  readonly definitions: unknown;
  readonly found: SchemaString[];
}

function walk({ node, path, inside }: Place, all: Walk): void {
  if (typeof node !== "object" || node === null) return;
  const name =
    String(at(node, "$ref") ?? "")
      .split("/")
      .at(-1) ?? "";
  if (inside.includes(name)) return;
  if (name !== "") walk({ node: at(all.definitions, name), path, inside: [...inside, name] }, all);
  for (const kind of ["anyOf", "allOf", "oneOf"])
    for (const one of listOf(at(node, kind))) walk({ node: one, path, inside }, all);
  for (const [key, one] of Object.entries(at(node, "properties") ?? {}))
    walk({ node: one, path: path === "" ? key : `${path}.${key}`, inside }, all);
  const others = at(node, "additionalProperties");
  if (typeof others === "object") all.found.push({ path: `${path}.<key>`, pattern: undefined });
  walk({ node: others, path: `${path}.*`, inside }, all);
  for (const one of [at(node, "items")].flat()) walk({ node: one, path: `${path}[]`, inside }, all);
  const isText = [at(node, "type")].flat().includes("string");
  if (isText && at(node, "enum") === undefined && at(node, "const") === undefined)
    all.found.push({ path, pattern: at(node, "pattern") });
}

function at(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
