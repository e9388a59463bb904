/** The diagnostics that say whether sources are as independent as they seem. */
import type { Entry } from "../entry.ts";

export const ORIGINS = {
  "lineage-cycle": { severity: "error", summary: "Sources are derived from one another in a circle." },
  "single-origin": {
    severity: "warning",
    summary: "The facts of a slide rest on several sources that have one origin.",
    isRule: true,
  },
  "claimed-corroboration": {
    severity: "error",
    summary: "A claim is worded as confirmed by several sources that have one origin.",
    isRule: true,
  },
  "unconfirmed-grade": {
    severity: "error",
    summary: "Claims rest on a source of credibility 1, and no other origin confirms them.",
    isRule: true,
  },
  "undeclared-copying": {
    severity: "warning",
    summary: "Two sources share long runs of words, and neither names the other or a common origin.",
    isRule: true,
  },
} as const satisfies Record<string, Entry>;
