/** Replaces an audience's variables in a text by their values: as plain words, never as Markdown. */
import type { Nodes, Root } from "mdast";
import type { Text, VariableNode } from "../model/text.ts";

/** Returns the text without variable nodes: the same object where it has none. `valueOf` is called once for each. */
export function fillText(text: Text, values: { valueOf(variable: VariableNode): string }): Text {
  const filled = fillNode(text.root, (variable) => values.valueOf(variable));
  return filled.type === "root" && filled !== text.root ? { ...text, root: filled satisfies Root } : text;
}

function fillNode(node: Nodes, lookUp: (variable: VariableNode) => string): Nodes {
  if (node.type === "variable") return { type: "text", value: lookUp(node), ...positioned(node) };
  if (!("children" in node)) return node;
  const children = node.children.map((child) => fillNode(child, lookUp));
  const isSame = children.every((child, at) => child === node.children[at]);
  return isSame ? node : Object.assign({ ...node }, { children });
}

function positioned(node: Nodes): Pick<Nodes, "position"> {
  return node.position === undefined ? {} : { position: node.position };
}
