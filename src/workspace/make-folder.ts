/** Makes a folder, and those above it that are missing; tells before whether it can. */
import { access, constants, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Node's own `recursive` never comes back where a file system has folders that may hold no others, as `/proc`, so each is made
 * by itself. Throws the file system's own error, whose `syscall` is "mkdir".
 */
export async function makeFolder(folder: string, options: { readonly mode?: number } = {}): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above, options);
  try {
    await mkdir(folder, options);
  } catch (error) {
    // somebody else may have made it meanwhile
    if (!(await isFolder(folder))) throw error;
  }
}

/**
 * Throws the file system's own error where a file stands in the way, or the user may not write to the folder: to the first
 * above it that is there, where it is missing. Makes nothing, so that making it may still fail, as in `/proc`.
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

/** Why one cannot be looked at, making it tells better. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
