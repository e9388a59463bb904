/** Says when files may have changed. What has changed is for a session to find out, so that no event need be true. */
import type { FSWatcher } from "chokidar";

/** Editors write a file in several steps; this long after the last of them the file is whole. */
const QUIET_MS = 12;

/** What no event tells of, such as on a network's disk, or in a folder that was renamed, is found by looking. */
const LOOK_MS = 1_000;

/**
 * Calls `onChange` after anything below `folders` has changed, and now and then without a reason. Returns once changes
 * are seen.
 */
export async function watchFiles(folders: readonly string[], onChange: () => void): Promise<AsyncDisposable> {
  const { watch } = await import("chokidar");
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  };
  const watcher = watch([...folders], { ignoreInitial: true, ignored: IGNORED, followSymlinks: true });
  watcher.on("all", later);
  // A folder that may not be looked into is looked at all the same, now and then.
  watcher.on("error", () => undefined);
  const looking = setInterval(onChange, LOOK_MS);
  looking.unref();
  await ready(watcher);
  return {
    [Symbol.asyncDispose]: async () => {
      clearTimeout(timer);
      clearInterval(looking);
      await watcher.close();
    },
  };
}

const IGNORED = /(?:^|[\\/])(?:node_modules|\.git|\.citedeck)(?:[\\/]|$)/;

function ready(watcher: FSWatcher): Promise<void> {
  return new Promise((resolve) => {
    watcher.once("ready", () => resolve());
  });
}
