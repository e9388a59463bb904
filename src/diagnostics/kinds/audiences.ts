/** The diagnostics that say who sees what. */
import type { Entry } from "../entry.ts";

export const AUDIENCES = {
  "marking-lowered": { severity: "error", summary: "An excerpt is marked below its source." },
  "overlaps-higher-marking": {
    severity: "error",
    summary: "An excerpt overlaps one of the same source that is marked higher.",
  },
  "unmarked-title": {
    severity: "warning",
    summary: "A title has no marking of its own, and the brief's marking withholds it from some audiences.",
    isRule: true,
  },
  "withheld-in-output": {
    severity: "error",
    summary: "Words of something withheld stand in an audience's output.",
  },
  "withheld-words-shown": {
    severity: "info",
    summary:
      "Words that are withheld stand in an audience's output, and are allowed: they are commonplace, stand in a source that the audience is shown, or are allowed.",
  },
  "audience-folder": {
    severity: "error",
    summary: "An audience's ID cannot be the name of a folder of its own on every system.",
  },
  "conflicting-selection": { severity: "error", summary: "An audience picks a slide that excludes it." },
  "slide-never-shown": { severity: "warning", summary: "No audience is shown a slide.", isRule: true },
  "empty-deck": {
    severity: "error",
    summary: "An audience is shown no slide. It is a warning where other audiences are shown some.",
  },
  "agenda-without-sections": {
    severity: "warning",
    summary: "An audience is shown an agenda, but no section that it could list. The agenda is left out.",
    isRule: true,
  },
  untranslated: {
    severity: "warning",
    summary:
      "An audience with another language than the brief's is shown texts that no variant translates for it.",
    isRule: true,
  },
} as const satisfies Record<string, Entry>;
