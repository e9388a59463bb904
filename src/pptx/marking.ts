/** The TLP marking on a slide: its label in FIRST's colours on black. */
import type { MarkingView } from "../model/deck.ts";
import { TLP_COLOURS } from "../model/tlp.ts";
import type { TextPart } from "./part.ts";
import type { SlideContext } from "./slide-context.ts";
import { paragraph, type Style, textPart, writeWords } from "./write-text.ts";

const GROUND = "000000";
const PADDING = 8;

/** Returns the label in a box that ends at `end` and is centred vertically at `middle`, in px. */
export function markingPart(
  marking: MarkingView,
  place: { readonly size: number; readonly end: number; readonly middle: number; readonly place: string },
  context: SlideContext,
): TextPart {
  const { size, end, middle } = place;
  const width = markingWidth(marking, size, context);
  const height = Math.round(size * 1.45);
  const box = { x: end - width, y: middle - height / 2, width, height };
  const runs = [writeWords(marking.label, styleOf(marking, size), context)];
  return textPart(
    { name: `Marking in ${place.place}`, box, paragraphs: [paragraph(runs, { leading: 1.15 })] },
    { anchor: "middle", align: "centre", fill: GROUND },
  );
}

export function markingWidth(marking: MarkingView, size: number, context: SlideContext): number {
  const label = writeWords(marking.label, styleOf(marking, size), context);
  return Math.ceil(context.ruler.width([label]) * 1.04) + 2 * PADDING;
}

function styleOf({ tlp }: MarkingView, size: number): Style {
  return { size, colour: TLP_COLOURS[tlp].slice(1).toUpperCase(), bold: true };
}
