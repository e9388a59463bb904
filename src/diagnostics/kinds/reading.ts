/** The diagnostics that say whether files can be read. */
import type { Entry } from "../entry.ts";

export const READING = {
  "file-not-found": { severity: "error", summary: "A file that the brief names is not there." },
  "not-a-file": {
    severity: "error",
    summary: "A brief names a file, and there is a folder, a pipe, a socket, a device, or a link to itself.",
  },
  "file-too-large": { severity: "error", summary: "A file is larger than any of its kind may be." },
  "file-outside": {
    severity: "error",
    summary: "A file lies outside of the folder that `--within` names, or a link leads there.",
  },
  "invalid-yaml": { severity: "error", summary: "A file is not well-formed YAML 1.2 (or JSON)." },
  "comment-cuts-text": {
    severity: "warning",
    summary: "A text without quotes, or its citation, is cut off at a # that YAML takes for a comment.",
    isRule: true,
    mended: "asked",
  },
  "invalid-encoding": { severity: "error", summary: "A file is not encoded as UTF-8." },
  "text-not-utf8": { severity: "error", summary: "A source's frozen text is not UTF-8." },
  "invalid-bibtex": { severity: "error", summary: "A .bib file is not well-formed BibTeX or BibLaTeX." },
  "unknown-string": {
    severity: "warning",
    summary: "A .bib file has no @string of the name that a field gives; the name itself is shown.",
    isRule: true,
  },
  "unreadable-date": {
    severity: "warning",
    summary: "A date in a bibliography cannot be read; its source is shown without it.",
    isRule: true,
  },
  "annotation-unmapped": {
    severity: "warning",
    summary: "An annotation cannot become an excerpt, or a file has annotations that cannot.",
    isRule: true,
  },
  "annotation-skipped": { severity: "info", summary: "An annotation quotes nothing.", isRule: true },
} as const satisfies Record<string, Entry>;
