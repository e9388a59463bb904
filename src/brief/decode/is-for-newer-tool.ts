/** Tells whether a brief is written for a newer version of the format than this tool knows. */
import { isNewerFormat } from "../../model/brief.ts";
import { type Tree, valueAt } from "../../yaml/yaml-tree.ts";

export function isForNewerTool(root: Tree): boolean {
  const version = valueAt(root, "citedeck");
  return version?.kind === "scalar" && isNewerFormat(version.value);
}
