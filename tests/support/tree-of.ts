/** What lies below a folder, to be compared byte for byte. */
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../../src/make/manifest.ts";

export type Tree = Readonly<Record<string, string>>;

/** Returns by path what it is: a folder, where a link leads, what a file holds. */
export function treeOf(folder: string): Tree {
  return Object.fromEntries(entriesOf(folder, ""));
}

function entriesOf(folder: string, above: string): readonly (readonly [path: string, what: string])[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [path, what] = [join(folder, name), describe(join(folder, name))];
      const inside = what === "folder" ? entriesOf(path, `${above}${name}/`) : [];
      return [[`${above}${name}`, what] as const, ...inside];
    });
}

/** Returns the part of a tree below one of its folders; nothing where that is not there. */
export function below(tree: Tree, folder: string): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => path.startsWith(`${folder}/`)));
}

/** True for a name that is ours while a run writes. */
export function isOurs(path: string): boolean {
  return /\.citedeck-(?!build)|\.(?:partial|previous|new|old)$|journal/.test(path);
}

function describe(path: string): string {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
  return found.isDirectory() ? "folder" : hashOf(readFileSync(path));
}
