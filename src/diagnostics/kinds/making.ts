/** The diagnostics that say whether decks can be made and printed. */
import type { Entry } from "../entry.ts";

export const MAKING = {
  "outside-reference": {
    severity: "error",
    summary: "A style sheet refers to something outside of the deck that would have to be fetched.",
  },
  "deprecated-name": {
    severity: "warning",
    summary: "Something is called by an older name, which still works.",
    mended: "unasked",
  },
  "template-error": {
    severity: "error",
    summary: "A template cannot be rendered, or leaves out what a slide must show.",
  },
  "slide-overflow": { severity: "error", summary: "A slide's texts do not fit on it." },
  "illegible-chart": {
    severity: "error",
    summary: "A chart has more names, series or labels than can be read on a slide.",
  },
  "text-too-small": { severity: "error", summary: "A slide has text too small to be read." },
  "footer-missing-in-pdf": {
    severity: "error",
    summary: "A printed page lacks its slide's citation footer or marking.",
  },
  "page-count": { severity: "error", summary: "A printed deck does not have one page per slide." },
  "handout-incomplete": {
    severity: "error",
    summary: "A printed handout lacks a page's marking or number, a slide, or a note on a source.",
  },
  "browser-not-found": { severity: "error", summary: "No browser is there to print with." },
  "browser-failed": {
    severity: "error",
    summary: "The browser does not start, or fails at a step, also in a second try with a fresh one.",
  },
} as const satisfies Record<string, Entry>;
