/** The briefs that are changed: those of the repository, its starters and its cases, with all their files, in memory. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CRANES_BRIEF, smallBrief } from "../../support/small-brief.ts";

export interface RealBrief {
  readonly name: string;
  /** By path from the brief's folder; the brief is `brief.yaml`. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const FOLDERS: readonly string[] = [
  ...below("tests/cases").filter((path) => path !== "tests/cases/format-failed"),
  ...below("starters").flatMap(below),
];

export function realBriefs(): readonly RealBrief[] {
  const small = Object.entries(smallBrief(CRANES_BRIEF));
  const cranes = small.map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return [
    { name: "cranes", files: Object.fromEntries(cranes) },
    ...FOLDERS.map(briefIn).filter(({ files }) => files["brief.yaml"] !== undefined),
  ];
}

/** The two examples: they take longer. */
export function wholeBriefs(): readonly RealBrief[] {
  return below("briefs").map(briefIn);
}

function below(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

function briefIn(folder: string): RealBrief {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(?:expected|call)\.txt$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((path) => !path.startsWith(`${folder}/right/`))
    .map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))] as const);
  return { name: folder, files: Object.fromEntries(files) };
}
