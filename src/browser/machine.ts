/** Everything that finding and installing a browser needs to know about the machine, as one argument. */
import { access, constants, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

export interface Machine {
  readonly platform: NodeJS.Platform;
  /** As `process.arch` names it. */
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
}

/** Returns the machine that this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
  };
}

/** Returns the folders of `PATH`, in its order. */
export function pathFolders(machine: Machine): readonly string[] {
  const list = machine.env.PATH ?? machine.env.Path ?? "";
  return list.split(machine.platform === "win32" ? ";" : ":").filter((folder) => folder !== "");
}

/** Returns the first executable file called `name` in the folders of `PATH`; undefined where there is none. */
export async function findOnPath(name: string, machine: Machine): Promise<string | undefined> {
  for (const folder of pathFolders(machine)) {
    const file = path.join(folder, name);
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

/** True when `file` is a file that this user may run. */
export async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
