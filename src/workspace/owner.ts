/** Tells whose a name of ours on the disk is, and whether that process still runs. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** `unknown` is a process on another machine or in another container, which cannot be looked for from here. */
export type Standing = "running" | "gone" | "unknown";

/** What a tag of `ownerTag` looks like, in a longer expression. */
export const OWNER_TAG = "[0-9a-z]+-[0-9a-z]+-[0-9a-f]{15}";

/**
 * Returns a part for names of files that says which process they are of: its number and, as numbers are given out again, when it
 * started; the machine and its start; the container. At most thirty lower-case letters, digits and hyphens: any system takes these, and a browser's sockets have no room
 * for a long path.
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
 * Returns when a process started, in whatever the system counts in; 0 where it tells of none, NaN where it does not tell of this
 * one, undefined where none runs.
 */
function startOf(pid: number): number | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  if (process.platform === "linux") return startOnLinux(pid);
  if (!isThere(pid)) return undefined;
  if (process.platform === "win32") return 0;
  const started = orEmpty(() =>
    execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }),
  );
  return Date.parse(started) / 1000 || 0;
}

/** After proc(5), behind the name in brackets: the state first, and the start in ticks as the twentieth. */
function startOnLinux(pid: number): number | undefined {
  const stat = orEmpty(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  // another user's may be hidden
  if (stat === "") return isThere(pid) ? Number.NaN : undefined;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  // one that has ended stays listed until its parent asks for its exit code
  const isEnded = fields[0] === "Z" || fields[0] === "X";
  return isEnded ? undefined : Number(fields[19]);
}

function isThere(pid: number): boolean {
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
