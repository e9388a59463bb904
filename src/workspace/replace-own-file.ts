/** Replaces a file that is kept for the user alone. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/**
 * Writes it as a whole or not at all; nobody else may read it. What a killed run leaves lies in a temporary folder in `beside`, which
 * is on the same disk, and goes as those do. Throws the file system's own error.
 */
export async function replaceOwnFile(
  file: string,
  content: Uint8Array | string,
  beside = dirname(file),
): Promise<void> {
  const folder = await makeTemporaryFolder(beside);
  try {
    const part = join(folder, basename(file));
    writeFileSync(part, content, { mode: 0o600, flag: "wx" });
    renameSync(part, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
