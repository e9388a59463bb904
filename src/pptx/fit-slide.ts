/** Lays out one slide in the largest size of type that fits. */
import type { Deck, SlideView } from "../model/deck.ts";
import type { EmbeddedPicture } from "./embedded-picture.ts";
import { type Frame, frameSlide } from "./frame.ts";
import { agendaTable } from "./layouts/agenda-table.ts";
import { assertion, assertionHeading } from "./layouts/assertion.ts";
import { chart } from "./layouts/chart.ts";
import { columns } from "./layouts/columns.ts";
import { exhibits } from "./layouts/exhibits.ts";
import { figure } from "./layouts/figure.ts";
import { heading, lead } from "./layouts/heading.ts";
import { illustration } from "./layouts/illustration.ts";
import { imageFull } from "./layouts/image-full.ts";
import { judgementTable } from "./layouts/judgement-table.ts";
import { origins } from "./layouts/origins.ts";
import { pointList, pointsAlone } from "./layouts/point-list.ts";
import { questionsPage } from "./layouts/questions-page.ts";
import { quotation } from "./layouts/quotation.ts";
import { sectionPage } from "./layouts/section-page.ts";
import { table } from "./layouts/table.ts";
import { timeline } from "./layouts/timeline.ts";
import { titlePage } from "./layouts/title-page.ts";
import { twoUp } from "./layouts/two-up.ts";
import { wordings } from "./layouts/wordings.ts";
import type { Look } from "./look.ts";
import type { Part } from "./part.ts";
import { makeRuler, type Ruler } from "./ruler.ts";
import type { Piece, Placed, Room, SlideContext } from "./slide-context.ts";
import { type TypeScale, typeScales } from "./type-scale.ts";

/** The pieces of a slide from top to bottom. Pieces that take all the remaining room come last. */
const PIECES: readonly Piece[] = [
  heading,
  lead,
  pointList,
  columns,
  table,
  wordings,
  quotation,
  exhibits,
  origins,
  timeline,
  chart,
  illustration,
];

/**
 * The pieces of layouts with another arrangement. A layout made by the author is a template for pages, which cannot be
 * turned into PowerPoint.
 */
const LAYOUTS: ReadonlyMap<string, readonly Piece[]> = new Map([
  ["title", [titlePage]],
  ["section", [sectionPage]],
  ["points", [heading, lead, pointsAlone]],
  ["agenda", [heading, lead, agendaTable]],
  ["judgements", [heading, lead, judgementTable]],
  ["quote", [heading, quotation]],
  ["assertion", [assertionHeading, lead, assertion]],
  ["figure", [heading, lead, figure]],
  ["two-up", [heading, lead, twoUp]],
  ["image-full", [imageFull]],
  ["questions", [questionsPage]],
]);

/** Returns what is on the slide, in reading order. A picture from edge to edge comes first: the header lies on it. */
export function fitSlide(options: {
  readonly deck: Deck;
  readonly slide: SlideView;
  readonly look: Look;
  readonly picture?: EmbeddedPicture | undefined;
}): readonly Part[] {
  const { look, slide, picture } = options;
  const ruler = makeRuler(look.faces);
  const pieces = LAYOUTS.get(slide.layout) ?? PIECES;
  const tryWith = (type: TypeScale): LaidOut => layOut(pieces, { ...options, picture, ruler, type });
  const laidOut = best(typeScales(slide.type, look), tryWith, ruler);
  const { frame, placed } = laidOut;
  const isBehind = (part: Part): boolean => part.kind === "picture" && part.covers !== undefined;
  const behind = placed.parts.filter(isBehind);
  const content = placed.parts.filter((part) => !isBehind(part));
  return [...behind, ...frame.head, ...content.map((part) => grown(part, placed, frame.room)), ...frame.foot];
}

interface LaidOut {
  readonly frame: Frame;
  readonly placed: Placed;
}

function fits({ frame, placed }: LaidOut): boolean {
  return placed.bottom <= frame.room.bottom;
}

/** Returns the first that fits without a broken word; where none does, the first that fits, and else the last. */
function best(
  [first, ...smaller]: ReturnType<typeof typeScales>,
  tryWith: (type: TypeScale) => LaidOut,
  ruler: Ruler,
): LaidOut {
  const isWhole = ({ placed }: LaidOut): boolean => !placed.parts.some((part) => breaksWord(part, ruler));
  let found = tryWith(first);
  if (fits(found) && isWhole(found)) return found;
  for (const type of smaller) {
    const laidOut = tryWith(type);
    if (fits(laidOut) && isWhole(laidOut)) return laidOut;
    if (!fits(found)) found = laidOut;
  }
  return found;
}

function breaksWord(part: Part, ruler: Ruler): boolean {
  if (part.kind === "text") return ruler.breaksWord(part.paragraphs, part.box.width);
  if (part.kind !== "table") return false;
  return part.rows.some(({ cells }) =>
    cells.some(({ paragraphs, padding: [, end] }, column) =>
      ruler.breaksWord(paragraphs, (part.columns[column] ?? 0) - end),
    ),
  );
}

function layOut(pieces: readonly Piece[], context: SlideContext): LaidOut {
  const frame = frameSlide(context);
  const parts: Part[] = [];
  let { y } = frame.room;
  for (const piece of pieces) {
    const placed = piece(context, { ...frame.room, y });
    parts.push(...placed.parts);
    y = placed.bottom;
  }
  return { frame, placed: { parts, bottom: y } };
}

/** A box that may grow does so when nothing is below it, and never beyond its room. */
function grown(part: Part, placed: Placed, room: Room): Part {
  if (part.kind !== "text" || !part.grows) return part;
  const { box } = part;
  const isLast = placed.parts.every((other) => other.box.y < box.y + box.height);
  return isLast ? { ...part, box: { ...box, height: Math.max(24, room.bottom - box.y) } } : part;
}
