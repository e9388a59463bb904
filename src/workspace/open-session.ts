/** A session over files of the working folder, with the package's own templates, words, citation styles and chart drawer. */
import { statSync } from "node:fs";
import { createSession, type Session } from "../session/create-session.ts";
import type { World } from "../session/files.ts";
import { briefResources } from "./brief-resources.ts";
import { filesBelow, isMissing } from "./package-files.ts";
import { fileReader, type ReadLimits } from "./read-file.ts";

/** Returns a session on the brief whose YAML file is at `brief`. It watches no files: `changed` names those that may have changed. */
export function openSession(brief: string, world: World = diskWorld()): Session {
  return createSession({ world, brief, resources: ({ read, list }) => briefResources(brief, read, list) });
}

/** Returns the files that lie on the disk now; a file's revision is its inode, time of change and size. */
export function diskWorld(limits: ReadLimits = {}): World {
  return {
    read: Object.assign((path: string) => fileReader(limits)(path), {
      refusal: (path: string) => fileReader(limits).refusal?.(path),
    }),
    list: filesBelow,
    revision: revisionOf,
  };
}

function revisionOf(path: string): string | undefined {
  try {
    const { ino, mtimeNs, size } = statSync(path, { bigint: true });
    return `${ino} ${mtimeNs} ${size}`;
  } catch (error) {
    if (isMissing(error)) return undefined;
    return String(error);
  }
}
