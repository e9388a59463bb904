/** Shows a tree in one line, for tests: what is lost as a question mark, what may hold more with dots at its end. */
import { isTorn, type Tree } from "../../src/yaml/yaml-tree.ts";

export function showTree(tree: Tree | undefined): string {
  if (tree === undefined) return "nothing";
  const more = isTorn(tree) ? ["…"] : [];
  switch (tree.kind) {
    case "scalar":
      return tree.isLost === true ? "?" : String(tree.value);
    case "list":
      return `[${[...tree.items.map(showTree), ...more].join(", ")}]`;
    case "mapping":
      return `{${[...tree.entries.map(({ key, value }) => `${key}: ${showTree(value)}`), ...more].join(", ")}}`;
  }
}
