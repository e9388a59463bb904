/** Gives a YAML file of a brief as a tree: the one that the session's own reading made, where the file is the same. */
import { yamlFiles } from "../brief/decode/yaml-files.ts";
import type { Tree } from "../yaml/yaml-tree.ts";
import type { OpenFile } from "./place.ts";

/** As far as it can be read; undefined where nothing can. */
export function treeOfFile({
  open: { brief, session },
  file,
}: Pick<OpenFile, "open" | "file">): Tree | undefined {
  // What is wrong with it is told as diagnostics.
  const report = (): void => {};
  const opened = yamlFiles({ brief, read: session.read, parseBibtex: undefined, report }).open(file);
  return opened.kind === "read" ? opened.tree : undefined;
}
