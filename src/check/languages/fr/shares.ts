/** French shares in words, "la moitié", "un tiers", "le quart", as patterns. */
import type { NumberWords } from "../topics/numbers.ts";

const BOUND = "(?:plus|moins|pres|environ|presque|quasi|au moins|au plus|jusqu'a)";

/** "Le quart d'heure" is a time, and "un quart de finale" a match. */
const NOT_SHARED = "(?! (?:d'heure|de finale|de tour|de siecle))";

export const SHARES: NumberWords["phrases"] = [
  ["(?<!(?<!\\p{L})(?:premiere|seconde|autre|deuxieme|derniere) )moitie", 1 / 2, "fraction"],
  [`(?:un|le) tiers${NOT_SHARED}`, 1 / 3, "fraction"],
  [
    `(?:un|le) quart${NOT_SHARED}(?= (?:des?|du|d')|(?<=${BOUND} d'un quart)|[.,;:!?)]| *$)`,
    1 / 4,
    "fraction",
  ],
  ["(?:un|le) cinquieme(?= (?:des?|du|d'))", 1 / 5, "fraction"],
  ["(?:un|le) sixieme(?= (?:des?|du|d'))", 1 / 6, "fraction"],
  ["(?:un|le) huitieme(?= (?:des?|du|d'))(?! de finale)", 1 / 8, "fraction"],
  ["(?:un|le) dixieme(?= (?:des?|du|d'))", 1 / 10, "fraction"],
];
