/** Every layout is a template in `slides/`, either ours or the author's beside the brief. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { namedAgain, type Places, placesByName } from "../../diagnostics/per-name.ts";
import { meantName } from "../../diagnostics/suggest.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { slidesOf } from "../../model/statements.ts";
import type { RuleContext } from "./rule.ts";

export function unknownLayout({ brief }: ResolvedBrief, { layouts }: RuleContext): readonly Diagnostic[] {
  const named = slidesOf(brief).map((slide) => slide.layout);
  return placesByName(named.filter(({ value }) => !layouts.includes(value))).map((places) =>
    report(places, layouts),
  );
}

function report(places: Places, layouts: readonly string[]): Diagnostic {
  const [layout] = places;
  const { times, related } = namedAgain(places);
  const near = meantName(layout.value, layouts, ...places.map(({ span }) => span));
  return diagnose("unknown-layout", {
    message: `No layout is named "${layout.value}"${times}.`,
    span: layout.span,
    related,
    fixes: near.fixes,
    hints: [
      ...near.hints,
      `There are ${layouts.join(", ")}; a file templates/slides/${fileName(layout.value)}.hbs beside the brief makes a new one.`,
    ],
  });
}

/** Where a layout's name is not fit for a file, the hint only shows where a file would go. */
function fileName(layout: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(layout) ? layout : "<name>";
}
