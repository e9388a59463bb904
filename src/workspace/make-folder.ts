/** Makes a folder, and the missing ones above it. Can also tell beforehand whether that is possible. */
import { access, constants, lstat, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { isTaken } from "./package-files.ts";

/**
 * Node's own `recursive` never returns on a file system where some folders may contain no others, such as `/proc`, so
 * each folder is made separately. Throws the file system's own error, whose `syscall` is "mkdir".
 */
export async function makeFolder(folder: string, options: { readonly mode?: number } = {}): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above, options);
  try {
    await mkdir(folder, options);
  } catch (error) {
    // Somebody else may have made it in the meantime.
    if (await isFolder(folder)) return;
    if (!isTaken(error) || (await exists(folder))) throw error;
    // And have taken it away again.
    await makeFolder(folder, options);
  }
}

/** Also true for a link that leads nowhere, beside which no folder can be made either. */
async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Throws the file system's own error where a file is in the way, or the user may not write to the folder. Where the
 * folder is missing, checks the first existing one above it. Makes nothing, so making it may still fail, such as in
 * `/proc`.
 */
export async function checkFolder(folder: string): Promise<void> {
  try {
    await access(`${folder}/`, constants.W_OK);
  } catch (error) {
    const above = dirname(folder);
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isAbsent || above === folder) throw error;
    await checkFolder(above);
  }
}

/** Where it cannot be looked at, making it gives the better error. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
