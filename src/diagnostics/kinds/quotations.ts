/** The diagnostics that say whether quotations are true to what is quoted. */
import type { Entry } from "../entry.ts";

export const QUOTATIONS = {
  misquotation: {
    severity: "error",
    summary: "Words in quotation marks are in no excerpt that their text cites.",
    isRule: true,
    mended: "asked",
  },
  "scant-quotation": {
    severity: "error",
    summary: "Edits leave a piece of a quotation too short to tell where it comes from.",
    isRule: true,
  },
  "edit-over-negation": {
    severity: "warning",
    summary:
      "An ellipsis or bracket in a quotation leaves out a word of negation, or another word that changes what is said.",
    isRule: true,
  },
  "edited-quotation": {
    severity: "warning",
    summary: "A quotation is edited by brackets or an ellipsis in a brief with `quotation: ap`.",
    isRule: true,
  },
  "uncited-quotation": {
    severity: "warning",
    summary: "Words in quotation marks stand in a text that cites nothing.",
    isRule: true,
  },
  "unpaired-quotation-mark": {
    severity: "warning",
    summary: "A quotation mark has no partner, so it is unclear what is quoted.",
    isRule: true,
  },
  "stray-scare": {
    severity: "warning",
    summary: "`{.scare}` stands where no quotation ends.",
    isRule: true,
  },
  "differing-wordings": {
    severity: "info",
    summary: "A fact quotes one of several wordings of a statement that differ, and does not say so.",
    isRule: true,
  },
} as const satisfies Record<string, Entry>;
