/** The diagnostics that say whether a project's own rules and formats run. */
import type { Entry } from "../entry.ts";

export const PROJECT = {
  "untrusted-config": {
    severity: "warning",
    summary:
      "A project's `citedeck.config` has not been trusted, or has changed since, so that nothing of it runs: an error where the run needs it.",
  },
  "invalid-config": {
    severity: "error",
    summary: "A project's `citedeck.config` cannot be loaded, or something that it defines is wrong.",
  },
  "rule-failed": {
    severity: "error",
    summary: "A rule of the project's own throws, or gives something that is no finding.",
  },
  "format-failed": {
    severity: "error",
    summary: "A format of the project's own throws, makes what cannot be read back, or says what it lacks.",
  },
} as const satisfies Record<string, Entry>;
