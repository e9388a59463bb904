/** Writes new texts of files that people write: all or none. */
import { readFileSync, realpathSync, statSync } from "node:fs";
import type { ReadFile } from "../model/read-file.ts";
import { isMissing } from "./package-files.ts";
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
 * `read` gave it.
 */
export async function replaceFiles(
  replacements: readonly Replacement[],
  { read }: { readonly read?: ReadFile | undefined } = {},
): Promise<void> {
  await writeArtifacts(replacements.flatMap(asArtifact), {
    removed: replacements.flatMap(({ path, content }) => (content === undefined ? [path] : [])),
    onHeld: () => {
      if (read !== undefined) for (const { path } of replacements) refuseChanged(path, read(path));
    },
  });
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
