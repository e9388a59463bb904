/** Writes new texts of files that people write, all or none. Called by the commands that change a brief. */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { isMissing } from "./package-files.ts";
import type { Artifact } from "./stage-files.ts";
import { writeArtifacts } from "./write-artifacts.ts";

export interface Replacement {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Replaces or makes each file whole. A file that is there keeps its permissions and its byte order mark; a link stays
 * a link, and what it leads to is replaced. Throws the file system's own error.
 */
export async function replaceFiles(replacements: readonly Replacement[]): Promise<void> {
  await writeArtifacts(replacements.map(asArtifact));
}

function asArtifact({ path, content }: Replacement): Artifact {
  const target = targetOf(path);
  if (target === undefined) return { path, bytes: content };
  const isMarked = typeof content === "string" && readFileSync(target).subarray(0, 3).equals(BYTE_ORDER_MARK);
  return {
    path: target,
    bytes: isMarked ? `\ufeff${content}` : content,
    mode: statSync(target).mode & 0o777,
  };
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
