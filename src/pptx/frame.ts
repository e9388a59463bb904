/** Everything around a slide's content: band, audience, markings, citation footer, folio. */
import { SLIDE_SIZE } from "../model/slide-size.ts";
import { placeNotes } from "./footnotes.ts";
import { frameColours } from "./frame-colours.ts";
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
const FOLIO = 24;
const FOLIO_PADDING = 8;
const ABOVE = 20;
const BELOW = 18;
const CONTENT_PADDING = 18;

export function frameSlide(context: SlideContext): Frame {
  const { slide, look } = context;
  const band = look.px(slide.layout === "title" ? "--band-title" : "--band");
  const margin = look.px("--margin-inline");
  const width = SLIDE_SIZE.width - 2 * margin;
  const top = band + ABOVE;
  const folioTop = SLIDE_SIZE.height - BELOW - FOLIO - FOLIO_PADDING;
  const notes = placeNotes(context, { x: margin, width, bottom: folioTop });
  const rule = { x: margin, y: notes.top, width, height: 1 };
  return {
    head: [bandPart(band, context), ...header(context, { x: margin, y: top, width })],
    foot: [
      { kind: "fill", box: rule, colour: frameColours(context).rule },
      ...notes.parts,
      ...folio(context, { x: margin, y: folioTop, width }),
    ],
    room: {
      x: margin,
      y: top + HEADER + CONTENT_PADDING,
      width,
      bottom: notes.top - CONTENT_PADDING,
    },
  };
}

function bandPart(height: number, context: SlideContext): FillPart {
  const box = { x: 0, y: 0, width: SLIDE_SIZE.width, height };
  return { kind: "fill", box, colour: frameColours(context).band };
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function header(context: SlideContext, { x, y, width }: Line): readonly Part[] {
  const { deck, slide, look } = context;
  const size = look.px("--label-size");
  const label = writeWords(deck.audience.label, { size, colour: frameColours(context).soft }, context);
  const box = { x, y, width: width / 2, height: HEADER };
  return [
    textPart({ name: "Audience", box, paragraphs: [paragraph([label])] }, { anchor: "middle" }),
    markingPart(slide.marking, { size, end: x + width, middle: y + HEADER / 2, place: "header" }, context),
  ];
}

function folio(context: SlideContext, line: Line): readonly Part[] {
  const { slide, look, type } = context;
  const { ink } = frameColours(context);
  const size = Math.max(type.note, look.px("--marking-size"));
  const markingSize = look.px("--marking-size");
  const box = { y: line.y + FOLIO_PADDING, height: FOLIO };
  const number = { ...box, x: line.x + line.width - size * 3.2, width: size * 3.2 };
  const end = number.x - markingWidth(slide.marking, markingSize, context) - look.px("--space-2");
  const standing = slide.footer?.independence ?? "";
  const words = writeWords(standing, { size, colour: ink, bold: true }, context);
  return [
    ...(standing === ""
      ? []
      : [folioText("Independence", { ...box, x: line.x, width: end - line.x }, words)]),
    markingPart(
      slide.marking,
      { size: markingSize, end: number.x, middle: box.y + FOLIO / 2, place: "footer" },
      context,
    ),
    { kind: "number", box: number, size, colour: ink },
  ];
}

/** Text of two lines is centred on the folio's line. */
function folioText(name: string, box: Box, words: TextRun): TextPart {
  return textPart({ name, box, paragraphs: [paragraph([words], { leading: 1.15 })] }, { anchor: "middle" });
}
