/** Tells editors where a preview runs: a file beside the brief that only its author may read. */
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { isOfNewerForm, NewerFile } from "../../workspace/newer-file.ts";
import { isRunning } from "../../workspace/owner.ts";
import { isThisMachine } from "../host-names.ts";

export interface RunningPreview {
  /** Path of the brief's YAML file, as it was named when the preview began. */
  readonly brief: string;
  readonly url: string;
  readonly port: number;
  /** The address for a frame in an editor's panel. Undefined where every request must bring a token, which frames cannot. */
  readonly frame: string | undefined;
  /** What `POST /at` and `POST /overlay` want as `X-Citedeck-Token`. */
  readonly token: string;
  readonly process: number;
}

const FOLDER = ".citedeck";
const NAME = "preview.json";
const MINE = 0o600;

/**
 * Writes the file into the brief's folder, and returns what takes it away again, unless a later preview has replaced it. One
 * that an ended process left is replaced. Throws a NewerFile where the preview of a newer citedeck runs, or the file system's own
 * error.
 */
export function writeRunningFile(folder: string, running: RunningPreview): Disposable {
  const own = join(folder, FOLDER);
  const path = join(own, NAME);
  const fresh = `${path}.${running.process}`;
  mkdirSync(own, { recursive: true });
  removeBegun(own);
  if (isOfNewerPreview(path)) throw new NewerFile(path);
  // A new file, so that nobody has it open who could read the one that was there.
  writeFileSync(fresh, `${JSON.stringify(running, undefined, 2)}\n`, { mode: MINE, flag: "wx" });
  chmodSync(fresh, MINE);
  renameSync(fresh, path);
  return { [Symbol.dispose]: () => remove(own, path, running.token) };
}

/**
 * Returns the preview of the brief in `folder` that runs now; undefined where there is none, or where its process has ended
 * without taking the file away. A file that came with somebody else's brief leads nowhere else: unsaved texts go to this machine.
 */
export function readRunningFile(folder: string): RunningPreview | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(join(folder, FOLDER, NAME), "utf8"));
    const running = RUNNING.parse(data);
    if (isOfNewerForm(data) || !leadsHere(running)) return undefined;
    // Throws where there is no such process.
    process.kill(running.process, 0);
    return { ...running, frame: running.frame };
  } catch {
    return undefined;
  }
}

const RUNNING = z.object({
  brief: z.string(),
  url: z.url(),
  port: z.number(),
  frame: z.url().optional(),
  token: z.string(),
  process: z.number().int().positive(),
});

function isOfNewerPreview(path: string): boolean {
  try {
    const data: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isOfNewerForm(data) && isRunning(PROCESS.parse(data).process);
  } catch {
    return false;
  }
}

const PROCESS = RUNNING.pick({ process: true });

function leadsHere({ url, frame = url }: z.infer<typeof RUNNING>): boolean {
  const { hostname, origin } = new URL(url);
  return isThisMachine(hostname) && new URL(frame).origin === origin;
}

/** Removes what was begun by processes that ended in the midst of it, and by one that had our number. */
function removeBegun(own: string): void {
  for (const name of readdirSync(own)) {
    const begun = BEGUN.exec(name)?.[1];
    if (begun === undefined) continue;
    const isOfAnother = Number(begun) !== process.pid && isRunning(Number(begun));
    if (!isOfAnother) rmSync(join(own, name), { force: true });
  }
}

const BEGUN = /^preview\.json\.(\d+)$/;

function remove(own: string, path: string, token: string): void {
  if (tokenIn(path) !== token) return;
  rmSync(path, { force: true });
  try {
    rmdirSync(own);
  } catch {
    // Something else is in it, which stays.
  }
}

function tokenIn(path: string): string | undefined {
  try {
    return TOKEN.parse(JSON.parse(readFileSync(path, "utf8"))).token;
  } catch {
    return undefined;
  }
}

const TOKEN = z.object({ token: z.string() });
