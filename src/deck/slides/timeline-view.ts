/** Events on a line, with distances in proportion to time. */
import type { TimelineEvent } from "../../model/brief.ts";
import type { EventView, TimelineView } from "../../model/deck.ts";
import { valuesOf } from "../../model/located.ts";
import { momentOf } from "../../model/moment.ts";
import { plainText } from "../../model/prose.ts";
import type { TailoredSlide } from "../../model/tailored.ts";
import type { Words } from "../../model/words.ts";
import type { Bibliography } from "../notes/bibliography.ts";
import { markHtml } from "../notes/citation-mark.ts";
import { inlineHtml, type Setting } from "./text-html.ts";
import { type Distance, timeDistances } from "./time-distances.ts";

/** Undefined for a slide without events. */
export function composeTimeline(
  slide: TailoredSlide,
  { setting, bibliography }: { readonly setting: Setting; readonly bibliography: Bibliography },
): TimelineView | undefined {
  const { events } = slide;
  if (events.length === 0) return undefined;
  const { words } = bibliography;
  const orientation = orientationOf(events);
  const moments = events.map(({ date }) => momentOf(date.value));
  const hasSeconds = events.some(({ date }) => /T\d\d:\d\d:(?!00(?:\.0+)?(?!\d|\.))/.test(date.value));
  const distances = timeDistances(moments, LINES[orientation]);
  return {
    orientation,
    tracks: tracksOf(distances, orientation),
    events: events.map((event, at): EventView => {
      const { kind, text, cite, date } = event;
      return {
        ...labelsOf(event, events[at - 1], {
          words,
          form: orientation === "horizontal" ? "short" : "long",
          hasSeconds,
        }),
        moment: date.value,
        html: inlineHtml(text, setting),
        marks: markHtml(valuesOf(cite), slide.id, bibliography),
        kind,
        kindLabel: kind === "judgement" || kind === "assumption" ? words.say(`kind-${kind}`) : undefined,
        distance: distances[at]?.share,
        isCut: distances[at]?.isCut ?? false,
      };
    }),
  };
}

/** Limits for events side by side. More, or longer, events stand below each other. */
const SIDE_BY_SIDE = { events: 5, characters: 420, longest: 110 } as const;

/**
 * In per cent of the line: the room for the last event, which no distance follows, and the least distance. Below each
 * other, events always have the room that their texts need.
 */
const LINES = { horizontal: { kept: 19, least: 14 }, vertical: { kept: 0, least: 5 } } as const;

function orientationOf(events: readonly TimelineEvent[]): TimelineView["orientation"] {
  const lengths = events.map(({ text }) => plainText(text).length);
  const sum = lengths.reduce((total, length) => total + length, 0);
  const fits =
    events.length <= SIDE_BY_SIDE.events &&
    sum <= SIDE_BY_SIDE.characters &&
    Math.max(...lengths) <= SIDE_BY_SIDE.longest;
  return fits ? "horizontal" : "vertical";
}

/** Grid tracks: each as large as its share, and never smaller than its content. */
function tracksOf(distances: readonly Distance[], orientation: TimelineView["orientation"]): string {
  const shares = distances.map(({ share }) => `minmax(min-content, ${share}fr)`);
  return [
    ...shares,
    orientation === "horizontal" ? `minmax(min-content, ${LINES.horizontal.kept}fr)` : "auto",
  ].join(" ");
}

/**
 * The day is written once for all events on it that their times distinguish. Seconds are written where any event has
 * them.
 */
function labelsOf(
  { date: { value: date } }: TimelineEvent,
  previous: TimelineEvent | undefined,
  options: { readonly words: Words; readonly form: "long" | "short"; readonly hasSeconds: boolean },
): Pick<EventView, "day" | "time"> {
  const { words, form, hasSeconds } = options;
  const [day = date, clock] = date.split("T");
  const shown = hasSeconds ? clock : clock?.replace(/^(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?/, "$1");
  const time = shown?.replace(/Z$/, " UTC");
  const isSameDay =
    time !== undefined && previous?.date.value.split("T")[0] === day && previous.date.value.includes("T");
  return { day: isSameDay ? undefined : words.date(day, form), time };
}
