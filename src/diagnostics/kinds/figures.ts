/** The diagnostics that say whether figures, dates and names are those of the excerpt. */
import type { Entry } from "../entry.ts";

export const FIGURES = {
  "number-not-in-excerpt": {
    severity: "error",
    summary: "A number in a text that cites is in no excerpt that it cites.",
    isRule: true,
  },
  "date-not-in-excerpt": {
    severity: "error",
    summary: "A date or time of day in a text that cites is in no excerpt that it cites.",
    isRule: true,
  },
  "approximator-differs": {
    severity: "error",
    summary:
      'A figure is bounded otherwise than in its source: "more than", "about", "up to" and their like.',
    isRule: true,
  },
  "figure-beside-excerpt": {
    severity: "warning",
    summary: "A number or date is not in the excerpt cited, but in the same paragraph of its source.",
    isRule: true,
  },
  "figure-not-on-slide": {
    severity: "warning",
    summary: "A number or date in a title or lead that cites nothing is in nothing that its slide cites.",
    isRule: true,
  },
  "name-not-in-excerpt": {
    severity: "warning",
    summary: "A name in a text that cites is in no excerpt that it cites, nor near one.",
    isRule: true,
  },
  "language-unchecked": {
    severity: "info",
    summary:
      "Only the digits of a language are checked: its words for numbers, months and bounds are not known.",
    isRule: true,
  },
} as const satisfies Record<string, Entry>;
