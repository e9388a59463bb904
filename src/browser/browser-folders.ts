/** The folder that a browser writes in, one of this user's own, with a short way to it where its path is too long for a socket. */
import { rmSync } from "node:fs";
import { mkdir, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { makeTemporaryFolder, SHORT_PARENT } from "../workspace/temporary-folder.ts";

export interface BrowserFolders {
  readonly profile: string;
  /** For temporary files, and for the socket that Chromium keeps among them. */
  readonly temporary: string;
  readonly remove: () => Promise<void>;
}

/**
 * Returns folders that nobody else may read; they go with this process, where nobody removes them first. Throws the file system's own
 * error where there is no room for them.
 */
export async function makeBrowserFolders(): Promise<BrowserFolders> {
  const own = await makeTemporaryFolder();
  const made = [own];
  const removeAtExit = (): void => {
    for (const folder of made) rmSync(folder, REMOVING);
  };
  process.once("exit", removeAtExit);
  const remove = async (): Promise<void> => {
    for (const folder of made) await rm(folder, REMOVING);
    process.off("exit", removeAtExit);
  };
  try {
    const temporary = path.join(own, "tmp");
    await mkdir(temporary);
    const short = isTooLong(temporary) ? await makeShortWay(temporary, made) : undefined;
    return { profile: path.join(own, "profile"), temporary: short ?? temporary, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** In bytes: a socket's path has at most 103 on macOS and 107 on Linux, and Chromium adds `/org.chromium.Chromium.XXXXXX/SingletonSocket`. */
const LONGEST = 103 - 45;

function isTooLong(folder: string): boolean {
  return process.platform !== "win32" && Buffer.byteLength(folder) > LONGEST;
}

/** A link in a folder of its own, so that all that is written still lies where the user wants it. Undefined where none can be made. */
async function makeShortWay(folder: string, made: string[]): Promise<string | undefined> {
  const parent = await makeTemporaryFolder(SHORT_PARENT).catch(() => undefined);
  if (parent === undefined) return undefined;
  made.push(parent);
  const link = path.join(parent, "t");
  await symlink(folder, link);
  return link;
}

/** The browser's own children may write for a moment after it has ended. */
const REMOVING = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 } as const;
