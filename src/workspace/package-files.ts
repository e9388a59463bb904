/** Finds the package's own files: templates and programs beside this one, styles and fonts in its dependencies. */
import { type Dirent, existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join, sep } from "node:path";

/** This file is below it at one depth among the sources, and at another in the compiled package, which holds fewer files. */
const ROOT = rootOf(import.meta.dirname);

function rootOf(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : rootOf(dirname(folder));
}

export const PACKAGE_TEMPLATES = join(ROOT, "templates").split(sep).join("/");

/** Returns the path of the module that is `name` below `src/`, such as "index": its source, or what it was compiled to. */
export function ownModule(name: string): string {
  const extension = extname(import.meta.filename);
  return join(ROOT, extension === ".ts" ? "src" : "lib", `${name}${extension}`);
}

/** Where the tool's code lies: among the sources, or in the compiled package, whose other files are declarations. */
export const PACKAGE_CODE = join(
  ROOT,
  ...(import.meta.filename.endsWith(".ts") ? ["src"] : ["lib", "chunks"]),
);

/** Where the compiled package carries files of others, a folder for each that they come from: see scripts/carry-files.ts. */
const CARRIED = join(ROOT, "lib", "carried");

/**
 * Returns the paths of all files below `folder`, relative to it, with `/`, sorted; none where there is no such folder.
 */
export function filesBelow(folder: string): readonly string[] {
  const found: string[] = [];
  addFiles(folder, "", found);
  return found.sort();
}

function addFiles(top: string, below: string, found: string[]): void {
  for (const entry of entriesOf(`${top}/${below}`)) {
    if (entry.isDirectory()) addFiles(top, `${below}${entry.name}/`, found);
    else found.push(below + entry.name);
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/**
 * Returns the path of `file` of the package `name`: as the compiled package carries it, else inside the installed package,
 * wherever npm put it and whatever it exports.
 */
export function dependencyFile(name: string, file: string): string {
  const installed = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const folders = import.meta.filename.endsWith(".ts") ? installed : [CARRIED, ...installed];
  const found = folders.map((folder) => join(folder, name, file)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`The package "${name}" is installed without its "${file}".`);
  return found;
}

/** Returns the path of a file or folder that the package carries, such as "docs". */
export function packagePath(path: string): string {
  return join(ROOT, path);
}

/** Returns a text that the package carries, such as "schemas/brief.schema.json". Throws where it carries none of this path. */
export function packageText(path: string): string {
  return readFileSync(packagePath(path), "utf8");
}

export function packageVersion(): string {
  return versionIn(packagePath("package.json"));
}

/** Returns the oldest version of Node that the package promises to work with. */
export function neededNode(): string {
  const [, range = ""] = /"engines":\s*\{\s*"node":\s*">=([\d.]+)"/.exec(packageText("package.json")) ?? [];
  return range;
}

/** Returns the version of an installed package. */
export function dependencyVersion(name: string): string {
  return versionIn(dependencyFile(name, "package.json"));
}

function versionIn(file: string): string {
  const description: unknown = JSON.parse(readFileSync(file, "utf8"));
  const hasVersion = typeof description === "object" && description !== null && "version" in description;
  return hasVersion ? String(description.version) : "0";
}

/** True for the error that a file or folder does not exist. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** Whether nothing is at a path, or can be: a name in it is none that the disk takes, or its links lead in a circle. */
export function isNowhere(error: unknown): boolean {
  return isMissing(error) || (error instanceof Error && "code" in error && IMPOSSIBLE.has(error.code));
}

const IMPOSSIBLE: ReadonlySet<unknown> = new Set(["ELOOP", "ENAMETOOLONG", "EINVAL", "EILSEQ"]);

/** Whether something stands already where a folder was to be made. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
