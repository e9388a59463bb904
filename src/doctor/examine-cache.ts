/** Looks at what is kept from run to run: whether it can be, how large it is, and what of it nothing has used for long. */
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Machine } from "../browser/machine.ts";
import { privateCache } from "../workspace/private-cache.ts";
import { type Finding, finding } from "./finding.ts";

const STALE_MS = 90 * 24 * 60 * 60 * 1000;

/** Less is not worth a word. */
const NOTABLE_BYTES = 500_000_000;

export async function examineCache(machine: Machine, now: number = Date.now()): Promise<readonly Finding[]> {
  const { folder, tried } = await privateCache(machine);
  if (folder === undefined) {
    const message = `Nothing can be kept from run to run: ${tried} cannot be made, or others may write to it.`;
    return [
      finding("cache", "note", message, "Each run then takes longer. Name another folder in XDG_CACHE_HOME."),
    ];
  }
  const { bytes, stale } = await sizeOf(folder, now);
  const size = `${folder} has ${megabytes(bytes)}, of which ${megabytes(stale)} unused for 90 days.`;
  if (stale < NOTABLE_BYTES) return [finding("cache", "ok", size)];
  return [finding("cache", "note", size, "You may delete it at any time: what is needed is made again.")];
}

interface Size {
  readonly bytes: number;
  readonly stale: number;
}

async function sizeOf(folder: string, now: number): Promise<Size> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(({ parentPath, name }) => sizeOfFile(join(parentPath, name), now)),
  );
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  return { bytes: sum(sizes.map(({ bytes }) => bytes)), stale: sum(sizes.map(({ stale }) => stale)) };
}

/** A run may take it away at this very moment. Reading a file is noted at most once a day, which is enough. */
async function sizeOfFile(path: string, now: number): Promise<Size> {
  try {
    const { size, atimeMs, mtimeMs } = await lstat(path);
    return { bytes: size, stale: now - Math.max(atimeMs, mtimeMs) > STALE_MS ? size : 0 };
  } catch {
    return { bytes: 0, stale: 0 };
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}
