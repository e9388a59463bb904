/** Finds the times of day of a text: 13:29, 1.29 pm, noon, half past six. */

import { matchesOf } from "../../text/matches-of.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { Bare, TimeFigure } from "./figure.ts";
import { blank, phrase, type Surface } from "./surface.ts";

type BareTime = Bare<TimeFigure>;
type TimePattern = (surface: Surface) => readonly BareTime[];

/** Patterns tried one after the other. What one has read, the next does not see. */
export type TimeReader = readonly TimePattern[];

/** Prepares a language's patterns, once for many texts. */
export function timeReader(lexicon: Lexicon | undefined): TimeReader {
  return lexicon === undefined
    ? [clock(DIGITAL)]
    : [...halfDays(lexicon), clock(DIGITAL), ...clockWithHours(lexicon), ...spoken(lexicon), named(lexicon)];
}

/** Returns the times in the order of the text. */
export function readTimes(surface: Surface, reader: TimeReader): readonly BareTime[] {
  let rest = surface;
  const found: BareTime[] = [];
  for (const pattern of reader) {
    const times = pattern(rest);
    found.push(...times);
    rest = blank(rest, times);
  }
  return found.sort((a, b) => a.start - b.start);
}

const BEFORE = "(?<![\\p{L}\\d]|\\d[.,:/]|[$€£])";
const HOUR = "(?<hour>\\d{1,2})";
const ZONE = "(?:gmt|utc|bst|ces?t|ees?t)\\b|z\\b";
const MINUTE = "(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?";

/** 13:29, and the time of an ISO 8601 date and time, whose date is blank by now. */
const DIGITAL = new RegExp(`(?<![\\p{L}\\d.:/-])t?${HOUR}:${MINUTE}(?![\\d:])z?`, "gu");

function clock(pattern: RegExp): TimePattern {
  return ({ words }) => matchesOf(pattern, words).flatMap((match) => time(match, [minutesOf(match)]));
}

/** For "1.29 pm", "1pm", "las tres de la tarde", "eight forty am" and "half past 8pm". */
function halfDays(lexicon: Lexicon): readonly TimePattern[] {
  const { am, pm } = lexicon.times;
  const hours = hourWords(lexicon);
  const minutes = minuteWords(lexicon);
  const spelled = `(?<name>${oneOf(hours)})(?: (?<more>${oneOf(minutes)}))? `;
  return [am, pm].flatMap((half, at) => {
    const any = new RegExp(phrase(half), "u");
    const inHalf = (minute: number): readonly number[] =>
      minute >= 13 * 60 ? [] : [(minute % NOON) + at * NOON];
    const read = (source: string, minutesIn: (match: RegExpExecArray) => number): TimePattern => {
      const pattern = new RegExp(`${BEFORE}${source} *(?:${phrase(half)})`, "gu");
      return ({ words }) =>
        [...(any.test(words) ? words.matchAll(pattern) : [])].flatMap((match) => {
          const meant = inHalf(minutesIn(match));
          return meant.length === 0 ? [] : time(match, meant);
        });
    };
    const hour = `(?:${HOUR}(?:[:.]${MINUTE})?|${phrase(spelled)})`;
    return [
      ...spokenPhrases(lexicon).map(([source, more]) =>
        read(source, (match) => spokenMinutes(match, hours) + more),
      ),
      read(hour, (match) => {
        const { name, more = "" } = match.groups ?? {};
        return name === undefined ? minutesOf(match) : (hours.get(name) ?? 0) * 60 + (minutes.get(more) ?? 0);
      }),
    ];
  });
}

function oneOf(words: ReadonlyMap<string, number>): string {
  return [...words.keys()].sort((a, b) => b.length - a.length).join("|");
}

