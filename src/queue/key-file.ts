/** Finds the secret that trusted machines share: in the environment, in a file that is named, or in the user's own, which is made when a job is first added. */
import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "../workspace/make-folder.ts";
import { ownStateFile } from "../workspace/own-state.ts";
import { isMissing } from "../workspace/package-files.ts";
import { replaceOwnFile } from "../workspace/replace-own-file.ts";
import { newSecret, type QueueKey, queueKey } from "./keys.ts";
import { QueueError } from "./queue-error.ts";

/** The variable that may hold the secret itself. */
export const KEY_VARIABLE = "CITEDECK_QUEUE_KEY";

interface KeyPlace {
  /** The path of a file; the user's own where left out. */
  readonly file: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Returns undefined where the user has none yet. Throws a QueueError where the secret is too short, where a named file is missing, and
 * where others may read it.
 */
export function findKey({ file, env }: KeyPlace): QueueKey | undefined {
  const own = env[KEY_VARIABLE];
  if (file === undefined && own !== undefined && own !== "")
    return keyOf(own, `The variable ${KEY_VARIABLE}`);
  const path = file ?? ownKeyFile(env);
  const secret = readSecret(path);
  if (secret !== undefined) return keyOf(secret, `The file "${path}"`);
  if (file !== undefined) throw new QueueError(`No file is at "${path}".`);
  return undefined;
}

/** The same, but makes a key for a user who has none. */
export async function findOrMakeKey(place: KeyPlace): Promise<QueueKey> {
  const found = findKey(place);
  if (found !== undefined) return found;
  const path = ownKeyFile(place.env);
  return keyOf(await makeSecret(path), `The file "${path}"`);
}

/** In the user's folder for state. */
export function ownKeyFile(env: Readonly<Record<string, string | undefined>>): string {
  return ownStateFile("queue-key", env);
}

function keyOf(secret: string, where: string): QueueKey {
  const key = queueKey(secret.trim());
  if (key !== undefined) return key;
  throw new QueueError(`${where} holds a secret of fewer than 32 characters.`, [
    "Make one with: openssl rand -hex 32",
  ]);
}

function readSecret(path: string): string | undefined {
  try {
    // Windows has no such rights, and keeps the folders of users separate itself.
    if (process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0)
      throw new QueueError(`Others may read the key in "${path}".`, [
        `Keep it for yourself: chmod 600 ${path}`,
      ]);
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function makeSecret(path: string): Promise<string> {
  const secret = newSecret();
  await makeFolder(dirname(path), { mode: 0o700 });
  await replaceOwnFile(path, `${secret}\n`);
  return secret;
}
