/** Tells whose a name of ours on the disk is, and whether that process still runs. Used for folders that a killed run leaves. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** `unknown` is a process on another machine or in another container, which cannot be looked for from here. */
export type Standing = "running" | "gone" | "unknown";

/** What a tag of `ownerTag` looks like, in a longer expression. */
export const OWNER_TAG = String.raw`\d+-\d+-[0-9a-f]{6}-[0-9a-f]{6}-\d+`;

/**
 * Returns a part for names of files that says which process they are of: its number and, as numbers are given out again, when it
 * started; the machine and its start; the container. Lower-case letters, digits and hyphens alone, so that any system takes it.
 */
export function ownerTag(): string {
  return tagOf(process.pid, startOf(process.pid) ?? 0);
}

/** `tag` is what `ownerTag` returned in that process. */
export function standingOf(tag: string): Standing {
  const [pid = "", start = "", host, boot, container] = tag.split("-");
  const here = placeHere();
  if (host !== here.host) return "unknown";
  if (boot !== here.boot) return "gone";
  if (container !== here.container) return "unknown";
  const started = startOf(Number(pid));
  return started === Number(start) || Number.isNaN(started) ? "running" : "gone";
}

/** The number by which the system knows the process, for messages. */
export function processOf(tag: string): string {
  return tag.replace(/-.*/, "");
}

function tagOf(pid: number, start: number): string {
  const { host, boot, container } = placeHere();
  return [pid, start, host, boot, container].join("-");
}

interface Place {
  readonly host: string;
  readonly boot: string;
  readonly container: string;
}

function placeHere(): Place {
  const boot = orEmpty(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"));
  const container = orEmpty(() => readlinkSync("/proc/self/ns/pid")).replaceAll(/\D/g, "");
  return { host: digest(hostname()), boot: digest(boot), container: container || "0" };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 6);
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
  return Date.parse(started) || 0;
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
