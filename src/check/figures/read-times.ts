/** Finds the times of day of a text: 13:29, 1.29 pm, noon, half past six. Called by read-figures, after dates. */

import type { Lexicon } from "../languages/lexicon.ts";
import type { Bare, TimeFigure } from "./figure.ts";
import { blank, phrase, type Surface } from "./surface.ts";

type BareTime = Bare<TimeFigure>;
type TimePattern = (surface: Surface) => readonly BareTime[];

/** Patterns tried one after the other: what one has read, the next does not see. */
export type TimeReader = readonly TimePattern[];

/** Prepares a language's patterns; made once for many texts. */
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
  return ({ words }) => [...words.matchAll(pattern)].flatMap((match) => time(match, [minutesOf(match)]));
}

/** "1.29 pm", "1pm", "las tres de la tarde". */
function halfDays(lexicon: Lexicon): readonly TimePattern[] {
  const { am, pm } = lexicon.times;
  const hours = hourWords(lexicon);
  return [am, pm].map((half, at) => {
    const hour = `(?:${HOUR}(?:[:.]${MINUTE})?|(?<name>${[...hours.keys()].join("|")}) )`;
    const pattern = new RegExp(`${BEFORE}${hour} *(?:${phrase(half)})`, "gu");
    const any = new RegExp(phrase(half), "u");
    return ({ words }) =>
      [...(any.test(words) ? words.matchAll(pattern) : [])].flatMap((match) => {
        const { name } = match.groups ?? {};
        const minutes = name === undefined ? minutesOf(match) : (hours.get(name) ?? 0) * 60;
        if (minutes >= 13 * 60) return [];
        return time(match, [(minutes % NOON) + at * NOON]);
      });
  });
}

function hourWords({ cardinals }: Lexicon): ReadonlyMap<string, number> {
  return new Map([...cardinals].filter(([, value]) => value >= 1 && value <= 12));
}

/** "13.29 hours", "0644 hrs", "1430 GMT", "13h29". */
function clockWithHours({ times: { hours, between, localTime } }: Lexicon): readonly TimePattern[] {
  const zone = `(?:${ZONE}|(?:${phrase(localTime)})\\b)`;
  return [
    `${BEFORE}${HOUR}[.:]${MINUTE} *(?:${hours}|${zone})`,
    `${BEFORE}(?<hour>\\d\\d)(?<minute>[0-5]\\d)(?: +(?:${hours}|${zone})|z\\b)`,
    `${BEFORE}${HOUR} *(?:${phrase(between)}) *(?<minute>[0-5]\\d)(?![\\p{L}\\d])`,
  ].map((source) => clock(new RegExp(source, "gu")));
}

/** "six o'clock", "half past six": of the morning or the evening. */
function spoken(lexicon: Lexicon): readonly TimePattern[] {
  const { times } = lexicon;
  const hours = hourWords(lexicon);
  const hour = `(?<hour>\\d{1,2}|${[...hours.keys()].join("|")})(?![\\p{L}\\d])`;
  const phrases = [
    [`${hour} *(?:${phrase(times.oclock)})`, 0] as const,
    ...times.past.map(([words, minutes]) => [`(?:${phrase(words)}) +${hour}`, minutes] as const),
    ...times.more.map(([words, minutes]) => [`${hour} *(?:${phrase(words)})`, minutes] as const),
  ];
  return phrases.map(([source, more]) => {
    const pattern = new RegExp(`${BEFORE}${source}`, "gu");
    return ({ words }) =>
      [...words.matchAll(pattern)].flatMap((match) => {
        const written = match.groups?.hour ?? "";
        const minutes = (hours.get(written) ?? Number(written)) * 60 + more;
        const halves = minutes < NOON + 60 ? [minutes % NOON, (minutes % NOON) + NOON] : [minutes];
        return time(match, halves);
      });
  });
}

function named({ times }: Lexicon): TimePattern {
  const pattern = new RegExp(`(?<!\\p{L})(?<name>${[...times.named.keys()].join("|")})(?!\\p{L})`, "gu");
  return ({ words }) =>
    [...words.matchAll(pattern)].flatMap((match) => {
      const minutes = times.named.get(match.groups?.name ?? "");
      return minutes === undefined ? [] : time(match, [minutes]);
    });
}

const NOON = 720;
const DAY = 1440;

function minutesOf({ groups }: RegExpExecArray): number {
  return Number(groups?.hour) * 60 + Number(groups?.minute ?? 0) + Number(groups?.second ?? 0) / 60;
}

/** 24:00 is midnight; what is later is no time. */
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
