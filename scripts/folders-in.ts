/** The folders of the packages whose modules are in a bundle. */
import type { RolldownOutput } from "rolldown";

/** Returns them relative to the working folder. */
export function foldersIn(output: RolldownOutput["output"]): readonly string[] {
  const modules = output.flatMap((one) => (one.type === "chunk" ? one.moduleIds : []));
  const folders = modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
  return [...new Set(folders)];
}
