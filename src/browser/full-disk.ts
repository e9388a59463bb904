/** Tells whether a browser failed because the disk is full, which it cannot say itself. */
import { statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { BrowserError } from "./browser-error.ts";

/** The least that a browser needs for a page, in bytes. */
const LEAST = 2 ** 20;

/** Returns an error that names the folder for temporary files if its disk is full, otherwise undefined. */
export async function fullDisk(): Promise<BrowserError | undefined> {
  const folder = tmpdir();
  const room = await statfs(folder).catch(() => undefined);
  if (room === undefined || room.blocks === 0 || room.bavail * room.bsize >= LEAST) return undefined;
  return new BrowserError(`The disk is full: the browser needs room in "${folder}".`, {
    hints: ["Free some space there, or name another folder in TMPDIR."],
  });
}
