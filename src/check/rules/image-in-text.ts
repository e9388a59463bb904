/** A picture inside a text would have to be fetched to be shown. Pictures belong on `image` slides. */

import type { Nodes } from "mdast";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { statementsOf } from "../../model/statements.ts";
import type { Text } from "../../model/text.ts";
import type { RuleContext } from "./rule.ts";

export function imageInText({ brief }: ResolvedBrief, { layouts }: RuleContext): readonly Diagnostic[] {
  return statementsOf(brief)
    .flatMap((statement) => statement.texts)
    .filter((text) => holdsImage(text.root))
    .map((text) => report(text, layouts));
}

function holdsImage(node: Nodes): boolean {
  if (node.type === "image" || node.type === "imageReference") return true;
  return "children" in node && node.children.some(holdsImage);
}

function report(text: Text, layouts: readonly string[]): Diagnostic {
  const instead = layouts.includes("image")
    ? "; a file beside the brief is shown by the layout `image`."
    : ", and say in words what it shows.";
  return diagnose("image-in-text", {
    message: "A picture inside a text is shown as its alternative text only.",
    span: text.span,
    hints: [`Remove it from the text${instead}`],
  });
}
