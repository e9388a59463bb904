/** Tells which process a name of ours on the disk belongs to, and whether that process still runs. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** `unknown` is a process on another machine or in another container, which cannot be looked up from here. */
export type Standing = "running" | "gone" | "unknown";

/** The form of a tag from `ownerTag`, as part of a regular expression. */
export const OWNER_TAG = "[0-9a-z]+-[0-9a-z]+-[0-9a-f]{15}";

/**
 * Returns a part of file names that identifies this process: its number and, since numbers are reused, when it started;
 * the machine and its start; the container. It has at most thirty lower-case letters, digits and hyphens, which any
 * system accepts. Paths of a browser's sockets must be short.
 */
export function ownerTag(): string {
  const { host, boot, container } = placeHere();
  const start = startOf(process.pid) ?? 0;
  return [process.pid.toString(36), start.toString(36), `${host}${boot}${container}`].join("-");
}

/** `tag` is what `ownerTag` returned in that process. */
export function standingOf(tag: string): Standing {
  const [pid = "", start = "", place = ""] = tag.split("-");
  const [host, boot, container] = [place.slice(0, 5), place.slice(5, 10), place.slice(10)];
  const here = placeHere();
  if (host !== here.host) return "unknown";
  if (boot !== here.boot) return "gone";
  if (container !== here.container) return "unknown";
  const started = startOf(Number.parseInt(pid, 36));
  return started === Number.parseInt(start, 36) || Number.isNaN(started) ? "running" : "gone";
}

/** The number by which the system knows the process, for messages. */
export function processOf(tag: string): string {
  return String(Number.parseInt(tag, 36));
}

interface Place {
  readonly host: string;
  readonly boot: string;
  readonly container: string;
}

function placeHere(): Place {
  const boot = orEmpty(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"));
  const container = orEmpty(() => readlinkSync("/proc/self/ns/pid"));
  return { host: digest(hostname()), boot: digest(boot), container: digest(container) };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 5);
}

/**
 * Returns when a process started, in the system's own unit. 0 where the system tells that of no process, NaN where it
 * does not tell it of this one, undefined where the process does not run.
 */
function startOf(pid: number): number | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  if (process.platform === "linux") return startOnLinux(pid);
  if (!isRunning(pid)) return undefined;
  if (process.platform === "win32") return 0;
  const started = orEmpty(() =>
    execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }),
  );
  return Date.parse(started) / 1000 || 0;
}

/** By proc(5): after the name in brackets, the state is first, and the start in ticks is the twentieth field. */
function startOnLinux(pid: number): number | undefined {
  const stat = orEmpty(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  // Another user's process may be hidden.
  if (stat === "") return isRunning(pid) ? Number.NaN : undefined;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  // A process that has ended stays listed until its parent asks for its exit code.
  const isEnded = fields[0] === "Z" || fields[0] === "X";
  return isEnded ? undefined : Number(fields[19]);
}

/** True for a process of this machine that runs, whoever it belongs to. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function orEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}
