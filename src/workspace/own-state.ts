/** Where a user's own files lie that outlast runs, and that no cache may lose: what is trusted, keys. */
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** Returns the path of such a file, by the XDG Base Directory Specification, which does not accept relative paths. */
export function ownStateFile(
  name: string,
  { XDG_STATE_HOME: own = "" }: Readonly<Record<string, string | undefined>>,
): string {
  const state = isAbsolute(own) ? own : join(homedir(), ".local", "state");
  return join(state, "citedeck", name);
}
