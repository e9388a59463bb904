/** A store in a folder that all machines share, such as over NFS. */

import { randomUUID } from "node:crypto";
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isMissing } from "../../workspace/package-files.ts";
import type { Store, StoredObject } from "./store.ts";

/** A file in the making: its name is no key. */
const PART = ".part-";

/** Nobody but the user who runs the machines may read what is written. */
export function folderStore(folder: string): Store {
  const at = (key: string): string => join(folder, key);
  return {
    put: async (key, bytes) => {
      const path = at(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const part = join(dirname(path), `${PART}${randomUUID()}`);
      try {
        await writeFile(part, bytes, { mode: 0o600, flag: "wx", flush: true });
        await rename(part, path);
      } finally {
        await rm(part, { force: true });
      }
    },
    get: (key) => readFile(at(key)).catch(missing(undefined)),
    list: async (prefix) => {
      const top = prefix.slice(0, prefix.lastIndexOf("/") + 1);
      const found = (await filesIn(folder, top)).filter(({ key }) => key.startsWith(prefix));
      return found.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    },
    remove: async (key) => {
      await rm(at(key), { force: true });
    },
  };
}

async function filesIn(folder: string, below: string): Promise<readonly StoredObject[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(missing([]));
  const found = await Promise.all(
    entries.map(async (entry) => {
      const key = `${below}${entry.name}`;
      if (entry.isDirectory()) return await filesIn(folder, `${key}/`);
      if (entry.name.startsWith(PART)) return [];
      const stat = await lstat(join(folder, key)).catch(missing(undefined));
      return stat === undefined ? [] : [{ key, at: stat.mtimeMs, size: stat.size }];
    }),
  );
  return found.flat();
}

function missing<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (isMissing(error)) return instead;
    throw error;
  };
}
