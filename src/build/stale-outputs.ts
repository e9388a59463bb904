/** Takes away what earlier runs made of a brief that has changed since: what is withheld now may be in it. Called by build, after writing. */
import { rm } from "node:fs/promises";
import { hashOf, type Made, type Manifest, readOrNothing } from "./manifest.ts";

/** The files that are as if the brief had not changed, and those that are not. */
export interface Sorted {
  readonly current: Manifest["made"];
  readonly stale: Manifest["made"];
}

/**
 * `decks` has the hash of what each audience of the brief is to be shown now. Audiences that are not `rebuilt` keep what
 * they have, and those that the brief has no more keep nothing.
 */
export function sortOutputs(
  made: Manifest["made"],
  { decks, rebuilt }: { readonly decks: ReadonlyMap<string, string>; readonly rebuilt: readonly string[] },
): Sorted {
  const isStale = ({ audience, deck }: Made): boolean =>
    !decks.has(audience) || (rebuilt.includes(audience) && decks.get(audience) !== deck);
  const entries = Object.entries(made);
  return {
    current: Object.fromEntries(entries.filter(([, one]) => !isStale(one))),
    stale: Object.fromEntries(entries.filter(([, one]) => isStale(one))),
  };
}

/** Removes the files, save those that somebody changed, and tells of each. Throws the file system's own error. */
export async function removeStale(
  stale: Manifest["made"],
  options: {
    readonly folder: string;
    readonly onRemark: (remark: string) => void;
    readonly onWarning: (warning: string) => void;
  },
): Promise<void> {
  const { folder, onRemark, onWarning } = options;
  for (const [file, { bytes }] of Object.entries(stale)) {
    const path = `${folder}/${file}`;
    const found = readOrNothing(path);
    if (found === undefined) continue;
    if (hashOf(found) === bytes) {
      await rm(path);
      onRemark(`Removed ${path}: the brief has changed since it was made.`);
    } else
      onWarning(
        `${path} was made before the brief changed, and edited since: look for what is withheld now.`,
      );
  }
}
