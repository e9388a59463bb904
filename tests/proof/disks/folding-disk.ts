/** A real disk that takes names for the same which differ in case, as those of macOS and Windows do: exFAT in a file. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { needs, type Skippable } from "../../support/needs.ts";

export interface FoldingDisk extends Disposable {
  readonly path: string;
}

const SIZE = 64 * 2 ** 20;

/** Mounts an empty disk below a folder. Skips the test where none can be made: a superuser alone may, with exFAT's tools. */
export function foldingDisk(folder: string, context: Skippable): FoldingDisk {
  const [image, path] = [join(folder, "disk.img"), join(folder, "disk")];
  writeFileSync(image, "");
  truncateSync(image, SIZE);
  mkdirSync(path);
  try {
    run("mkfs.exfat", image);
    const device = execFileSync("losetup", ["--find", "--show", image], { encoding: "utf8" }).trim();
    try {
      run("mount.exfat-fuse", device, path);
    } finally {
      // it stays for as long as the disk is mounted
      run("losetup", "--detach", device);
    }
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    const lack = `No disk of exFAT can be mounted, such as with Debian's exfatprogs and exfat-fuse: ${why}`;
    needs(false, lack, context);
  }
  return { path, [Symbol.dispose]: () => run("umount", path) };
}

/** Whether the disk finds a file by its name in other letters. */
export function isFolding({ path }: FoldingDisk): boolean {
  writeFileSync(join(path, "Letters"), "");
  return existsSync(join(path, "lETTERS"));
}

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { stdio: ["ignore", "ignore", "pipe"] });
}
