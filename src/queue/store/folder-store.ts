/** A store in a folder that all machines share, such as over NFS. */
import { lstat, readdir, readFile, rm, rmdir } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { isMissing } from "../../workspace/package-files.ts";
import { PART, putFile } from "../../workspace/put-file.ts";
import type { Store, StoredObject } from "./store.ts";

/** Nobody but the user who runs the machines may read what is written. */
export function folderStore(folder: string): Store {
  const at = (key: string): string => join(folder, key);
  return {
    put: (key, bytes) => putFile(at(key), bytes, { file: 0o600, folder: 0o700 }),
    get: (key) => readFile(at(key)).catch(missing(undefined)),
    list: async (prefix, { unfinished = false } = {}) => {
      const top = prefix.slice(0, prefix.lastIndexOf("/") + 1);
      const found = (await filesIn(folder, top)).filter(
        ({ key }) => key.startsWith(prefix) && (unfinished || !posix.basename(key).startsWith(PART)),
      );
      return found.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    },
    remove: async (key) => {
      await rm(at(key), { force: true });
      // a job's own folder, which others would list for ever; where something is left in it, it stays
      if (key.split("/").length > 2) await rmdir(dirname(at(key))).catch(() => undefined);
    },
  };
}

async function filesIn(folder: string, below: string): Promise<readonly StoredObject[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(missing([]));
  const found = await Promise.all(
    entries.map(async (entry) => {
      const key = `${below}${entry.name}`;
      if (entry.isDirectory()) return await filesIn(folder, `${key}/`);
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
