/** The process of a browser, with a folder for all that it writes. */
import { rmSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { Readable, Writable } from "node:stream";
import { makeTemporaryFolder } from "../workspace/temporary-folder.ts";
import type { FoundBrowser } from "./find-browser.ts";

export interface BrowserProcess {
  /** The two ends of the pipe that it is spoken to over. */
  readonly toBrowser: Writable;
  readonly fromBrowser: Readable;
  /** Resolves when the process has ended, however it did; to the reason, where it could not even be started. */
  readonly ended: Promise<Error | undefined>;
  /** What it printed last, a line each. */
  lastWords(): readonly string[];
  /** Ends it and all that it started, at once. */
  kill(): void;
  /** Ends it, waits until it has, and removes its folder. */
  remove(): Promise<void>;
}

/**
 * Starts a browser with what `flags` returns for its profile's folder. All that it writes lies in one folder of this user's own, which
 * is removed with the process, also when this process exits first. Throws the file system's own error where there is no
 * room for that folder.
 */
export async function startBrowser(
  found: FoundBrowser,
  flags: (profile: string) => Promise<string[]>,
): Promise<BrowserProcess> {
  const folder = await makeTemporaryFolder();
  const removeAtExit = (): void => rmSync(folder, REMOVING);
  process.once("exit", removeAtExit);
  const removeFolder = async (): Promise<void> => {
    await rm(folder, REMOVING);
    process.off("exit", removeAtExit);
  };
  try {
    return await startIn(folder, { found, flags, removeFolder });
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

async function startIn(
  folder: string,
  options: {
    readonly found: FoundBrowser;
    readonly flags: (profile: string) => Promise<string[]>;
    readonly removeFolder: () => Promise<void>;
  },
): Promise<BrowserProcess> {
  const { found, flags, removeFolder } = options;
  const { launch } = await import("@puppeteer/browsers");
  const temporary = path.join(folder, "tmp");
  await mkdir(temporary);
  const started = launch({
    executablePath: found.path,
    args: await flags(path.join(folder, "profile")),
    pipe: true,
    env: { ...process.env, ...found.env, TMPDIR: temporary },
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
    lastWords: () => started.getRecentLogs(),
    kill: () => started.kill(),
    remove: async () => {
      started.kill();
      await ended;
      endGroup(nodeProcess.pid);
      await removeFolder();
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

/** The browser's own children may write for a moment after it has ended. */
const REMOVING = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 } as const;
