/** The diagnostics that say whether a brief is written in the format. */
import type { Entry } from "../entry.ts";

export const FORMAT = {
  "unknown-key": { severity: "error", summary: "A key is not part of the format.", mended: "unasked" },
  "missing-key": { severity: "error", summary: "A required key is left out.", mended: "unasked" },
  "wrong-type": {
    severity: "error",
    summary: "A value is not of the type that its key takes.",
    mended: "unasked",
  },
  "invalid-value": {
    severity: "error",
    summary: "A value is of the right type, but not one of those that its key takes.",
    mended: "asked",
  },
  "invalid-id": {
    severity: "error",
    summary: "An ID has a character that IDs cannot have.",
    mended: "asked",
  },
  "invalid-date": {
    severity: "error",
    summary: "A date is not ISO 8601, or not on the calendar.",
    mended: "asked",
  },
  "invalid-grade": {
    severity: "error",
    summary: "A grade is not an Admiralty grade, A1 to F6.",
    mended: "asked",
  },
  "unknown-marking": { severity: "error", summary: "A marking is not one of TLP 2.0.", mended: "unasked" },
  "unknown-language": {
    severity: "error",
    summary: "A language is not a tag of BCP 47, such as `en` or `es-MX`.",
    mended: "asked",
  },
  "unknown-format": {
    severity: "error",
    summary: "`citedeck` names a version of the format that this tool does not read.",
    mended: "asked",
  },
  "no-format-version": {
    severity: "warning",
    summary:
      "A brief does not say its version of the format, and under the current version its audiences are shown less.",
  },
  "duplicate-id": { severity: "error", summary: "Two things carry the same ID." },
  "unknown-id": {
    severity: "error",
    summary: "A citation names an ID that no excerpt or source has.",
    mended: "asked",
  },
  "unknown-audience": {
    severity: "error",
    summary: "An audience is named that the brief does not have.",
    mended: "asked",
  },
  "unknown-slide": {
    severity: "error",
    summary: "An audience picks a slide that the brief does not have.",
    mended: "asked",
  },
  "repeated-slide": { severity: "error", summary: "An audience picks a slide twice." },
  "unknown-layout": {
    severity: "error",
    summary: "A slide's layout has no template in `slides/`.",
    mended: "asked",
  },
  "misplaced-field": { severity: "error", summary: "A field is not shown by the slide's layout." },
  "unknown-theme": {
    severity: "error",
    summary: "The theme is neither one that ships nor a CSS file beside the brief.",
    mended: "asked",
  },
  "unknown-style": { severity: "error", summary: "The citation style is not known.", mended: "asked" },
  "invalid-style": { severity: "error", summary: "A .csl file is not a citation style that can be used." },
  "unknown-variable": {
    severity: "error",
    summary: "`{{…}}` names a variable that an audience seeing it does not have.",
    mended: "asked",
  },
  "unknown-check": { severity: "error", summary: "`checks` or `excuse` names no rule that can be set." },
  "unused-excuse": { severity: "warning", summary: "An excuse excuses nothing.", isRule: true },
  "malformed-citation": {
    severity: "error",
    summary: "A citation cannot be read, or stands where citations are not possible.",
    mended: "asked",
  },
  "malformed-formula": {
    severity: "error",
    summary:
      "A formula between `$` cannot be set: its TeX has a mistake, or a command that formulas do not have.",
  },
} as const satisfies Record<string, Entry>;
