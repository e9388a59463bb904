/** Finds the program that checks briefs: the one that the settings name, the workspace's own, or one on the `PATH`. */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, dirname, join, relative } from "node:path";

export interface Program {
  readonly command: string;
  /** What comes before the name of the command that is run: `["src/cli/start.ts"]` of a `node`. */
  readonly args: readonly string[];
  /** Windows runs scripts by a shell alone. */
  readonly needsShell: boolean;
}

export interface Surroundings {
  /** The setting `citedeck.command`. */
  readonly setting: readonly string[];
  /** The workspace's folders. */
  readonly folders: readonly string[];
  /** The folder of the brief that it is for, where one is at hand. */
  readonly brief?: string | undefined;
  readonly path: string;
  readonly platform: NodeJS.Platform;
}

/** Returns undefined where there is none. Of the workspace's own, the one nearest to the brief counts. */
export function findProgram({ setting, folders, brief, path, platform }: Surroundings): Program | undefined {
  const [command, ...args] = setting;
  if (command !== undefined) return { command, args, needsShell: isScript(command, platform) };
  const above = brief === undefined ? [] : folders.flatMap((folder) => between(brief, folder));
  const bins = [...above, ...folders].map((folder) => join(folder, "node_modules", ".bin"));
  const found = [...bins, ...path.split(delimiter).filter((folder) => folder !== "")]
    .flatMap((folder) => namesOn(platform).map((name) => join(folder, name)))
    .find(isProgram);
  return found === undefined
    ? undefined
    : { command: found, args: [], needsShell: isScript(found, platform) };
}

/** The folders from `inner` up to `outer`, both with it. None where `inner` lies elsewhere. */
function between(inner: string, outer: string): readonly string[] {
  const way = relative(outer, inner);
  if (way === "") return [inner];
  const isElsewhere = way.startsWith("..") || dirname(inner) === inner;
  return isElsewhere ? [] : [inner, ...between(dirname(inner), outer)];
}

function namesOn(platform: NodeJS.Platform): readonly string[] {
  return platform === "win32" ? ["citedeck.cmd", "citedeck.exe"] : ["citedeck"];
}

function isScript(command: string, platform: NodeJS.Platform): boolean {
  return platform === "win32" && !/\.exe$/i.test(command);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
