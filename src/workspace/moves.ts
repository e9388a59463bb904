/** Moves prepared files into place, and back. Each step can be repeated after a run was killed in the middle of it. */
import { copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMissing, isNowhere } from "./package-files.ts";

/** A file or link that is replaced, made, or, where nothing is staged, removed. */
export interface FileMove {
  readonly kind: "file";
  readonly place: string;
  readonly staged?: string | undefined;
  /** Where the old content of `place` is kept until everything is done. */
  readonly kept: string;
}

/**
 * A folder that another one replaces. What is in neither list is not ours, and goes with whichever folder is at
 * `place`.
 */
export interface FolderMove {
  readonly kind: "folder";
  readonly place: string;
  readonly staged?: string | undefined;
  readonly kept: string;
  /**
   * Files of the old folder that are no longer wanted, or are also in the staged one: paths relative to it, with `/`.
   */
  readonly dropped: readonly string[];
  /** Files of the staged folder. */
  readonly brought: readonly string[];
}

/** A folder that must exist for the following moves. */
export interface FolderMade {
  readonly kind: "made";
  readonly place: string;
}

export type Move = FileMove | FolderMove | FolderMade;

/** Does nothing where it was done already. Throws the file system's own error, and may then have been done in part. */
export function moveIn(move: Move): void {
  switch (move.kind) {
    case "made":
      makeIfMissing(move.place);
      return;
    case "file":
      moveFileIn(move);
      return;
    case "folder":
      moveFolderIn(move);
      return;
  }
}

/** Undoes what `moveIn` did, however far it came, so that it can be done anew. */
export function moveBack(move: Move): void {
  switch (move.kind) {
    case "made":
      removeIfEmpty(move.place);
      return;
    case "file":
      moveFileBack(move);
      return;
    case "folder":
      moveFolderBack(move);
      return;
  }
}

function moveFileIn({ place, staged, kept }: FileMove): void {
  if (staged === undefined) {
    if (!isThere(kept) && isThere(place)) renameSync(place, kept);
    return;
  }
  if (!isThere(staged)) return;
  if (!isThere(kept) && isThere(place)) keep(place, kept);
  bringIn(staged, place);
}

/** Some disks say of a name that they do not take that nothing is there. */
function bringIn(staged: string, place: string): void {
  try {
    renameSync(staged, place);
  } catch (error) {
    const isRefused = isMissing(error) && isThere(staged) && isThere(dirname(place));
    throw error instanceof Error && isRefused ? Object.assign(error, { code: "EINVAL" }) : error;
  }
}

/** Makes a link first, so that the place is never empty. */
function keep(place: string, kept: string): void {
  try {
    linkSync(place, kept);
  } catch {
    // Not every file system has links.
    copyFileSync(place, kept);
  }
}

function moveFileBack({ place, staged, kept }: FileMove): void {
  if (staged !== undefined) {
    if (isThere(staged)) return;
    renameSync(place, staged);
  }
  if (isThere(kept)) renameSync(kept, place);
}

function moveFolderIn({ place, staged, kept, dropped }: FolderMove): void {
  if (staged === undefined) {
    if (!isThere(kept) && isThere(place)) renameSync(place, kept);
  } else if (isThere(staged)) {
    if (isThere(place)) renameSync(place, kept);
    bringIn(staged, place);
  }
  if (isThere(kept)) carryOver({ from: kept, to: place, without: dropped });
}

function moveFolderBack({ place, staged, kept, brought }: FolderMove): void {
  if (staged !== undefined && isThere(staged)) {
    if (isThere(kept) && !isThere(place)) renameSync(kept, place);
    return;
  }
  if (isThere(kept) && isThere(place)) carryOver({ from: place, to: kept, without: brought });
  if (staged !== undefined) renameSync(place, staged);
  else removeIfEmpty(place);
  if (isThere(kept)) renameSync(kept, place);
}

/**
 * Moves everything except the files `without`. A folder that exists on both sides, or that contains one of these files,
 * is moved file by file. A file that is there already stays: the disk lists the old one by another name that is the same to it.
 */
function carryOver(way: {
  readonly from: string;
  readonly to: string;
  readonly without: readonly string[];
  readonly below?: string;
}): void {
  const { from, to, without, below = "" } = way;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const name = `${below}${entry.name}`;
    if (without.includes(name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    const isShared = isThere(target) || without.some((file) => file.startsWith(`${name}/`));
    if (entry.isDirectory() && isShared) {
      carryOver({ from: source, to: target, without, below: `${name}/` });
      removeIfEmpty(source);
    } else if (!isThere(target)) {
      makeIfMissing(to);
      renameSync(source, target);
    }
  }
}

/** Also true for a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (isNowhere(error)) return false;
    throw error;
  }
}

function makeIfMissing(folder: string): void {
  if (!isThere(folder)) mkdirSync(folder);
}

/** Whatever keeps it there does not matter to us. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not empty, or does not exist.
  }
}
