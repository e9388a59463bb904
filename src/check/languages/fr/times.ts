/**
 * French times of day. "14 heures" may also be a length of time. Alone, it is a time of day only after a word that
 * shows when.
 */
import type { TimeWords } from "../topics/times.ts";

const WHEN = "(?:a|vers|des|avant|apres|jusqu'a|entre|de|d'ici|et)";

export const TIMES: TimeWords = {
  am: "(?:heures?|h) (?:du matin)",
  pm: "(?:heures?|h) (?:du soir|de l'apres-midi)",
  hours: "(?:heures|h)\\b",
  between: "h|heures?",
  oclock: `(?:heures?|h)\\b(?<=(?<!\\p{L})${WHEN} [\\p{L}\\d]+ *(?:heures?|h))(?! (?:et|moins|d'|de )|[ -]*\\d)|heures? (?:precises?|pile)`,
  localTime: "heure locale|heure de paris",
  named: new Map([
    ["midi", 720],
    ["minuit", 0],
  ]),
  past: [],
  more: [
    ["heures? et demie", 30],
    ["heures? et quart", 15],
    ["heures? moins le quart", -15],
  ],
};
