/** The folders that a run makes for itself in those that it writes to: their names, their processes, their removal. */
import { lstatSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { isThere } from "./moves.ts";
import { OWNER_TAG, processOf, standingOf } from "./owner.ts";
import { isNowhere } from "./package-files.ts";

export interface RunFolder {
  readonly name: string;
  readonly path: string;
  /** The number of its process. */
  readonly process: string;
  /** False for the folder of a run that was killed. */
  readonly isInUse: boolean;
}

const NAME = new RegExp(`^\\.citedeck-(${OWNER_TAG})-[0-9a-f]{6}$`);

/** A process shows by this that it runs, even to those who cannot look it up. */
export const SIGN_OF_LIFE_MS = 10_000;
const LIFELESS_MS = 6 * SIGN_OF_LIFE_MS;

/** Returns the run folders in `folder`; none where it cannot be read. */
export function runFoldersIn(folder: string): readonly RunFolder[] {
  return namesIn(folder).flatMap((name): readonly RunFolder[] => {
    const tag = NAME.exec(name)?.[1];
    const path = join(folder, name);
    const found = tag === undefined ? undefined : lstatSync(path, { throwIfNoEntry: false });
    if (tag === undefined || found?.isDirectory() !== true) return [];
    return [{ name, path, process: processOf(tag), isInUse: isInUse(tag, found.mtimeMs) }];
  });
}

/** True where the run that gave the name is over. */
export function isLeft(name: string): boolean {
  const tag = NAME.exec(name)?.[1];
  return tag === undefined || standingOf(tag) === "gone";
}

/** The name of the run `name`'s folder in other folders than the one that it holds. */
export function partName(name: string): string {
  return name.replace(".citedeck-", ".citedeck-part-");
}

/** Removes a folder of ours with its content. */
export function removeRunFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

/** Returns the folder and those above it that do not exist, the uppermost first. */
export function missingFolders(folder: string): readonly string[] {
  return isThere(folder) ? [] : [...missingFolders(dirname(folder)), folder];
}

/** Removes those that are empty, the last first. */
export function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      // It is not empty, or does not exist.
    }
  }
}

function isInUse(tag: string, touchedMs: number): boolean {
  const standing = standingOf(tag);
  return standing === "running" || (standing === "unknown" && Date.now() - touchedMs < LIFELESS_MS);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isNowhere(error) || isDenied(error)) return [];
    throw error;
  }
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EACCES" || error.code === "EPERM");
}
