/** Every layout is a template in `slides/`, ours or the author's own beside the brief. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { meantName } from "../diagnostics/suggest.ts";
import type { Located } from "../model/located.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { slidesOf } from "../model/statements.ts";
import type { House } from "./rule.ts";

export function unknownLayout({ brief }: ResolvedBrief, { layouts }: House): readonly Diagnostic[] {
  return slidesOf(brief)
    .map((slide) => slide.layout)
    .filter((layout) => !layouts.includes(layout.value))
    .map((layout) => report(layout, layouts));
}

function report(layout: Located<string>, layouts: readonly string[]): Diagnostic {
  const near = meantName(layout.value, layouts, layout.span);
  return diagnose("unknown-layout", {
    message: `No layout is named "${layout.value}".`,
    span: layout.span,
    fixes: near.fixes,
    hints: [
      ...near.hints,
      `There are ${layouts.join(", ")}; a file templates/slides/${fileName(layout.value)}.hbs beside the brief makes a new one.`,
    ],
  });
}

/** A layout that is called what no file should be called is only shown where one goes. */
function fileName(layout: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(layout) ? layout : "<name>";
}
