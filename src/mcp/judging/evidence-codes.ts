/** The findings that keep a slide of an assistant's from being written, whatever their severity in `check`. */
import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";

/**
 * They all say that a text may not be what its excerpts bear out, or may not be read as it is written. A person may weigh a warning and let it stand; an assistant
 * takes the source's own wording instead.
 */
export const EVIDENCE_CODES: ReadonlySet<string> = new Set<DiagnosticCode>([
  "approximator-differs",
  "attribution-dropped",
  "broken-character",
  "cause-added",
  "change-by-or-to",
  "claimed-corroboration",
  "comparison-turned",
  "condition-dropped",
  "date-not-in-excerpt",
  "date-role-turned",
  "direction-turned",
  "edit-over-negation",
  "edited-quotation",
  "figure-beside-excerpt",
  "figure-not-on-slide",
  "figure-of-another",
  "future-as-done",
  "hedge-dropped",
  "invisible-character",
  "misquotation",
  "mixed-script-word",
  "name-not-in-excerpt",
  "name-of-another",
  "negation-turned",
  "number-not-in-excerpt",
  "only-added",
  "opposite-of-excerpt",
  "quantifier-strengthened",
  "roles-turned",
  "scant-quotation",
  "scope-widened",
  "source-cited-whole",
  "speaker-of-another",
  "stray-scare",
  "superlative-added",
  "uncited-fact",
  "uncited-quotation",
  "unpaired-quotation-mark",
]);

/** Figures, names and quotations: what a text that cites nothing may not bring. */
export const CHECKABLE_CODES: ReadonlySet<string> = new Set<DiagnosticCode>([
  "approximator-differs",
  "date-not-in-excerpt",
  "figure-beside-excerpt",
  "misquotation",
  "name-not-in-excerpt",
  "number-not-in-excerpt",
  "scant-quotation",
]);
