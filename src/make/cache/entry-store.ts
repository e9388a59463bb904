/**
 * Keeps bytes in a folder that any number of machines may share, such as a share of the network or the cache of a CI: each entry under the
 * hash of all that it is made from, with a digest, so that what was damaged or put there under another name is told apart.
 */
import { createHash, createHmac, hkdfSync } from "node:crypto";
import { lstat, readdir, readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { isMissing } from "../../workspace/package-files.ts";
import { putFile } from "../../workspace/put-file.ts";

export interface EntryStore {
  /**
   * Returns the entry of `key`, made with the browser that `maker` names; where that is undefined, one of any. Undefined where there is
   * none. One that cannot be read, or is not what was written under its name, is passed over.
   */
  get(key: string, maker: string | undefined): Promise<Entry | undefined>;
  /** Writes an entry, whole. Throws the file system's own error. */
  put(key: string, maker: string, content: Uint8Array): Promise<void>;
  /** Returns the key of what is made from `parts`, in hex. */
  keyOf(...parts: readonly string[]): string;
}

export interface Entry {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Below the folder that was named. Changes with the form of entries: other forms are not even looked at. */
export const BELOW = "citedeck-1";

/** Two digits of an entry's key are the name of its folder. */
export const FOLDER_NAME = /^[0-9a-f]{2}$/;

/** The rest of the key, and what made it. */
export const ENTRY_NAME = /^[0-9a-f]{62}\.[\w.-]+$/;

/** An entry that is used counts as new from then on, to the day. */
const A_DAY_MS = 24 * 3600 * 1000;

/**
 * With a `secret`, digests and keys can be worked out by those alone who have it (HMAC-SHA-256); without one, by anybody (SHA-256).
 * `onStrange` receives the path of an entry that is passed over.
 */
export function entryStore(options: {
  readonly folder: string;
  readonly secret: string | undefined;
  readonly onStrange: (path: string) => void;
}): EntryStore {
  const { secret, onStrange } = options;
  const top = join(options.folder, BELOW);
  const hash = hasher(secret);
  const folderOf = (key: string): string => join(top, key.slice(0, 2));

  const read = async (folder: string, name: string): Promise<Entry | undefined> => {
    const path = join(folder, name);
    const bytes = await bytesAt(path).catch(() => NOTHING);
    if (bytes === undefined) return undefined;
    const content = bytes.subarray(DIGEST);
    if (bytes.toString("latin1", 0, DIGEST) === hash("entry", name, content)) return { path, content };
    onStrange(path);
    return undefined;
  };

  return {
    keyOf: (...parts) => hash("key", ...parts),
    get: async (key, maker) => {
      const folder = folderOf(key);
      const begin = `${key.slice(2)}.`;
      const names = maker === undefined ? await namesIn(folder, begin) : [begin + maker];
      for (const name of names) {
        const entry = await read(folder, name);
        if (entry === undefined) continue;
        await markUsed(entry.path);
        return entry;
      }
      return undefined;
    },
    put: async (key, maker, content) => {
      const name = `${key.slice(2)}.${maker}`;
      const digest = Buffer.from(hash("entry", name, content), "latin1");
      await putFile(join(folderOf(key), name), Buffer.concat([digest, content]));
    },
  };
}

/** In characters: SHA-256 in hex. */
const DIGEST = 64;

/** In bytes: no output is as large, and what is larger is not read. */
const MOST = 1e9;

const NOTHING = Buffer.alloc(0);

function hasher(secret: string | undefined): (...parts: readonly (string | Uint8Array)[]) => string {
  const key =
    secret === undefined ? undefined : Buffer.from(hkdfSync("sha256", secret, "citedeck cache", "", 32));
  return (...parts) => {
    const hash = key === undefined ? createHash("sha256") : createHmac("sha256", key);
    // by their lengths, no two lists of parts are the same
    for (const part of parts) hash.update(`${part.length}\n`).update(part);
    return hash.digest("hex");
  };
}

/** Undefined where there is no such file. Throws where it cannot be read, and where it is something else than a file. */
async function bytesAt(path: string): Promise<Buffer | undefined> {
  try {
    const found = await lstat(path);
    if (!found.isFile() || found.size > MOST) throw new Error("It is no entry.");
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The same on every machine: those of the newest browsers first. */
async function namesIn(folder: string, begin: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.startsWith(begin) && ENTRY_NAME.test(name))
    .toSorted((a, b) => b.localeCompare(a, "en", { numeric: true }));
}

/** Where that cannot be written, it counts as unused, and is made again some day. */
async function markUsed(path: string): Promise<void> {
  const now = new Date();
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined || now.getTime() - found.mtimeMs < A_DAY_MS) return;
  await utimes(path, now, now).catch(() => undefined);
}
