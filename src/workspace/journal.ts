/** Notes all moves before they are made, so that the next run can finish what a killed one began. */
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import * as z from "zod";
import { isThere, type Move, moveBack, moveIn } from "./moves.ts";
import { isMissing } from "./package-files.ts";
import { StrangeJournal } from "./strange-journal.ts";

/**
 * Makes every move. Where one cannot be made, makes none and throws the file system's own error. `home` is a folder of
 * ours, which contains the journal as long as it is needed. Once the journal is written, the next run makes the moves
 * that a killed run did not make.
 */
export function moveAll(home: string, moves: readonly Move[]): void {
  // A journal that could be neither finished nor taken back is still needed.
  if (hasJournal(home)) throw new StrangeJournal(home);
  writeJournal(home, moves);
  carryOut(home, moves);
}

/** True where there may be moves to make, or to take back. */
export function hasJournal(home: string): boolean {
  return isThere(join(home, FILE));
}

/**
 * Makes the remaining moves of the journal in `home`, or takes all back. The journal may come from a stranger, such as
 * in a folder that was sent. So everything that it names must really be below one of `folders`. Throws a
 * StrangeJournal, with nothing done, or the file system's own error.
 */
export function finishMoves(home: string, folders: readonly string[]): void {
  const moves = readJournal(home);
  const tops = folders.map(realOrNothing).filter((top) => top !== undefined);
  const isAllowed = (path: string): boolean => tops.some((top) => isBelow(top, path));
  if (moves?.flatMap(pathsOf).every(isAllowed) !== true) throw new StrangeJournal(home);
  carryOut(home, moves);
}

function carryOut(home: string, moves: readonly Move[]): void {
  try {
    for (const move of moves) moveIn(move);
  } catch (error) {
    for (const move of moves.toReversed()) moveBack(move);
    removeJournal(home);
    throw error;
  }
  removeJournal(home);
}

const FILE = "journal.json";

const PATH = z.string().min(1);
const FILE_MOVE = z.object({ kind: z.literal("file"), place: PATH, staged: PATH.optional(), kept: PATH });
const FOLDER_MOVE = FILE_MOVE.extend({
  kind: z.literal("folder"),
  dropped: z.array(z.string()),
  brought: z.array(z.string()),
});
const FOLDER_MADE = z.object({ kind: z.literal("made"), place: PATH });
const MOVES = z.array(z.discriminatedUnion("kind", [FILE_MOVE, FOLDER_MOVE, FOLDER_MADE]));

/** Paths are noted relative to `home`, whose own path may be different the next time. */
function writeJournal(home: string, moves: readonly Move[]): void {
  const noted = moves.map((move) => withPaths(move, (path) => relative(home, resolve(path))));
  const beside = join(home, `${FILE}.new`);
  const file = openSync(beside, "w");
  try {
    // In one go, a disk that is nearly full would take a part of it, and nobody would be told.
    writeFileSync(file, JSON.stringify(noted));
    fsyncSync(file);
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path: beside }) : error;
  } finally {
    closeSync(file);
  }
  renameSync(beside, join(home, FILE));
}

function readJournal(home: string): readonly Move[] | undefined {
  try {
    const noted = MOVES.parse(JSON.parse(readFileSync(join(home, FILE), "utf8")));
    return noted.map((move) => withPaths(move, (path) => resolve(home, path)));
  } catch {
    return undefined;
  }
}

function removeJournal(home: string): void {
  rmSync(join(home, FILE), { force: true });
}

function withPaths(move: Move, change: (path: string) => string): Move {
  const place = change(move.place);
  if (move.kind === "made") return { ...move, place };
  const staged = move.staged === undefined ? undefined : change(move.staged);
  return { ...move, place, staged, kept: change(move.kept) };
}

function pathsOf(move: Move): readonly string[] {
  if (move.kind === "made") return [move.place];
  return [move.place, move.kept, ...(move.staged === undefined ? [] : [move.staged])];
}

/**
 * The last name may not exist yet, or may be a link that is replaced. The folders above it count by their real
 * location.
 */
function isBelow(top: string, path: string): boolean {
  const above = dirname(path);
  const real = realOrNothing(above);
  if (real === undefined) return above !== path && isBelow(top, above);
  const way = relative(top, join(real, relative(above, path)));
  return way !== "" && !way.startsWith("..") && !isAbsolute(way);
}

function realOrNothing(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
