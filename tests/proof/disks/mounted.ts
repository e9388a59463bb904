/** A disk of its own at a folder, as small as it is to be, and writable or not. Only a superuser may mount, and not in every container. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { needsInFull, type Skippable } from "../../support/needs.ts";

export interface MountedDisk extends Disposable {
  /** Leaves so many bytes of room; without a number, as much as anybody needs. */
  readonly leaveRoom: (bytes?: number) => void;
  readonly lock: () => void;
  readonly unlock: () => void;
}

const MUCH = 256 * 2 ** 20;

/** Mounts a disk at a folder, with all that is in the folder. */
export function mountAt(folder: string): MountedDisk {
  const kept = mkdtempSync(join(tmpdir(), "citedeck-"));
  mkdirSync(folder, { recursive: true });
  cpSync(folder, kept, { recursive: true, preserveTimestamps: true });
  mount("-t", "tmpfs", "-o", `size=${MUCH},mode=700`, "tmpfs", folder);
  cpSync(kept, folder, { recursive: true, preserveTimestamps: true });
  rmSync(kept, { recursive: true });
  const remount = (options: string): void => mount("-o", `remount,${options}`, folder);
  return {
    leaveRoom: (bytes) => remount(`size=${bytes === undefined ? MUCH : used(folder) + bytes}`),
    lock: () => remount("ro"),
    unlock: () => remount("rw"),
    // whoever still has a file open there does not keep it in its place
    [Symbol.dispose]: () => void execFileSync("umount", ["-l", folder]),
  };
}

/** Skips the test where nothing can be mounted. */
export function needsMounts(context: Skippable): void {
  const folder = mkdtempSync(join(tmpdir(), "citedeck-"));
  try {
    needsInFull(
      canMount(folder),
      "They mount small disks, which only a superuser may, and not in every container.",
      context,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function canMount(folder: string): boolean {
  try {
    mountAt(folder)[Symbol.dispose]();
    return true;
  } catch {
    return false;
  }
}

function used(folder: string): number {
  const { blocks, bfree, bsize } = statfsSync(folder);
  return (blocks - bfree) * bsize;
}

function mount(...args: readonly string[]): void {
  execFileSync("mount", args, { stdio: ["ignore", "ignore", "pipe"] });
}
