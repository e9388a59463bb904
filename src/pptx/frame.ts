/** Everything around a slide's content: band, audience, markings, citation footer, folio. */
import { SLIDE_SIZE } from "../model/slide-size.ts";
import { placeNotes } from "./footnotes.ts";
import { frameColours } from "./frame-colours.ts";
import { THEME_COLOURS } from "./look.ts";
import { markingPart, markingWidth } from "./marking.ts";
import type { Box, FillPart, Part, TextPart, TextRun } from "./part.ts";
import type { Room, SlideContext } from "./slide-context.ts";
import { paragraph, textPart, writeWords } from "./write-text.ts";

export interface Frame {
  /** What is read before the content. */
  readonly head: readonly Part[];
  readonly foot: readonly Part[];
  /** The room left for the content. */
  readonly room: Room;
}

const HEADER = 28;
const FOLIO = 21;
const FOLIO_PADDING = 8;
/** In px, as `footer.css` has it. */
const FOLIO_TYPE = 16;
const ABOVE = 20;
const BELOW = 18;
const CONTENT_PADDING = { top: 18, bottom: 16 } as const;

export function frameSlide(context: SlideContext): Frame {
  const { slide, look } = context;
  const band = look.px(slide.layout === "title" ? "--band-title" : "--band");
  const margin = look.px("--margin-inline");
  const width = SLIDE_SIZE.width - 2 * margin;
  const top = slide.layout === "image-full" ? look.px("--space-3") : band + ABOVE;
  const folioTop = SLIDE_SIZE.height - BELOW - FOLIO - FOLIO_PADDING;
  const notes = placeNotes(context, { x: margin, width, bottom: folioTop });
  const rule = { x: margin, y: notes.top, width, height: 1 };
  return {
    head: [...bandParts(band, context), ...header(context, { x: margin, y: top, width })],
    foot: [
      { kind: "fill", box: rule, colour: frameColours(context).rule },
      ...notes.parts,
      ...folio(context, { x: margin, y: folioTop, width }),
    ],
    room: {
      x: margin,
      y: top + HEADER + CONTENT_PADDING.top,
      width,
      bottom: notes.top - CONTENT_PADDING.bottom,
    },
  };
}

/** A theme may have no band. */
function bandParts(height: number, { look }: SlideContext): readonly FillPart[] {
  if (height === 0) return [];
  const x = look.pxOf("--band-start", SLIDE_SIZE.width);
  const width = Math.min(SLIDE_SIZE.width - x, look.pxOf("--band-length", SLIDE_SIZE.width));
  return [{ kind: "fill", box: { x, y: 0, width, height }, colour: THEME_COLOURS.band }];
}

const GROUNDED = { anchor: "middle", fill: THEME_COLOURS.paper } as const;

interface Line {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function header(context: SlideContext, { x, y, width }: Line): readonly Part[] {
  const { deck, slide, look } = context;
  const size = look.px("--label-size");
  const label = writeWords(deck.audience.label, { size, colour: frameColours(context).soft }, context);
  const paragraphs = [paragraph([label])];
  const box = { x, y, width: width / 2, height: HEADER };
  // Before a picture, words have a ground of their own.
  const grounded = {
    ...box,
    width: Math.ceil(context.ruler.width([label]) * 1.06) + 2 * look.px("--space-1"),
  };
  const audience =
    slide.layout === "image-full"
      ? textPart({ name: "Audience", box: grounded, paragraphs }, { ...GROUNDED, align: "centre" })
      : textPart({ name: "Audience", box, paragraphs }, { anchor: "middle" });
  return [
    audience,
    markingPart(slide.marking, { size, end: x + width, middle: y + HEADER / 2, place: "header" }, context),
  ];
}

function folio(context: SlideContext, line: Line): readonly Part[] {
  const { slide, look } = context;
  const { ink } = frameColours(context);
  const size = Math.max(look.px("--note-least"), FOLIO_TYPE);
  const markingSize = look.px("--marking-size");
  const box = { y: line.y + FOLIO_PADDING, height: FOLIO };
  const number = { ...box, x: line.x + line.width - size * 3.2, width: size * 3.2 };
  const gap = look.px("--space-2");
  const end = number.x - gap - markingWidth(slide.marking, markingSize, context) - gap;
  const standing = slide.footer?.independence ?? "";
  const words = writeWords(standing, { size, colour: ink, bold: true }, context);
  return [
    ...(standing === ""
      ? []
      : [folioText("Independence", { ...box, x: line.x, width: end - line.x }, words)]),
    markingPart(
      slide.marking,
      { size: markingSize, end: number.x - gap, middle: box.y + FOLIO / 2, place: "footer" },
      context,
    ),
    { kind: "number", box: number, size, colour: ink },
  ];
}

/** Text of two lines is centred on the folio's line. */
function folioText(name: string, box: Box, words: TextRun): TextPart {
  return textPart({ name, box, paragraphs: [paragraph([words], { leading: 1.15 })] }, { anchor: "middle" });
}
