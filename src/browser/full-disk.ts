/** Tells whether a browser failed for want of room: it cannot say so itself. */
import { statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { BrowserError } from "./browser-error.ts";

/** What a browser needs at the least for a page, in bytes. */
const LEAST = 2 ** 20;

/** Returns an error that names the folder for temporary files where its disk is full, else undefined. */
export async function fullDisk(): Promise<BrowserError | undefined> {
  const folder = tmpdir();
  const room = await statfs(folder).catch(() => undefined);
  if (room === undefined || room.blocks === 0 || room.bavail * room.bsize >= LEAST) return undefined;
  return new BrowserError(`The disk is full: the browser needs room in "${folder}".`, {
    hints: ["Make room there, or name another folder in TMPDIR."],
  });
}
