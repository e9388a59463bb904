/** The process of a browser, with folders for all that it writes. */
import { Readable, Writable } from "node:stream";
import { type BrowserFolders, makeBrowserFolders } from "./browser-folders.ts";
import type { FoundBrowser } from "./find-browser.ts";

export interface BrowserProcess {
  /** The two ends of the pipe that it is spoken to over. */
  readonly toBrowser: Writable;
  readonly fromBrowser: Readable;
  /** Resolves when the process has ended, however it did; to the reason, where it could not even be started. */
  readonly ended: Promise<Error | undefined>;
  /** The signal that ended it; undefined where it runs, or ended by itself. */
  killedBy(): NodeJS.Signals | undefined;
  /** What it printed last, a line each. */
  lastWords(): readonly string[];
  /** Ends it and all that it started, at once. */
  kill(): void;
  /** Ends it, waits until it has, and removes its folders. */
  remove(): Promise<void>;
}

/**
 * Starts a browser with what `flags` returns for its profile's folder. All that it writes lies in folders of this user's own, which
 * are removed with the process, also when this process exits first. Throws the file system's own error where there is no
 * room for them.
 */
export async function startBrowser(
  found: FoundBrowser,
  flags: (profile: string) => Promise<string[]>,
): Promise<BrowserProcess> {
  const folders = await makeBrowserFolders();
  try {
    return await startIn(folders, found, flags);
  } catch (error) {
    await folders.remove();
    throw error;
  }
}

async function startIn(
  folders: BrowserFolders,
  found: FoundBrowser,
  flags: (profile: string) => Promise<string[]>,
): Promise<BrowserProcess> {
  const { launch } = await import("@puppeteer/browsers");
  const started = launch({
    executablePath: found.path,
    args: await flags(folders.profile),
    pipe: true,
    env: { ...process.env, ...found.env, TMPDIR: folders.temporary },
    // The command sees to signals; whatever ends this process ends the browser with it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const { nodeProcess } = started;
  const ended = new Promise<Error | undefined>((resolve) => {
    nodeProcess.once("error", resolve);
    started.hasClosed().then(() => resolve(undefined), resolve);
  }).finally(() => {
    // A child of the browser's may hold these, and would keep this process from ending.
    for (const stream of nodeProcess.stdio) stream?.destroy();
  });
  const [, , , toBrowser, fromBrowser] = nodeProcess.stdio;
  if (!(toBrowser instanceof Writable && fromBrowser instanceof Readable)) {
    started.kill();
    throw new Error("A browser was started without its pipe.");
  }
  return {
    toBrowser,
    fromBrowser,
    ended,
    killedBy: () => nodeProcess.signalCode ?? undefined,
    lastWords: () => started.getRecentLogs(),
    kill: () => started.kill(),
    remove: async () => {
      started.kill();
      await ended;
      endGroup(nodeProcess.pid);
      await folders.remove();
    },
  };
}

/** A child that is frozen does not notice that the browser is gone. It is in the process group that the browser was started in. */
function endGroup(leader: number | undefined): void {
  if (leader === undefined || process.platform === "win32") return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // The group is empty, as it should be.
  }
}
