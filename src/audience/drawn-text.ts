/** A text as pages show it, whose formulas have letters and signs and not the TeX that they are written in. */
import type { ElementContent } from "hast";
import type { Text } from "../model/text.ts";
import { replaceNodes } from "./replace-nodes.ts";

/** Returns the same object where the text has no formulas. */
export function drawnText(text: Text): Text {
  return replaceNodes(text, (node) =>
    node.type === "maths" && node.drawn ? wordsOf(node.drawn) : undefined,
  );
}

function wordsOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(wordsOf).join("") : "";
}
