/** German times of day. */
import type { TimeWords } from "../topics/times.ts";

export const TIMES: TimeWords = {
  am: "(?:uhr )?(?:morgens|fruh|vormittags|nachts|am (?:fruhen )?morgen|am vormittag|in der fruh)",
  pm: "(?:uhr )?(?:nachmittags|abends|mittags|am (?:fruhen |spaten )?(?:nachmittag|abend))",
  hours: "(?:uhr|h)\\b",
  between: "uhr|h",
  oclock: "uhr\\b(?! *\\d)",
  localTime: "ortszeit|mesz|mez",
  named: new Map([
    ["mittag", 720],
    ["mitternacht", 0],
  ]),
  past: [
    ["halb", -30],
    ["viertel nach", 15],
    ["viertel vor", -15],
    ["drei ?viertel", -15],
  ],
  more: [],
};
