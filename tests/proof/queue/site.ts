/** What the machines of a queue share in a test: a project, a store, and their environment. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Folder, folderWith } from "../../support/folder.ts";
import { type RunningCommand, runningCommand } from "../../support/running-command.ts";
import { KEY } from "./queue-key.ts";

export interface Site extends Disposable {
  readonly folder: Folder;
  /** Where briefs lie. */
  readonly project: string;
  readonly store: string;
  /** Of a trusted machine. */
  readonly env: Readonly<Record<string, string>>;
  /** Starts a worker, which has no key. */
  worker(flags?: readonly string[], env?: Readonly<Record<string, string>>): RunningCommand;
}

/** `files` are the project's. */
export function queueSite(
  redis: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  store?: string,
): Site {
  const placed = Object.entries(files).map(([path, content]) => [`project/${path}`, content] as const);
  const folder = folderWith({ ...Object.fromEntries(placed), "redis/empty": "", "worker/empty": "" });
  const place = store ?? join(folder.path, "store");
  const shared = { CITEDECK_REDIS: redis, CITEDECK_STORE: place, SOURCE_DATE_EPOCH: "1709510400" };
  return {
    ...{ folder, store: place, project: join(folder.path, "project") },
    env: { ...shared, CITEDECK_QUEUE_KEY: KEY },
    worker: (flags = [], env = {}) =>
      runningCommand(["queue", "work", ...flags], {
        cwd: join(folder.path, "worker"),
        env: { ...shared, ...env },
      }),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

/** Returns all files below a folder, by path. */
export function allBelow(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );
}
