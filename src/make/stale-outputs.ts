/** Removes what earlier runs made from a brief that has changed since, because it may contain what is withheld now. */
import { hashOf, type Made, type Manifest, readOrNothing } from "./manifest.ts";

/** The files that still match the brief, and those that do not. */
export interface Sorted {
  readonly current: Manifest["made"];
  readonly stale: Manifest["made"];
}

/**
 * `decks` has, for each audience of the brief, the hash of what it is shown now. Audiences that are not `rebuilt` keep
 * what still matches, and audiences that the brief no longer has keep nothing.
 */
export function sortOutputs(
  made: Manifest["made"],
  { decks, rebuilt }: { readonly decks: ReadonlyMap<string, string>; readonly rebuilt: readonly string[] },
): Sorted {
  const isStale = ({ audience, deckHash }: Made): boolean =>
    !decks.has(audience) || (rebuilt.includes(audience) && decks.get(audience) !== deckHash);
  const entries = Object.entries(made);
  return {
    current: Object.fromEntries(entries.filter(([, one]) => !isStale(one))),
    stale: Object.fromEntries(entries.filter(([, one]) => isStale(one))),
  };
}

/** Paths of files to remove, and of files that somebody changed, which stay. */
export interface GroupedStale {
  readonly removed: readonly string[];
  readonly edited: readonly string[];
}

/** Reads each file below `folder`. Throws the file system's own error. */
export function groupStale(stale: Manifest["made"], folder: string): GroupedStale {
  const found = Object.entries(stale).flatMap(([file, { outputHash }]) => {
    const path = `${folder}/${file}`;
    const content = readOrNothing(path);
    return content === undefined ? [] : [{ path, isEdited: hashOf(content) !== outputHash }];
  });
  const pathsOf = (isEdited: boolean): readonly string[] =>
    found.filter((one) => one.isEdited === isEdited).map(({ path }) => path);
  return { removed: pathsOf(false), edited: pathsOf(true) };
}

/** To be called once they are removed. */
export function reportStale(
  { removed, edited }: GroupedStale,
  tell: { readonly onRemark: (remark: string) => void; readonly onWarning: (warning: string) => void },
): void {
  for (const path of removed) tell.onRemark(`Removed ${path}: the brief has changed since it was made.`);
  for (const path of edited)
    tell.onWarning(
      `${path} was made before the brief changed, and edited since: look for what is withheld now.`,
    );
}
