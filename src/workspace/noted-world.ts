/** A world of files that notes which of them have changed since it was last asked. */
import { posix } from "node:path";
import type { World } from "../session/files.ts";

/** Paths, each once, in the order in which they were noticed. */
export interface FileChanges {
  /** Files that are new or have another content. */
  readonly saved: readonly string[];
  readonly gone: readonly string[];
}

export interface NotedWorld {
  readonly world: World;
  /** Returns what was noticed since the last call. A file is noticed when a session looks at it again. */
  readonly changes: () => FileChanges;
}

export function notedWorld(world: World): NotedWorld {
  const revisions = new Map<string, string | undefined>();
  const listings = new Map<string, readonly string[]>();
  const noticed = new Map<string, "saved" | "gone">();
  return {
    world: {
      read: world.read,
      revision: (path) => {
        const now = world.revision(path);
        if (revisions.has(path) && revisions.get(path) !== now)
          noticed.set(path, now === undefined ? "gone" : "saved");
        revisions.set(path, now);
        return now;
      },
      list: (folder) => {
        const now = world.list(folder);
        const before = listings.get(folder) ?? now;
        for (const path of without(now, before)) noticed.set(posix.join(folder, path), "saved");
        for (const path of without(before, now)) noticed.set(posix.join(folder, path), "gone");
        listings.set(folder, now);
        return now;
      },
    },
    changes: () => {
      const all = [...noticed];
      noticed.clear();
      const paths = (kind: "saved" | "gone") => all.flatMap(([path, how]) => (how === kind ? path : []));
      return { saved: paths("saved"), gone: paths("gone") };
    },
  };
}

function without(paths: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return paths.filter((path) => !known.has(path));
}
