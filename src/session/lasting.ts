/** Makes something, and makes it again only when its inputs have changed. */
import { observed, type ReadFile } from "../model/read-file.ts";
import type { SessionFiles, World } from "./files.ts";

/** The files that a remembered value may depend on. */
export interface Readings {
  readonly read: ReadFile;
  readonly list: World["list"];
}

/**
 * Returns a function that gives the last result of `make` for as long as every file that `make` reads, then or later,
 * is unchanged, and each of `on` returns the same object.
 */
export function lasting<Value>(
  make: (files: Readings) => Value,
  { files, on = [] }: { readonly files: SessionFiles; readonly on?: readonly (() => unknown)[] },
): () => Value {
  let last: { readonly value: Value; readonly watch: Watch; readonly on: readonly unknown[] } | undefined;
  return () => {
    const now = on.map((source) => source());
    if (last?.on.every((source, at) => source === now[at]) && last.watch.holds()) return last.value;
    const watch = watchFiles(files);
    last = { watch, on: now, value: make(watch) };
    return last.value;
  };
}

interface Watch extends Readings {
  /** True while everything that was read is unchanged. */
  readonly holds: () => boolean;
}

function watchFiles(files: SessionFiles): Watch {
  const revisions = new Map<string, string>();
  const listings = new Map<string, string>();
  const listing = (folder: string): string => files.list(folder).join("\n");
  return {
    read: observed(files.read, (path) => revisions.set(path, files.revision(path))),
    list: (folder) => {
      listings.set(folder, listing(folder));
      return files.list(folder);
    },
    holds: () =>
      [...revisions].every(([path, revision]) => files.revision(path) === revision) &&
      [...listings].every(([folder, before]) => listing(folder) === before),
  };
}
