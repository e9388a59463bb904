/** Runs every rule over a resolved brief. Called by compile, before tailoring. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { claimedCorroboration } from "./claimed-corroboration.ts";
import { differingClaim } from "./differing-claim.ts";
import { differingWordings } from "./differing-wordings.ts";
import { imageInText } from "./image-in-text.ts";
import { languageUnchecked } from "./language-unchecked.ts";
import { likelihood } from "./likelihood.ts";
import { misquotation } from "./misquotation.ts";
import type { House, Rule } from "./rule.ts";
import { singleOrigin } from "./single-origin.ts";
import { sourceAfterCutoff } from "./source-after-cutoff.ts";
import { sourceCitedWhole } from "./source-cited-whole.ts";
import { uncitedFact } from "./uncited-fact.ts";
import { uncitedQuotation } from "./uncited-quotation.ts";
import { unconfirmedGrade } from "./unconfirmed-grade.ts";
import { undeclaredCopying } from "./undeclared-copying.ts";
import { unknownLayout } from "./unknown-layout.ts";
import { unknownStyle } from "./unknown-style.ts";
import { unknownTheme } from "./unknown-theme.ts";
import { unpairedMark } from "./unpaired-mark.ts";
import { unsupportedFigure } from "./unsupported-figure.ts";
import { unsupportedName } from "./unsupported-name.ts";
import { unused } from "./unused.ts";

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

/** Returns what the rules found, each rule's findings together. */
export function checkBrief(resolved: ResolvedBrief, house: House): readonly Diagnostic[] {
  return RULES.flatMap((rule) => rule(resolved, house));
}
