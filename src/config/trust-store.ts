/** Remembers which configs the user has trusted, in a file of the user's that nobody else may write. */
import { lstatSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import { makeFolder } from "../workspace/make-folder.ts";
import { isOfNewerForm, NewerFile } from "../workspace/newer-file.ts";
import { ownStateFile } from "../workspace/own-state.ts";
import { isMissing } from "../workspace/package-files.ts";
import { replaceOwnFile } from "../workspace/replace-own-file.ts";
import { removeLeftTemporaries } from "../workspace/temporary-folder.ts";

export interface TrustedConfig {
  /** The hash of the config and everything that it imports by relative paths. */
  readonly hash: string;
  /** The hash of each of these files, by its path from the config's folder. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** By the absolute path of the config. */
export type TrustedConfigs = ReadonlyMap<string, TrustedConfig>;

const STORE = z.record(z.string(), z.object({ hash: z.string(), hashes: z.record(z.string(), z.string()) }));

/**
 * Returns what the user trusts; nothing where the file belongs to somebody else, may be written by others, or cannot be
 * read.
 */
export function readTrusted(): TrustedConfigs {
  const file = trustFile();
  try {
    return new Map(Object.entries(STORE.parse(contentOf(file))));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError || error instanceof z.ZodError) return new Map();
    throw error;
  }
}

/** Whether a newer citedeck has written the file. Nothing in it is trusted then, since nothing of it can be read. */
export function isTrustNewer(): boolean {
  try {
    return isOfNewerForm(contentOf(trustFile()));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Replaces what was remembered, as a whole. Throws a NewerFile, or the file system's own error. */
export async function writeTrusted(trusted: TrustedConfigs): Promise<void> {
  const file = trustFile();
  if (isTrustNewer()) throw new NewerFile(file);
  await makeFolder(dirname(file), { mode: 0o700 });
  await removeLeftTemporaries(dirname(file));
  await replaceOwnFile(file, `${JSON.stringify(Object.fromEntries(trusted), undefined, 2)}\n`);
}

/** In the user's folder for state. */
export function trustFile(): string {
  return ownStateFile("trust.json", process.env);
}

/** Undefined where it is not the user's alone. */
function contentOf(file: string): unknown {
  return isOnlyOurs(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Windows has no user IDs, and keeps the folders of users separate itself. */
function isOnlyOurs(file: string): boolean {
  const { mode, uid } = lstatSync(file);
  const own = process.getuid?.();
  return own === undefined || (uid === own && (mode & 0o022) === 0);
}
