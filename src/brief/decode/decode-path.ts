/** Decodes a path that is written in a file of a brief. */
import { posix } from "node:path";
import type { Located } from "../../model/located.ts";
import { locatedAt, type Tree } from "../../yaml/yaml-tree.ts";

/** Returns the path under `key`. It is written relative to its file, and read from the working folder. */
export function pathAt(tree: Tree, key: string): Located<string> | undefined {
  const written = locatedAt(tree, key);
  if (written === undefined) return undefined;
  const { value, span } = written;
  const path = posix.isAbsolute(value) ? posix.normalize(value) : posix.join(posix.dirname(span.file), value);
  return { value: path, span };
}
