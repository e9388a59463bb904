/**
 * Writes a brief's outputs. Each audience's new folder is prepared beside the old one, with the files that are not
 * ours, and all are exchanged at once.
 */
import {
  chmodSync,
  chownSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  type Stats,
  statSync,
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { HeldFolder } from "./hold-folder.ts";
import type { FolderMove, Move } from "./moves.ts";
import { withNamesOf } from "./names-on-disk.ts";
import { type Artifact, refuseFolder, stageFiles, writeDurably } from "./stage-files.ts";

/** Paths below the held folder: files in it, or in a folder for each audience. */
export interface WrittenOutputs {
  readonly artifacts: readonly Artifact[];
  /** Files of earlier runs to remove. */
  readonly removed: readonly string[];
  /** Files of earlier runs that do not change. Whatever else is in an audience's folder stays, too. */
  readonly unchanged: readonly string[];
}

/**
 * Either everything comes into place or, where something cannot be written, nothing does. At any moment each audience's
 * folder contains the outputs of one run only, or does not exist. Where the run is killed, the next one finishes it or
 * takes it back. A folder that cannot be moved (a link, a mount point, one that another program holds) is changed file
 * by file instead, all or none. Throws the file system's own error, and the reason of `stopping`.
 */
export async function writeOutputs(held: HeldFolder, outputs: WrittenOutputs): Promise<void> {
  await held.during(async () => {
    const merged = withOneNameEach(outputs, held);
    try {
      held.move(await stage(held, merged, isMovable));
    } catch (error) {
      if (!isImmovable(error)) throw error;
      held.move(await stage(held, merged, () => false));
    }
  });
}

/** A file that is written under another name of the same place is not to be removed. */
function withOneNameEach(outputs: WrittenOutputs, { folder }: HeldFolder): WrittenOutputs {
  const written = outputs.artifacts.map(({ path }) => path);
  const [removed, unchanged] = [outputs.removed, outputs.unchanged].map((paths) =>
    withNamesOf(written, { folder, paths }),
  );
  const stays = new Set([...written, ...(unchanged ?? [])].map((path) => resolve(path)));
  return {
    artifacts: outputs.artifacts,
    removed: (removed ?? []).filter((path) => !stays.has(resolve(path))),
    unchanged: unchanged ?? [],
  };
}

type MayMove = (folder: string, own: WrittenOutputs, held: HeldFolder) => boolean;

/** The files about all audiences come last, in one step with the folders. */
async function stage(held: HeldFolder, outputs: WrittenOutputs, mayMove: MayMove): Promise<readonly Move[]> {
  const moves: Move[] = [];
  for (const folder of foldersOf(held, outputs)) {
    const own = within(outputs, folder);
    moves.push(
      ...(mayMove(folder, own, held) ? await stageFolder(held, folder, own) : await stageFiles(held, own)),
    );
  }
  const isAbove = (path: string): boolean => dirname(resolve(path)) === held.folder;
  const above = {
    artifacts: outputs.artifacts.filter(({ path }) => isAbove(path)),
    removed: outputs.removed.filter(isAbove),
  };
  return [...moves, ...(await stageFiles(held, above))];
}

/** The folders in which something changes. */
function foldersOf({ folder }: HeldFolder, { artifacts, removed }: WrittenOutputs): readonly string[] {
  const paths = [...artifacts.map(({ path }) => path), ...removed];
  const ways = paths.map((path) => relative(folder, resolve(path)).split(sep));
  return [...new Set(ways.filter(({ length }) => length > 1).map(([first = ""]) => join(folder, first)))];
}

function within({ artifacts, removed, unchanged }: WrittenOutputs, folder: string): WrittenOutputs {
  const isWithin = (path: string): boolean => resolve(path).startsWith(folder + sep);
  return {
    artifacts: artifacts.filter(({ path }) => isWithin(path)),
    removed: removed.filter(isWithin),
    unchanged: unchanged.filter(isWithin),
  };
}

/** True for folders on the same file system that are not links, as far as that is known before one is moved. */
function isMovable(folder: string, own: WrittenOutputs, held: HeldFolder): boolean {
  const { dev } = statSync(held.folder);
  const files = [...own.artifacts.map(({ path }) => path), ...own.removed, ...own.unchanged];
  const folders = new Set([folder, ...files.map((path) => dirname(resolve(path)))]);
  return [...folders].every((path) => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found === undefined || (found.isDirectory() && found.dev === dev);
  });
}

/** Errors that are not about the disk or the files, but about moving their folder. */
const IMMOVABLE: ReadonlySet<unknown> = new Set(["EBUSY", "EXDEV", "EPERM", "EACCES", "ENOTEMPTY", "EEXIST"]);

function isImmovable(error: unknown): boolean {
  return error instanceof Error && "code" in error && IMMOVABLE.has(error.code);
}

async function stageFolder(
  held: HeldFolder,
  place: string,
  { artifacts, removed, unchanged }: WrittenOutputs,
): Promise<readonly FolderMove[]> {
  const wayTo = (path: string): string => relative(place, resolve(path)).split(sep).join("/");
  const brought = [...artifacts.map(({ path }) => path), ...unchanged].map(wayTo);
  const dropped = [...brought, ...removed.map(wayTo)];
  const beside = await held.beside(held.folder);
  const [staged, kept] = [`${beside}.new`, `${beside}.old`];
  const before = lstatSync(place, { throwIfNoEntry: false });
  if (brought.length === 0 && holdsOnly(place, dropped))
    return [{ kind: "folder", place, kept, dropped, brought }];
  mkdirSync(staged);
  for (const artifact of artifacts) {
    refuseFolder(resolve(artifact.path), artifact.path);
    await writeDurably(placeIn(staged, wayTo(artifact.path)), artifact);
  }
  for (const path of unchanged) linkOrCopy(path, placeIn(staged, wayTo(path)));
  if (before !== undefined) makeAlike(staged, before);
  return [{ kind: "folder", place, staged, kept, dropped, brought }];
}

/** True where the folder would be empty without the files, except for the folders that contained them. */
function holdsOnly(folder: string, files: readonly string[]): boolean {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).every((path) => {
    const way = path.split(sep).join("/");
    return files.some((file) => file === way || file.startsWith(`${way}/`));
  });
}

function placeIn(folder: string, way: string): string {
  const path = join(folder, way);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** A link is the file itself, with all its metadata. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Whoever could write to the folder still can, even if a superuser builds. */
function makeAlike(folder: string, { mode, uid, gid }: Stats): void {
  try {
    chownSync(folder, uid, gid);
  } catch {
    // Only a superuser may change owners.
  }
  chmodSync(folder, mode & 0o7777);
}
