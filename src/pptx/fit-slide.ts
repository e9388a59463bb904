/** Lays out one slide in the largest size of type that fits. */
import type { Deck, SlideView } from "../model/deck.ts";
import type { EmbeddedPicture } from "./embedded-picture.ts";
import { type Frame, frameSlide } from "./frame.ts";
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
import { pointList } from "./layouts/point-list.ts";
import { questionsPage } from "./layouts/questions-page.ts";
import { quotation, quoteHeading } from "./layouts/quotation.ts";
import { sectionPage } from "./layouts/section-page.ts";
import { table } from "./layouts/table.ts";
import { timeline } from "./layouts/timeline.ts";
import { titlePage } from "./layouts/title-page.ts";
import { twoUp } from "./layouts/two-up.ts";
import { wordings } from "./layouts/wordings.ts";
import type { Look } from "./look.ts";
import type { Part } from "./part.ts";
import { makeRuler } from "./ruler.ts";
import type { Piece, Placed, Room, SlideContext } from "./slide-context.ts";
import { typeScales } from "./type-scale.ts";

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
  ["judgements", [heading, lead, judgementTable]],
  ["quote", [quoteHeading, quotation]],
  ["assertion", [assertionHeading, lead, assertion]],
  ["figure", [heading, lead, figure]],
  ["two-up", [heading, lead, twoUp]],
  ["image-full", [imageFull]],
  ["questions", [questionsPage]],
]);

/** Returns what is on the slide, in reading order. */
export function fitSlide(options: {
  readonly deck: Deck;
  readonly slide: SlideView;
  readonly look: Look;
  readonly picture?: EmbeddedPicture | undefined;
}): readonly Part[] {
  const { look, slide, picture } = options;
  const ruler = makeRuler(look.faces);
  const pieces = LAYOUTS.get(slide.layout) ?? PIECES;
  const [first, ...smaller] = typeScales(slide.type, look);
  let laidOut = layOut(pieces, { ...options, picture, ruler, type: first });
  for (const type of smaller) {
    if (fits(laidOut)) break;
    laidOut = layOut(pieces, { ...options, picture, ruler, type });
  }
  const { frame, placed } = laidOut;
  return [...frame.head, ...placed.parts.map((part) => grown(part, placed, frame.room)), ...frame.foot];
}

interface LaidOut {
  readonly frame: Frame;
  readonly placed: Placed;
}

function fits({ frame, placed }: LaidOut): boolean {
  return placed.bottom <= frame.room.bottom;
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
