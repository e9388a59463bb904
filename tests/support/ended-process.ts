/** Names of ours that processes left which run no more, or cannot be looked for. */
import { spawnSync } from "node:child_process";
import { ownerTag } from "../../src/workspace/owner.ts";

/** Returns the tag of a process that has ended. */
export function endedTag(): string {
  const { pid = 0 } = spawnSync(process.execPath, ["--version"]);
  return ownerTag().replace(/^[^-]+/, pid.toString(36));
}

/** Returns the tag that a process with this one's number would have had before this one started. */
export function formerTag(): string {
  return ownerTag().replace(/-[^-]+-/, "-1-");
}

/** Returns the tag of a process on another machine. */
export function strangeTag(): string {
  return ownerTag().replace(/-[0-9a-f]{5}(?=[0-9a-f]{10}$)/, "-fffff");
}
