/** Puts a file into a folder that several machines may share. */
import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";

/** A file in the making: its name begins with this. */
export const PART = ".part-";

/**
 * Writes it as a whole or not at all, with the missing folders above it; of several that write the same file, one stays. What a killed
 * process leaves begins with `PART`. `rights` are modes; the system's own where left out. Throws the file system's own error.
 */
export async function putFile(
  path: string,
  bytes: Uint8Array,
  rights: { readonly file?: number; readonly folder?: number } = {},
): Promise<void> {
  const { file, folder } = rights;
  await makeFolder(dirname(path), folder === undefined ? {} : { mode: folder });
  const part = join(dirname(path), `${PART}${randomUUID()}`);
  try {
    await writeFile(part, bytes, { mode: file ?? 0o666, flag: "wx", flush: true });
    await rename(part, path);
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
  }
}
