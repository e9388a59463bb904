/** The diagnostics that say whether a claim says what its excerpt says. */
import type { Entry } from "../entry.ts";

export const WORDING = {
  "direction-turned": {
    severity: "warning",
    summary:
      "A claim says that something rises where its excerpt says that it falls, or the other way round.",
    isRule: true,
  },
  "opposite-of-excerpt": {
    severity: "warning",
    summary:
      "A claim has one word of a pair of opposites, and its excerpt has the other, such as import and export, or before and after.",
    isRule: true,
  },
  "change-by-or-to": {
    severity: "warning",
    summary: "A claim says by how much something changed, and its excerpt to what, or the other way round.",
    isRule: true,
  },
  "comparison-turned": {
    severity: "warning",
    summary: "A claim compares two things the other way round than its excerpt.",
    isRule: true,
  },
  "roles-turned": {
    severity: "warning",
    summary: "Who did something and to whom it was done have changed places between a claim and its excerpt.",
    isRule: true,
  },
  "date-role-turned": {
    severity: "warning",
    summary:
      "A claim has something begin on the day on which it ends in the excerpt, or the other way round.",
    isRule: true,
  },
  "figure-of-another": {
    severity: "warning",
    summary: "A claim has a figure or date that its excerpt gives for another name, event or thing.",
    isRule: true,
  },
  "name-of-another": {
    severity: "warning",
    summary: "A claim says of one name what its excerpt says of another.",
    isRule: true,
  },
  "speaker-of-another": {
    severity: "warning",
    summary: "A claim attributes to one speaker what its excerpt attributes to another.",
    isRule: true,
  },
  "negation-turned": {
    severity: "info",
    summary: "A claim affirms what its excerpt denies, or denies what it affirms.",
    isRule: true,
  },
  "quantifier-strengthened": {
    severity: "warning",
    summary: "A claim says all or most where its excerpt says some, many or a part.",
    isRule: true,
  },
  "superlative-added": {
    severity: "warning",
    summary:
      "A claim has a superlative that its excerpt does not have, or that its excerpt gives to several.",
    isRule: true,
  },
  "only-added": {
    severity: "info",
    summary: "A claim says that there is nothing else (`only`), and its excerpt does not.",
    isRule: true,
  },
  "future-as-done": {
    severity: "warning",
    summary: "A claim says that something was done that its excerpt plans, expects or predicts.",
    isRule: true,
  },
  "condition-dropped": {
    severity: "info",
    summary: "An excerpt states a condition that the claim drops.",
    isRule: true,
  },
  "hedge-dropped": {
    severity: "info",
    summary: "An excerpt says something with a reservation that the claim drops.",
    isRule: true,
  },
  "attribution-dropped": {
    severity: "info",
    summary: "A claim states as a fact what its excerpt says that somebody claims, blames or disputes.",
    isRule: true,
  },
  "cause-added": {
    severity: "info",
    summary:
      "A claim says that one thing brought about another, and its excerpt does not, or warns against it.",
    isRule: true,
  },
  "scope-widened": {
    severity: "info",
    summary: "A claim says that something holds for the whole of a place, and its excerpt does not.",
    isRule: true,
  },
} as const satisfies Record<string, Entry>;
