/** Finds what a disk has under a name: some disks take names for the same that differ in case or in how letters are encoded. */
import { readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { foldName } from "../text/file-names.ts";
import { isThere } from "./moves.ts";

/**
 * Returns the paths below `folder` that lead to the same folder as one of `others` with the name which that one has, as after an audience's
 * name was only changed in case. All others are as they were.
 */
export function withNamesOf(
  others: readonly string[],
  { folder, paths }: { readonly folder: string; readonly paths: readonly string[] },
): readonly string[] {
  const wayTo = (path: string): readonly string[] => relative(folder, resolve(path)).split(sep);
  const known = new Map<string, string>();
  for (const name of new Set(others.map((path) => wayTo(path)[0] ?? "")))
    known.set(nameOnDisk(folder, name), name);
  return paths.map((path) => {
    const [first = "", ...rest] = wayTo(path);
    const name = rest.length === 0 ? first : (known.get(nameOnDisk(folder, first)) ?? first);
    return name === first ? path : join(folder, name, ...rest);
  });
}

/** Returns the name by which `folder` lists what it has under `name`; `name` itself where it has nothing. */
function nameOnDisk(folder: string, name: string): string {
  if (!isThere(join(folder, name))) return name;
  const names = readdirSync(folder);
  return names.includes(name) ? name : (names.find((one) => foldName(one) === foldName(name)) ?? name);
}