/** Ten to fifty-nine, in one word or two. */
function minuteWords({ cardinals }: Lexicon): ReadonlyMap<string, number> {
  const all = [...cardinals];
  const tens = all.filter(([, value]) => value >= 20 && value <= 50 && value % 10 === 0);
  const units = all.filter(([, value]) => value >= 1 && value <= 9);
  return new Map([
    ...all.filter(([, value]) => value >= 10 && value <= 59),
    ...tens.flatMap(([ten, value]) =>
      units.flatMap(([unit, more]) => ["-", " "].map((gap) => [ten + gap + unit, value + more] as const)),
    ),
  ]);
}

function hourWords({ cardinals }: Lexicon): ReadonlyMap<string, number> {
  return new Map([...cardinals].filter(([, value]) => value >= 1 && value <= 12));
}

/** For "13.29 hours", "0644 hrs", "1430 GMT" and "13h29". */
function clockWithHours({ times: { hours, between, localTime } }: Lexicon): readonly TimePattern[] {
  const zone = `(?:${ZONE}|(?:${phrase(localTime)})\\b)`;
  return [
    `${BEFORE}${HOUR}[.:]${MINUTE} *(?:${hours}|${zone})`,
    `${BEFORE}(?<hour>\\d\\d)(?<minute>[0-5]\\d)(?: +(?:${hours}|${zone})|z\\b)`,
    `${BEFORE}${HOUR} *(?:${phrase(between)}) *(?<minute>[0-5]\\d)(?![\\p{L}\\d])`,
  ].map((source) => clock(new RegExp(source, "gu")));
}

/** For "six o'clock" and "half past six", in the morning or the evening. */
function spoken(lexicon: Lexicon): readonly TimePattern[] {
  const hours = hourWords(lexicon);
  return spokenPhrases(lexicon).map(([source, more]) => {
    const pattern = new RegExp(`${BEFORE}${source}`, "gu");
    return ({ words }) =>
      matchesOf(pattern, words).flatMap((match) => {
        const minutes = spokenMinutes(match, hours) + more;
        const halves = minutes < NOON + 60 ? [minutes % NOON, (minutes % NOON) + NOON] : [minutes];
        return time(match, halves);
      });
  });
}

/** Patterns of an hour and the words beside it, each with the minutes that they add. */
function spokenPhrases(lexicon: Lexicon): readonly (readonly [string, number])[] {
  const { times } = lexicon;
  const hour = `(?<hour>\\d{1,2}|${[...hourWords(lexicon).keys()].join("|")})(?![\\p{L}\\d]|(?<=\\d)[:.]\\d)`;
  const glued = hour.replace("(?![\\p{L}\\d]", "(?![\\d]");
  return [
    [`${hour} *(?:${phrase(times.oclock)})`, 0],
    ...times.past.map(([words, minutes]) => [`(?:${phrase(words)}) +${glued}`, minutes] as const),
    ...times.more.map(([words, minutes]) => [`${hour} *(?:${phrase(words)})`, minutes] as const),
  ];
}

function spokenMinutes({ groups }: RegExpExecArray, hours: ReadonlyMap<string, number>): number {
  const written = groups?.hour ?? "";
  return (hours.get(written) ?? Number(written)) * 60;
}

function named({ times }: Lexicon): TimePattern {
  const pattern = new RegExp(`(?<!\\p{L})(?<name>${[...times.named.keys()].join("|")})(?!\\p{L})`, "gu");
  return ({ words }) =>
    matchesOf(pattern, words).flatMap((match) => {
      const minutes = times.named.get(match.groups?.name ?? "");
      return minutes === undefined ? [] : time(match, [minutes]);
    });
}

const NOON = 720;
const DAY = 1440;

function minutesOf({ groups }: RegExpExecArray): number {
  return Number(groups?.hour) * 60 + Number(groups?.minute ?? 0) + Number(groups?.second ?? 0) / 60;
}

/** 24:00 is midnight. Anything later is not a time. */
function time({ 0: whole, index }: RegExpExecArray, minutes: readonly number[]): readonly BareTime[] {
  if (minutes.some((one) => one > DAY)) return [];
  return [
    {
      kind: "time",
      start: index,
      end: index + whole.trimEnd().length,
      minutes: minutes.map((one) => one % DAY),
    },
  ];
}
