/** Gives pure code the files of the working folder. */
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  type Stats,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { ReadFile, Refusal } from "../model/read-file.ts";

export interface ReadLimits {
  /** The folder in which files must be, whatever links lead to them; anywhere where left out. */
  readonly within?: string | undefined;
  /** The largest size of a file in MB; decided by its extension where left out. */
  readonly megabytes?: number | undefined;
}

/**
 * Each file is read only once per run, so that every phase sees the same bytes. A path that does not name a file (a
 * folder, pipe, socket or device), or names one that is too large or outside the allowed folder, reads as absent, and
 * `refusal` says why. A path that no file can have also reads as absent, without a refusal.
 */
export function fileReader(limits: ReadLimits = {}): ReadFile {
  const known = new Map<string, ReadResult>();
  const result = (path: string): ReadResult => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const now = readFile(path, limits);
    known.set(path, now);
    return now;
  };
  const read = (path: string): Uint8Array | undefined => result(path).bytes;
  return Object.assign(read, { refusal: (path: string): Refusal | undefined => result(path).refusal });
}

interface ReadResult {
  readonly bytes?: Uint8Array;
  readonly refusal?: Refusal;
}

function readFile(path: string, limits: ReadLimits): ReadResult {
  try {
    const { within, megabytes = mostMegabytes(path) } = limits;
    const real = within === undefined ? path : realPath(path);
    if (within !== undefined && isOutside(real, within)) return { refusal: outside(within) };
    return readRegular(real, { within, megabytes });
  } catch (error) {
    return refusalOf(error);
  }
}

/** Opens without waiting, since a pipe opens only when somebody writes to it. */
function readRegular(path: string, { within, megabytes = 0 }: ReadLimits): ReadResult {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (within !== undefined && isOutside(placeOf(file, path), within)) return { refusal: outside(within) };
    const stats = fstatSync(file);
    if (!stats.isFile()) return { refusal: notAFile(kindOf(stats)) };
    if (stats.size > megabytes * 1_000_000) return { refusal: tooLarge(megabytes) };
    return { bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

/** Where an open file lies: since its path was looked at, a link may have been put into it. Only Linux says it of the file itself. */
function placeOf(file: number, path: string): string {
  const link = `/proc/self/fd/${file}`;
  return process.platform === "linux" && existsSync(link) ? readlinkSync(link) : realPath(path);
}

/**
 * Errors for paths that name no file, the first of them for a link that goes while it is read. The author is told that there
 * is none, and where its name stands.
 */
const NO_FILE = new Set(["EINVAL", "ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

/** The system's errors on opening a folder, a link to itself, a socket, or a device without hardware. */
const NO_REGULAR_FILE: Readonly<Record<string, string>> = {
  EISDIR: "a folder",
  ELOOP: "a link in a circle",
  ENXIO: "a socket or device",
  ENODEV: "a device",
};

function refusalOf(error: unknown): ReadResult {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const kind = NO_REGULAR_FILE[code];
  if (kind !== undefined) return { refusal: notAFile(kind) };
  if (NO_FILE.has(code)) return {};
  throw error;
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return "a folder";
  return stats.isFIFO() ? "a pipe" : "a device";
}

function notAFile(kind: string): Refusal {
  const isFolder = kind === "a folder";
  return {
    code: "not-a-file",
    what: `is ${kind}, not a file`,
    hints: [isFolder ? "Name a file in it." : "Save what it gives to a file, and name that."],
  };
}

function tooLarge(megabytes: number): Refusal {
  return { code: "file-too-large", what: `is larger than ${megabytes} MB`, hints: [] };
}

function outside(within: string): Refusal {
  return {
    code: "file-outside",
    what: `lies outside of "${within}"`,
    hints: ["With `--within`, nothing is read from elsewhere, neither by a path nor by a link."],
  };
}

/** In MB. What is parsed as a whole takes many times its size in memory. */
function mostMegabytes(path: string): number {
  return /\.(?:ya?ml|json|bib|csl|css|hbs)$/i.test(path) ? 20 : 100;
}

/** For a file that does not exist, where it would be. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    const folder = dirname(resolve(path));
    if (!isAbsent || folder === resolve(path)) throw error;
    return join(realPath(folder), basename(path));
  }
}

function isOutside(real: string, within: string): boolean {
  const way = relative(realPath(within), real);
  return way === ".." || /^\.\.[\\/]/.test(way) || isAbsolute(way);
}
