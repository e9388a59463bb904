/** French shares in words, "la moitié", "un tiers", "le quart", as patterns. */
import type { NumberWords } from "../topics/numbers.ts";

const BOUND = "(?:plus|moins|pres|environ|presque|quasi|au moins|au plus|jusqu'a)";

/** "Le quart d'heure" is a time, and "un quart de finale" a match. */
const NOT_SHARED = "(?! (?:d'heure|de finale|de tour|de siecle))";

export const SHARES: NumberWords["phrases"] = [
  {
    pattern: "(?<!(?<!\\p{L})(?:premiere|seconde|autre|deuxieme|derniere) )moitie",
    letters: "moitie",
    value: 1 / 2,
    form: "fraction",
  },
  { pattern: `(?:un|le) tiers${NOT_SHARED}`, letters: "tiers", value: 1 / 3, form: "fraction" },
  {
    pattern: `(?:un|le) quart${NOT_SHARED}(?= (?:des?|du|d')|(?<=${BOUND} d'un quart)|[.,;:!?)]| *$)`,
    letters: "quart",
    value: 1 / 4,
    form: "fraction",
  },
  { pattern: "(?:un|le) cinquieme(?= (?:des?|du|d'))", letters: "cinquieme", value: 1 / 5, form: "fraction" },
  { pattern: "(?:un|le) sixieme(?= (?:des?|du|d'))", letters: "sixieme", value: 1 / 6, form: "fraction" },
  {
    pattern: "(?:un|le) huitieme(?= (?:des?|du|d'))(?! de finale)",
    letters: "huitieme",
    value: 1 / 8,
    form: "fraction",
  },
  { pattern: "(?:un|le) dixieme(?= (?:des?|du|d'))", letters: "dixieme", value: 1 / 10, form: "fraction" },
];
