/** English times of day. */
import type { TimeWords } from "../topics/times.ts";

export const TIMES: TimeWords = {
  am: "(?:a\\.m\\.|am\\b)",
  pm: "(?:p\\.m\\.|pm\\b)",
  hours: "(?:hours|hrs|h)\\b",
  between: "h",
  oclock: "o'clock",
  localTime: "local time",
  named: new Map([
    ["noon", 720],
    ["midday", 720],
    ["midnight", 0],
  ]),
  past: [
    ["half past", 30],
    ["(?:a )?quarter past", 15],
    ["(?:a )?quarter to", -15],
  ],
  more: [],
};
