/** English parts of years and months, and times that are counted from another. */
import type { PeriodWords } from "../topics/periods.ts";

const QUARTERS = ["first|1st", "second|2nd", "third|3rd", "fourth|4th|final"] as const;
const NAMES = ["q1", "q2", "q3", "q4"] as const;
const WHOLE =
  "(?= (?:of (?:\\u0001|the (?:calendar |financial )?year|this year|next year|last year|the current|[12]\\d{3})|[12]\\d{3}))";

export const PERIODS: PeriodWords = {
  periods: {
    parts: [
      ...QUARTERS.map(
        (word, at) =>
          [`(?:the )?(?:${word})[ -]quarter(?![- ]?(?:final|of an? ))`, NAMES[at] ?? "q1"] as const,
      ),
      ...NAMES.map((name) => [name, name] as const),
      [`(?:the )?first (?:three|3) months${WHOLE}`, "q1"],
      [`(?:the )?last (?:three|3) months${WHOLE}`, "q4"],
      [`(?:the )?(?:first|1st) (?:half${WHOLE}|semester)|(?:the )?first (?:six|6) months${WHOLE}`, "h1"],
      [
        `(?:the )?(?:second|2nd|latter) (?:half${WHOLE}|semester)|(?:the )?(?:last|second) (?:six|6) months${WHOLE}`,
        "h2",
      ],
      ["h1(?= (?:of )?[12]\\d{3})|(?<=[12]\\d{3} )h1", "h1"],
      ["h2(?= (?:of )?[12]\\d{3})|(?<=[12]\\d{3} )h2", "h2"],
    ],
    seasons: [
      ["spring", "spring"],
      ["summer", "summer"],
      ["autumn|fall(?= (?:of )?[12]\\d{3})", "autumn"],
      ["winter", "winter"],
    ],
    edges: [
      ["(?:the )?(?:start|beginning|opening|outset) of", "start"],
      [
        "early(?: in| on in)?|(?:the )?early (?:part|days|weeks|months) of|(?:the )?first (?:days|weeks?) of",
        "early",
      ],
      ["mid-?|(?:the )?middle of|midway through|halfway through", "middle"],
      [
        "late(?: in)?|later in|(?:the )?(?:latter part|closing (?:days|weeks|months)|last (?:days|weeks?)) of",
        "late",
      ],
      ["(?:the )?(?:very )?(?:end|close) of", "end"],
    ],
    ownEdges: [
      ["year[- ]end|the year is out|the year's end", "end"],
      ["mid-?year", "middle"],
    ],
    joined: "of|in|the",
    beforeYear: ["before", "begins|starts|dawns|comes in"],
    units: new Map([
      ["day", [1, "day"]],
      ["week", [7, "day"]],
      ["fortnight", [14, "day"]],
      ["month", [1, "month"]],
      ["quarter", [3, "month"]],
      ["year", [1, "year"]],
      ["decade", [10, "year"]],
      ["century", [100, "year"]],
      ["days", [1, "day"]],
      ["weeks", [7, "day"]],
      ["fortnights", [14, "day"]],
      ["months", [1, "month"]],
      ["quarters", [3, "month"]],
      ["years", [1, "year"]],
      ["decades", [10, "year"]],
      ["centuries", [100, "year"]],
    ]),
    one: "an?",
    back: [
      "for (?:the )?(?:past|last)|(?:over|in|within|during) the (?:past|last)|these (?:past|last)|for",
      "ago|back",
    ],
    forth: [
      "in|within|over the (?:next|coming)|(?:in|for|during|within) the (?:next|coming)|for another",
      "from (?:now|today)|hence|ahead|from this date",
    ],
    earlier: ["", "(?:earlier|before|previously|prior|ahead of|in advance)"],
    later: ["after|within", "(?:later|after(?:wards?)?|on|thereafter|after that|following|from)"],
    by: "(?:for|by)",
    delays:
      "(?:put|pushed|moved|set|held) back|postpon\\p{L}*|delay\\p{L}*|deferr\\p{L}*|extend\\p{L}*|prolong\\p{L}*|adjourn\\p{L}*|reschedul\\p{L}*|slipp?\\p{L}*|late|longer",
    advances: "(?:brought|moved|pulled|put) forward|advanced|(?:moved|brought) up|earlier|early|ahead",
    steps: [
      [
        "(?:the |a )day (?:later|after|afterwards?|on)|(?:the )?(?:following|next) (?:day|morning|evening)",
        1,
        "day",
      ],
      [
        "(?:the |a )day (?:before|earlier)|(?:the )?(?:previous|preceding) (?:day|evening|night)|on the eve",
        -1,
        "day",
      ],
      ["(?:the |a )week (?:later|after|afterwards?|on)|(?:the )?(?:following|next) week", 7, "day"],
      ["(?:the |a )week (?:before|earlier)|(?:the )?(?:previous|preceding) week", -7, "day"],
      ["a fortnight (?:later|after|afterwards?|on)", 14, "day"],
      ["a fortnight (?:before|earlier)", -14, "day"],
      ["(?:the |a )month (?:later|after|afterwards?|on)|(?:the )?(?:following|next) month", 1, "month"],
      ["(?:the |a )month (?:before|earlier)|(?:the )?(?:previous|preceding) month", -1, "month"],
      ["(?:the |a )year (?:later|after|afterwards?|on)|(?:the )?(?:following|next) year", 1, "year"],
      ["(?:the |a )year (?:before|earlier)|(?:the )?(?:previous|preceding) year", -1, "year"],
      ["a decade (?:later|after|afterwards?|on)", 10, "year"],
      ["a decade (?:before|earlier)", -10, "year"],
    ],
    holidays: [
      ["new year's day", 1, 1],
      ["may day", 5, 1],
      ["christmas eve", 12, 24],
      ["christmas day", 12, 25],
      ["boxing day", 12, 26],
      ["new year's eve", 12, 31],
    ],
    ages: [
      ["(?<count>\\d{1,3})(?:st|nd|rd|th) birthday", 0],
      ["(?<count>\\d{1,3})(?:st|nd|rd|th) year", -1],
    ],
    countedDay: "day (?:after|following|from)",
  },
};
