/** Puts other nodes in the place of some of a text's, as for one audience. */
import type { Nodes, Root } from "mdast";
import type { Text } from "../model/text.ts";

/** Returns the text with plain words for each node that `wordsFor` has some for: the same object where it has none. */
export function replaceNodes(text: Text, wordsFor: (node: Nodes) => string | undefined): Text {
  const root = replaceIn(text.root, wordsFor);
  return root.type === "root" && root !== text.root ? { ...text, root: root satisfies Root } : text;
}

function replaceIn(node: Nodes, wordsFor: (node: Nodes) => string | undefined): Nodes {
  const words = wordsFor(node);
  if (words !== undefined) return { type: "text", value: words, ...positioned(node) };
  if (!("children" in node)) return node;
  const children = node.children.map((child) => replaceIn(child, wordsFor));
  const isSame = children.every((child, at) => child === node.children[at]);
  return isSame ? node : Object.assign({ ...node }, { children });
}

function positioned(node: Nodes): Pick<Nodes, "position"> {
  return node.position === undefined ? {} : { position: node.position };
}
