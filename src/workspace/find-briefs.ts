/** Finds the YAML file of each brief that a command names. */
import { readdirSync, statSync } from "node:fs";
import { posix } from "node:path";
import { isMissing } from "./package-files.ts";

export interface FoundBriefs {
  /** Paths of YAML files, relative as they were given, with `/`, each once. */
  readonly briefs: readonly string[];
  /** A sentence for each name that is not a brief. */
  readonly problems: readonly string[];
}

/** A folder with one of these is a brief. */
export const BRIEF_FILES: readonly string[] = ["brief.yaml", "brief.yml"];

/** What to do where none is found. */
export const WAYS_TO_A_BRIEF = "Go to a brief's folder, name one, or make one with `citedeck new my-brief`.";

/**
 * A brief is a folder or its YAML file. Without names: the brief in the working folder, otherwise every brief in
 * `briefs/`.
 */
export function findBriefs(names: readonly string[]): FoundBriefs {
  if (names.length === 0) return findHere();
  const found = names.map((name) => ({ name, file: briefFile(name.replaceAll("\\", "/")) }));
  return {
    briefs: [...new Set(found.map(({ file }) => file))].filter((file) => file !== undefined),
    problems: found
      .filter(({ file }) => file === undefined)
      .map(({ name }) => `No brief is at "${name}": neither a YAML file nor a folder with a brief.yaml.`),
  };
}

/** Returns what a user may call the brief whose YAML file is at `file`: its folder, or the file where it has a name of its own. */
export function briefName(file: string): string {
  return BRIEF_FILES.includes(posix.basename(file)) ? posix.dirname(file) : file;
}

function findHere(): FoundBriefs {
  const here = briefFile(".");
  const briefs = here === undefined ? subfolders("briefs").map(briefFile) : [here];
  const present = briefs.filter((file) => file !== undefined);
  const problem = "No brief is here: there is no brief.yaml, and no folder with one in briefs/.";
  return { briefs: present, problems: present.length === 0 ? [problem] : [] };
}

function briefFile(path: string): string | undefined {
  if (kindOf(path) === "file") return /\.ya?ml$/i.test(path) ? posix.normalize(path) : undefined;
  return BRIEF_FILES.map((name) => posix.join(path, name)).find((file) => kindOf(file) === "file");
}

function kindOf(path: string): "file" | "folder" | undefined {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (isMissing(error) || isUnnameable(error)) return undefined;
    throw error;
  }
}

/** True for a link in a circle, or a name that is too long. */
function isUnnameable(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && (error.code === "ELOOP" || error.code === "ENAMETOOLONG")
  );
}

function subfolders(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return entries.map((entry) => posix.join(folder, entry.name)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
