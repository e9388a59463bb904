/** Finds the folder for what is kept from run to run. */
import { lstat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeFolder } from "./make-folder.ts";

export interface PrivateCache {
  /** It exists, and only this user can enter it; undefined where that is not possible. */
  readonly folder: string | undefined;
  /** Where it should have been, for messages. */
  readonly tried: string;
}

/**
 * The user's cache folder by the XDG Base Directory Specification. Where nothing can be written there, a folder for
 * temporary files.
 */
export async function privateCache(user: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}): Promise<PrivateCache> {
  const own = path.join(user.env.XDG_CACHE_HOME || path.join(user.home, ".cache"), "citedeck");
  const temporary = path.join(tmpdir(), `citedeck-cache-${process.getuid?.() ?? "user"}`);
  for (const folder of [own, temporary]) if (await makePrivate(folder)) return { folder, tried: own };
  return { folder: undefined, tried: own };
}

async function makePrivate(folder: string): Promise<boolean> {
  try {
    await makeFolder(folder, { mode: 0o700 });
    const { mode, uid } = await lstat(folder);
    // Programs are run from here, and it is used to put right what a run left. So nobody else may have written there.
    return uid === process.getuid?.() && (mode & 0o022) === 0;
  } catch {
    return false;
  }
}
