/** Reads `\@` as the `@` that cites nothing, where Markdown itself does not. */
import type { Tree } from "../../yaml/yaml-tree.ts";

/** Returns the tree with `\@` as `@`, for fields that are not Markdown. */
export function withoutEscapes(tree: Tree): Tree {
  switch (tree.kind) {
    case "scalar":
      return typeof tree.value === "string" && tree.value.includes("\\@")
        ? { ...tree, value: unescaped(tree.value), text: unescaped(tree.text) }
        : tree;
    case "list":
      return { ...tree, items: tree.items.map(withoutEscapes) };
    case "mapping":
      return {
        ...tree,
        entries: tree.entries.map((entry) => ({ ...entry, value: withoutEscapes(entry.value) })),
      };
  }
}

/** Returns the words with `\@` as `@`. */
export function unescaped(words: string): string {
  return words.replaceAll("\\@", "@");
}
