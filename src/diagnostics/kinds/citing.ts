/** The diagnostics that say what claims cite. */
import type { Entry } from "../entry.ts";

export const CITING = {
  "uncited-fact": { severity: "error", summary: "A fact cites nothing.", isRule: true },
  "source-cited-whole": {
    severity: "warning",
    summary: "A citation names a source and no excerpt: nothing is verified.",
    isRule: true,
  },
  "source-after-cutoff": {
    severity: "error",
    summary: "A source is later than the brief's information cut-off.",
    isRule: true,
  },
  "unused-excerpt": { severity: "info", summary: "An excerpt is not cited anywhere.", isRule: true },
  "unused-source": { severity: "info", summary: "Nothing cites a source or an excerpt of it.", isRule: true },
  "excerpt-never-shown": {
    severity: "info",
    summary: "An excerpt is cited, but no audience is shown it.",
    isRule: true,
  },
} as const satisfies Record<string, Entry>;
