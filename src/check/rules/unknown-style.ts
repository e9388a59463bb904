/** A citation style is one that the tool knows, or a `.csl` file beside the brief. */
import { posix } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { meantName } from "../../diagnostics/suggest.ts";
import type { Located } from "../../model/located.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import type { RuleContext } from "./rule.ts";

export function unknownStyle({ brief }: ResolvedBrief, context: RuleContext): readonly Diagnostic[] {
  const { style, file } = brief;
  if (style === undefined || context.styles.includes(style.value)) return [];
  if (!style.value.endsWith(".csl")) return [unknown(style, context.styles)];
  return context.hasFile(posix.join(posix.dirname(file), style.value)) ? [] : [absent(style)];
}

function unknown(style: Located<string>, styles: readonly string[]): Diagnostic {
  const near = meantName(style.value, styles, style.span);
  return diagnose("unknown-style", {
    message: `No citation style is named "${style.value}".`,
    span: style.span,
    fixes: near.fixes,
    hints: [...near.hints, `There are ${styles.join(", ")}, or a .csl file beside the brief.`],
  });
}

function absent(style: Located<string>): Diagnostic {
  return diagnose("file-not-found", {
    message: `The citation style "${style.value}" is not there.`,
    span: style.span,
    hints: ["The path counts from the brief's folder."],
  });
}
