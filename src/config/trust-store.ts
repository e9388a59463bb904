/** Remembers which configs the user has trusted, in a file of the user's that nobody else may write. */
import { lstatSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import * as z from "zod";
import { makeFolder } from "../workspace/make-folder.ts";
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
    if (!isOnlyOurs(file)) return new Map();
    return new Map(Object.entries(STORE.parse(JSON.parse(readFileSync(file, "utf8")))));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError || error instanceof z.ZodError) return new Map();
    throw error;
  }
}

/** Replaces what was remembered, as a whole. Throws the file system's own error. */
export async function writeTrusted(trusted: TrustedConfigs): Promise<void> {
  const file = trustFile();
  await makeFolder(dirname(file), { mode: 0o700 });
  await removeLeftTemporaries(dirname(file));
  await replaceOwnFile(file, `${JSON.stringify(Object.fromEntries(trusted), undefined, 2)}\n`);
}

/** In the user's folder for state, by the XDG Base Directory Specification, which does not accept relative paths. */
export function trustFile(): string {
  const { XDG_STATE_HOME: own = "" } = process.env;
  const state = isAbsolute(own) ? own : join(homedir(), ".local", "state");
  return join(state, "citedeck", "trust.json");
}

/** Windows has no user IDs, and keeps the folders of users separate itself. */
function isOnlyOurs(file: string): boolean {
  const { mode, uid } = lstatSync(file);
  const own = process.getuid?.();
  return own === undefined || (uid === own && (mode & 0o022) === 0);
}
