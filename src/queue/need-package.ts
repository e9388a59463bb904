/** Loads a package that only the queue needs, which is installed beside citedeck by whoever runs one. */
import { QueueError } from "./queue-error.ts";

/** Throws a QueueError with the command that installs it, where it is not there. */
export async function needPackage<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
    if (!isAbsent) throw error;
    throw new QueueError(`This needs the package "${name}", which is not installed.`, [
      `Install it beside citedeck: npm install ${name}`,
    ]);
  }
}
