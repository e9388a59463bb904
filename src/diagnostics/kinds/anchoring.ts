/** The diagnostics that say whether excerpts stand in their sources. */
import type { Entry } from "../entry.ts";

export const ANCHORING = {
  "text-not-here": {
    severity: "info",
    summary:
      "The `file` of a source is not there, though other sources' texts are: its excerpts are only recorded.",
    isRule: true,
  },
  "unsupported-text": {
    severity: "error",
    summary: "A source's `file` is not text that excerpts can be anchored in.",
  },
  "excerpt-absent": {
    severity: "error",
    summary: "An excerpt's wording is not in its source.",
    mended: "asked",
  },
  "excerpt-ambiguous": {
    severity: "error",
    summary: "An excerpt's wording is in its source more than once.",
    mended: "by choice",
  },
  "excerpt-folded": {
    severity: "info",
    summary: "An excerpt was found after folding its typography.",
    isRule: true,
  },
  "excerpt-moved": {
    severity: "warning",
    summary: "An excerpt was found, but not at its recorded position.",
    isRule: true,
  },
  "context-not-there": {
    severity: "warning",
    summary: "The `prefix` or `suffix` of an excerpt does not stand beside its words.",
    isRule: true,
  },
  "page-differs": {
    severity: "warning",
    summary: "The `page` of an excerpt is neither the page of its words nor printed on it.",
    isRule: true,
  },
  "hash-mismatch": {
    severity: "warning",
    summary: "A source's text is not the one whose hash was recorded.",
    isRule: true,
  },
} as const satisfies Record<string, Entry>;
