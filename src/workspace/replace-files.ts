/** Writes new texts of files that people write: all or none. */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { ReadFile } from "../model/read-file.ts";
import { isMissing } from "./package-files.ts";
import { pathBelow } from "./path-below.ts";
import type { Artifact } from "./stage-files.ts";
import { writeArtifacts } from "./write-artifacts.ts";

export interface Replacement {
  readonly path: string;
  /** Undefined removes the file. */
  readonly content: Uint8Array | string | undefined;
}

/** A file is no longer as it was when its replacement was made. Nothing was written. */
export class ChangedMeanwhile extends Error {
  constructor(path: string) {
    super(`"${path}" was changed by somebody else meanwhile, so nothing was written.`);
  }
}

/**
 * Replaces, makes or removes each file as a whole. An existing file keeps its permissions and its byte order mark. A link stays
 * a link, and its target is replaced. Throws the file system's own error, and a ChangedMeanwhile where a file is not as
 * `read` gave it, or does not lie in the folder `within` any more.
 */
export async function replaceFiles(
  replacements: readonly Replacement[],
  { read, within }: { readonly read?: ReadFile | undefined; readonly within?: string | undefined } = {},
): Promise<void> {
  const artifacts = replacements.flatMap(asArtifact);
  await writeArtifacts(artifacts, {
    removed: replacements.flatMap(({ path, content }) => (content === undefined ? [path] : [])),
    onHeld: () => {
      if (within !== undefined) for (const { path } of artifacts) refuseOutside(path, within);
      if (read !== undefined) for (const { path } of replacements) refuseChanged(path, read(path));
    },
  });
}

/** Links may have been put into its path since it was looked at. */
function refuseOutside(path: string, within: string): void {
  const folder = dirname(path);
  if (pathBelow(within, folder) === undefined && realpathSync(folder) !== realpathSync(within))
    throw new ChangedMeanwhile(path);
}

function refuseChanged(path: string, before: Uint8Array | undefined): void {
  const now = targetOf(path) === undefined ? undefined : readFileSync(path);
  const isSame = now === undefined || before === undefined ? now === before : now.equals(before);
  if (!isSame) throw new ChangedMeanwhile(path);
}

function asArtifact({ path, content }: Replacement): readonly Artifact[] {
  if (content === undefined) return [];
  const target = targetOf(path);
  if (target === undefined) return [{ path, bytes: content }];
  const isMarked = typeof content === "string" && readFileSync(target).subarray(0, 3).equals(BYTE_ORDER_MARK);
  const bytes = isMarked ? `\ufeff${content}` : content;
  return [{ path: target, bytes, mode: statSync(target).mode & 0o777 }];
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

function targetOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
