/** Moves what is prepared into place, and back. Each step can be done again after a run was killed in its midst. */
import { copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync } from "node:fs";
import { join } from "node:path";

/** A file or link that is replaced, made, or, where nothing is staged, taken away. */
export interface FileMove {
  readonly kind: "file";
  readonly place: string;
  readonly staged?: string | undefined;
  /** Where what stood at `place` is kept until all is done. */
  readonly kept: string;
}

/** A folder that another takes the place of. What is in neither list is not ours, and is in whichever stands at `place`. */
export interface FolderMove {
  readonly kind: "folder";
  readonly place: string;
  readonly staged?: string | undefined;
  readonly kept: string;
  /** Files of the one that goes which are not wanted any more, or stand in the staged one: ways from it, with `/`. */
  readonly dropped: readonly string[];
  /** Files of the staged one. */
  readonly brought: readonly string[];
}

/** A folder that must be there for the moves that follow. */
export interface FolderMade {
  readonly kind: "made";
  readonly place: string;
}

export type Move = FileMove | FolderMove | FolderMade;

/** Does nothing of what was done already. Throws the file system's own error, whereupon it may be in its midst. */
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

/** Undoes what `moveIn` did, wherever it came to, so that it can be done anew. */
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
  renameSync(staged, place);
}

/** So that there is no moment in which nothing stands in its place. */
function keep(place: string, kept: string): void {
  try {
    linkSync(place, kept);
  } catch {
    // not every file system has links
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
    renameSync(staged, place);
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

/** Moves all but the files `without`; a folder that both have, or that holds one of these, file by file. */
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
    } else {
      makeIfMissing(to);
      renameSync(source, target);
    }
  }
}

/** Also for a link that leads nowhere. */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function makeIfMissing(folder: string): void {
  if (!isThere(folder)) mkdirSync(folder);
}

/** Whatever keeps it there is not ours to judge. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // it is not empty, or not there
  }
}
