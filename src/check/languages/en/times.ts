/** English times of day. */
import type { TimeWords } from "../topics/times.ts";

/** "At eight in the morning" is a time. "Eight in the morning session" is not. */
const AT = "(?:at|by|until|till|from|since|around|about|before|after|past|to|between|and)";
const CLOCK = `(?<=(?<!\\p{L})${AT} [\\p{L}\\d]+(?:[:.]\\d\\d)?(?:[ -]\\p{L}+)?(?: o'clock)? `;

export const TIMES: TimeWords = {
  am: `(?:a\\.m\\.|am\\b|(?:o'clock )?in the (?:early )?morning${CLOCK}in the (?:early )?morning))`,
  pm: `(?:p\\.m\\.|pm\\b|(?:o'clock )?(?:in the (?:early |late )?(?:afternoon|evening)|at night)${CLOCK}(?:in the (?:early |late )?(?:afternoon|evening)|at night)))`,
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
