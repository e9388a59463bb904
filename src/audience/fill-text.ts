/** Replaces an audience's variables in a text by their values: as plain words, never as Markdown. */
import type { Text, VariableNode } from "../model/text.ts";
import { replaceNodes } from "./replace-nodes.ts";

/** Returns the text without variable nodes: the same object where it has none. `valueOf` is called once for each. */
export function fillText(text: Text, values: { valueOf(variable: VariableNode): string }): Text {
  return replaceNodes(text, (node) => (node.type === "variable" ? values.valueOf(node) : undefined));
}
