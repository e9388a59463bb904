/** Reads which audiences a brief has, and nothing else of it. */
import type { ReadFile } from "../../model/read-file.ts";
import { isTouched } from "../../yaml/yaml-tree.ts";
import { decodeAudiences } from "./decode-audiences.ts";
import { isForNewerTool } from "./is-for-newer-tool.ts";
import { yamlFiles } from "./yaml-files.ts";

/** Returns the IDs, in the order written; undefined where any part of the brief's own file cannot be read. */
export function audienceIds(brief: string, read: ReadFile): readonly string[] | undefined {
  const opened = yamlFiles({ brief, read, parseBibtex: undefined, report: () => undefined }).open(brief);
  if (opened.kind !== "read" || opened.tree.kind !== "mapping") return undefined;
  if (isTouched(opened.tree) || isForNewerTool(opened.tree)) return undefined;
  return decodeAudiences(opened.tree).map(({ id }) => id);
}
