/** The processes of a group, on Linux, which alone lists them in files. */
import { readdirSync, readFileSync } from "node:fs";

export interface GroupMember {
  readonly pid: number;
  /** What it was started with. */
  readonly args: string;
}

/** Those that have not ended. One that was just killed may be listed for a moment longer. */
export function groupOf(leader: number): readonly GroupMember[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [state, , group] = readFileSync(`/proc/${name}/stat`, "utf8")
          .replace(/^.*\) /, "")
          .split(" ");
        const args = readFileSync(`/proc/${name}/cmdline`, "utf8");
        return Number(group) === leader && state !== "Z" ? [{ pid: Number(name), args }] : [];
      } catch {
        return [];
      }
    });
}
