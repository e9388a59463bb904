/** Events on a line, with distances in proportion to time where there is room: below each other, or side by side. */
import type { TimelineView } from "../../model/deck.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { boxOf, textPart } from "../write-text.ts";
import { dateText, eventText } from "./event-text.ts";
import { shareOut } from "./share-out.ts";
import { DOT, dotAt, lineAcross, lineDown } from "./time-line.ts";

export const timeline: Piece = (context, room) => {
  const view = context.slide.timeline;
  if (view === undefined) return nothing(room);
  return view.orientation === "horizontal"
    ? sideBySide(view, context, room)
    : belowEachOther(view, context, room);
};

/** The room for the line between dates and texts. */
const GUTTER = 64;

/** The room for the sign of a cut scale, and the usual room between events. */
const AFTER = { cut: 34, usual: 6 } as const;

function belowEachOther({ events }: TimelineView, context: SlideContext, room: Room): Placed {
  const { ruler, look, type } = context;
  const top = room.y + look.px("--space-3");
  const dates = events.map((event) => dateText(event, { isStacked: false, context }));
  const dateWidth = Math.ceil(Math.max(...dates.flat().map(({ runs }) => ruler.width(runs))) * 1.06) + 2;
  const text = { x: room.x + dateWidth + GUTTER, width: room.width - dateWidth - GUTTER };
  const texts = events.map((event) => eventText(event, context));
  const tracks = texts.map((paragraphs, at) => {
    const { distance = 0, isCut = false } = events[at] ?? {};
    const after = at === events.length - 1 ? 0 : isCut ? AFTER.cut : AFTER.usual;
    return { least: ruler.height(paragraphs, text.width) + after, share: distance };
  });
  const lengths = shareOut(tracks, room.bottom - top);
  const starts = lengths.map((_length, at) => top + lengths.slice(0, at).reduce((sum, one) => sum + one, 0));
  const axis = room.x + dateWidth + GUTTER / 2;
  const middle = (type.small * 1.3) / 2;
  const parts = events.flatMap((event, at) => {
    const y = starts[at] ?? top;
    const next = starts[at + 1];
    const height = ruler.height(texts[at] ?? [], text.width);
    return [
      ...(next === undefined
        ? []
        : lineDown({ x: axis, from: y + middle, to: next + middle, isCut: event.isCut })),
      dotAt(event, { x: axis, y: y + middle }),
      textPart(
        {
          name: "Date",
          box: { x: room.x, y, width: dateWidth, height: type.small * 1.3 },
          paragraphs: dates[at] ?? [],
        },
        { align: "end" },
      ),
      textPart({ name: "Event", box: { ...text, y, height }, paragraphs: texts[at] ?? [] }),
    ];
  });
  return { parts, bottom: top + lengths.reduce((sum, one) => sum + one, 0) };
}

const LEAST_WIDTH = 168;
const LINE_ROOM = 56;

function sideBySide({ events }: TimelineView, context: SlideContext, room: Room): Placed {
  const { ruler, look } = context;
  const end = look.px("--space-3");
  const dates = events.map((event) => dateText(event, { isStacked: true, context }));
  const texts = events.map((event) => eventText(event, context));
  const tracks = events.map(({ distance = LAST_SHARE }, at) => {
    const words = [...(dates[at] ?? []), ...(texts[at] ?? [])].map(({ runs }) => ruler.longestWord(runs));
    return { least: Math.max(LEAST_WIDTH, Math.max(...words) * 1.05 + end), share: distance };
  });
  const lengths = shareOut(tracks, room.width);
  const starts = lengths.map(
    (_length, at) => room.x + lengths.slice(0, at).reduce((sum, one) => sum + one, 0),
  );
  const widthOf = (at: number): number => (lengths[at] ?? 0) - end;
  const dateHeight = Math.max(...dates.map((text, at) => ruler.height(text, widthOf(at))));
  const textHeight = Math.max(...texts.map((text, at) => ruler.height(text, widthOf(at))));
  const height = dateHeight + LINE_ROOM + textHeight;
  const top = room.y + Math.max(look.px("--space-4"), (room.bottom - room.y - height) / 2);
  const axis = top + dateHeight + LINE_ROOM / 2;
  const parts = events.flatMap((event, at) => {
    const x = starts[at] ?? room.x;
    const next = starts[at + 1];
    const place = { x, width: widthOf(at) };
    const ownHeight = ruler.height(dates[at] ?? [], place.width);
    const dateBox = { ...place, y: top + dateHeight - ownHeight, height: ownHeight };
    const size = boxOf({ ...place, y: axis + LINE_ROOM / 2 }, texts[at] ?? [], context);
    return [
      ...(next === undefined
        ? []
        : lineAcross({ y: axis, from: x + DOT / 2, to: next + DOT / 2, isCut: event.isCut })),
      dotAt(event, { x: x + DOT / 2, y: axis }),
      textPart({ name: "Date", box: dateBox, paragraphs: dates[at] ?? [] }, { anchor: "bottom" }),
      textPart({ name: "Event", box: size, paragraphs: texts[at] ?? [] }),
    ];
  });
  return { parts, bottom: top + height };
}

/** In per cent of the line: the room for the last event, which no distance follows. */
const LAST_SHARE = 19;
