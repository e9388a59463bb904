/** Tells whether a browser failed because it has no room for its files, which it cannot say itself. */
import { access, constants, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { BrowserError } from "./browser-error.ts";

/** In bytes. What a browser writes for itself takes 2.8 MB, which are free again where it has ended and its files are gone. */
const LEAST = 2 ** 22;

/** Returns an error that names the folder for temporary files if that is missing, may not be written in, or lies on a full disk; otherwise undefined. */
export async function noRoom(): Promise<BrowserError | undefined> {
  const folder = tmpdir();
  if (!(await isWritable(folder)))
    return new BrowserError(`Nothing can be written in "${folder}", where the browser needs room.`, {
      hints: ["Make that folder, or name one that you may write in: TMPDIR says which."],
    });
  const room = await statfs(folder).catch(() => undefined);
  if (room === undefined || room.blocks === 0 || room.bavail * room.bsize >= LEAST) return undefined;
  return new BrowserError(`The disk is full: the browser needs room in "${folder}".`, {
    hints: ["Free some space there, or name another folder in TMPDIR."],
  });
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}
