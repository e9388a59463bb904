/** Runs every rule over a resolved brief. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { holds } from "../diagnostics/span.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { claimedCorroboration } from "./rules/claimed-corroboration.ts";
import { differingClaim } from "./rules/differing-claim.ts";
import { differingWordings } from "./rules/differing-wordings.ts";
import { imageInText } from "./rules/image-in-text.ts";
import { languageUnchecked } from "./rules/language-unchecked.ts";
import { likelihood } from "./rules/likelihood.ts";
import { misquotation } from "./rules/misquotation.ts";
import type { Rule, RuleContext } from "./rules/rule.ts";
import { singleOrigin } from "./rules/single-origin.ts";
import { sourceAfterCutoff } from "./rules/source-after-cutoff.ts";
import { sourceCitedWhole } from "./rules/source-cited-whole.ts";
import { uncitedFact } from "./rules/uncited-fact.ts";
import { uncitedQuotation } from "./rules/uncited-quotation.ts";
import { unconfirmedGrade } from "./rules/unconfirmed-grade.ts";
import { undeclaredCopying } from "./rules/undeclared-copying.ts";
import { unknownLayout } from "./rules/unknown-layout.ts";
import { unknownStyle } from "./rules/unknown-style.ts";
import { unknownTheme } from "./rules/unknown-theme.ts";
import { unpairedMark } from "./rules/unpaired-mark.ts";
import { unsupportedFigure } from "./rules/unsupported-figure.ts";
import { unsupportedName } from "./rules/unsupported-name.ts";
import { unused } from "./rules/unused.ts";

const RULES: readonly Rule[] = [
  uncitedFact,
  sourceCitedWhole,
  misquotation,
  uncitedQuotation,
  unpairedMark,
  differingWordings,
  unsupportedFigure,
  unsupportedName,
  differingClaim,
  sourceAfterCutoff,
  claimedCorroboration,
  likelihood,
  languageUnchecked,
  singleOrigin,
  unconfirmedGrade,
  undeclaredCopying,
  unused,
  imageInText,
  unknownLayout,
  unknownTheme,
  unknownStyle,
];

/**
 * Returns what the rules found, each rule's findings together, without anything that may depend on what could not be
 * read.
 */
export function checkBrief(resolved: ResolvedBrief, context: RuleContext): readonly Diagnostic[] {
  const { torn } = resolved.brief;
  if (torn?.hasSettings === false) return [];
  const found = RULES.flatMap((rule) => rule(resolved, context));
  if (torn === undefined) return found;
  return found.filter(({ span }) => span !== undefined && !torn.places.some((place) => holds(place, span)));
}
