/** Every field of a brief, its sources and its excerpts that a text may stand in, as the schemas have them. */
import { CSL_DATES, CSL_NAMES } from "../../../src/brief/schemas/csl-variables.ts";
import { jsonSchemas } from "../../../src/brief/schemas/json-schemas.ts";

type Node = Readonly<Record<string, unknown>>;

/** Returns paths such as `slides[].points[].text`. Fields of variants, names and dates stand once. */
export function textFields(): readonly string[] {
  const found = new Set<string>();
  for (const schema of Object.values(jsonSchemas())) collect({ ...schema }, { ...schema }, "", found);
  return [...new Set(Array.from(found, asListed))].toSorted();
}

function collect(root: Node, node: Node, path: string, found: Set<string>): void {
  if (path.split(/[.[]/).length > DEEPEST) return;
  const name = typeof node.$ref === "string" ? node.$ref.split("/").at(-1) : undefined;
  if (name !== undefined) collect(root, nodeOf(nodeOf(root.definitions)[name]), path, found);
  for (const key of ["anyOf", "allOf", "oneOf"])
    for (const one of nodesOf(node[key])) collect(root, one, path, found);
  for (const [key, inner] of Object.entries(nodeOf(node.properties)))
    collect(root, nodeOf(inner), path === "" ? key : `${path}.${key}`, found);
  if (isNode(node.additionalProperties)) {
    found.add(`${path}.<key>`);
    collect(root, node.additionalProperties, `${path}.*`, found);
  }
  for (const one of [node.items].flat().filter(isNode)) collect(root, one, `${path}[]`, found);
  if (node.type === "string" && node.enum === undefined && node.const === undefined) found.add(path);
}

const DEEPEST = 14;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nodeOf(value: unknown): Node {
  return isNode(value) ? value : {};
}

function nodesOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function asListed(path: string): string {
  return path
    .replace(/^slides\[\]\.variants\.\*\./, "slides[].")
    .replace(/(\.encoding)\.\w+/, "$1.*")
    .replace(/^sources\[\]\.([\w-]+)/, (whole, variable: string) => {
      if (CSL_NAMES.some((one) => one === variable)) return "sources[].<names>";
      return CSL_DATES.some((one) => one === variable) ? "sources[].<dates>" : whole;
    });
}

/** Fields that hold no words: names of what stands elsewhere, dates, codes, and paths. Outputs are searched for them by what they name. */
export const NO_WORDS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^excerpts\.\*\.source$|\.(?:only|except|cite|derived-from)(?:\[\])?$|\.excerpts?(?:\[\])?$|^audiences\.\*\.slides\[\]$/,
    "an ID",
  ],
  [/\.(?:<key>)$/, "an ID, a code or a key of data"],
  [
    /(?:^|\.)(?:date|as-of|time|language|from)$|<dates>(?:$|\.raw|\.date-parts|\.circa)/,
    "a date, a length of time or a tag",
  ],
  [
    /(?:^|\.)(?:style|theme|sources|excerpts)(?:\[\])?$|\.layout$/,
    "the name of a file that is read, or of what ships",
  ],
  [/\.(?:sha256|grade|boilerplate\[\])$|\.(?:comma-suffix|static-ordering|parse-names)$/, "a pattern"],
  [/^(?:audiences\.\*\.)?allow\[\]$/, "what the author says is no secret"],
  [/\.annotate\[\]\.(?:from|to)$/, "a date or an amount"],
  [/^slides\[\]\.statement$/, "a key that excerpts share, planted there"],
];
