/** The diagnostics that say how judgements are worded. */
import type { Entry } from "../entry.ts";

export const LIKELIHOOD = {
  "likelihood-outside-judgement": {
    severity: "warning",
    summary: "A word of likelihood stands in a text that is not a judgement (ICD 203).",
    isRule: true,
  },
  "mixed-likelihood-scales": {
    severity: "warning",
    summary: "Words of both rows of ICD 203's scale of likelihood are used.",
    isRule: true,
  },
  "confidence-with-likelihood": {
    severity: "warning",
    summary: "Confidence and likelihood stand in one sentence (ICD 203).",
    isRule: true,
  },
  "certain-on-one-origin": {
    severity: "warning",
    summary: "Something almost certain rests on fewer than two origins.",
    isRule: true,
  },
} as const satisfies Record<string, Entry>;
