/** A citation style is one that the tool knows. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import type { House } from "./rule.ts";

export function unknownStyle({ brief: { style } }: ResolvedBrief, { styles }: House): readonly Diagnostic[] {
  if (style === undefined || styles.includes(style.value)) return [];
  return [
    diagnose("unknown-style", {
      message: `No citation style is named "${style.value}".`,
      span: style.span,
      hints: [...didYouMean(style.value, styles), `There are ${styles.join(", ")}.`],
    }),
  ];
}
