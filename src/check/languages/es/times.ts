/** Spanish times of day. */
import type { TimeWords } from "../topics/times.ts";

export const TIMES: TimeWords = {
  am: "(?:a\\.\\s?m\\.|am\\b|de la (?:manana|madrugada)\\b|(?<=(?:12(?:[:.]00)?|doce) )de la noche\\b)",
  pm: "(?:p\\.\\s?m\\.|pm\\b|de la (?:tarde|noche)\\b)",
  hours: "(?:horas|h)\\b\\.?",
  between: "h",
  oclock: "en punto\\b",
  localTime: "hora local",
  named: new Map([
    ["mediodia", 720],
    ["medianoche", 0],
  ]),
  past: [],
  // For "las ocho y media". Without the article it counts something.
  more: [
    ["y media(?<=(?<!\\p{L})las? [\\p{L}\\d]+ y media)", 30],
    ["y cuarto(?<=(?<!\\p{L})las? [\\p{L}\\d]+ y cuarto)", 15],
    ["menos cuarto", -15],
  ],
};
