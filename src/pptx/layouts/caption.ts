/** The words to a picture: its caption, its credit and, where it may not be shown, what it shows. */
import { THEME_COLOURS } from "../look.ts";
import type { Paragraph } from "../part.ts";
import type { Placed, Room, SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeRuns, writeWords } from "../write-text.ts";

const LEADING = 1.35;

/** Of a line: a credit that is longer breaks. */
const LONGEST_CREDIT = 0.4;

/** Places the caption, with the credit at the end of its first line. */
export function captionBeside(
  { x, y, width }: Room,
  { size, context }: { readonly size: number; readonly context: SlideContext },
): Placed {
  const { ruler, look, type } = context;
  const [caption, credit] = [captionText(context, size), creditText(context)];
  if (credit.length === 0 || caption.length === 0) return captionBelow({ x, y, width }, { size, context });
  const oneLine = ruler.width(credit.flatMap(({ runs }) => runs)) * 1.1;
  const creditWidth = Math.min(width * LONGEST_CREDIT, oneLine);
  const rest = width - creditWidth - look.px("--space-4");
  const captionBox = boxOf({ x, y, width: rest }, caption, context);
  const drop = Math.max(0, size - type.label);
  const creditBox = boxOf({ x: x + width - creditWidth, y: y + drop, width: creditWidth }, credit, context);
  return {
    parts: [
      textPart({ name: "Caption", box: captionBox, paragraphs: caption }),
      textPart({ name: "Credit", box: creditBox, paragraphs: credit }, { align: "end" }),
    ],
    bottom: Math.max(captionBox.y + captionBox.height, creditBox.y + creditBox.height),
  };
}

/** Places the caption, and the credit below it. */
export function captionBelow(
  { x, y, width }: Omit<Room, "bottom">,
  options: { readonly size: number; readonly context: SlideContext; readonly name?: string },
): Placed {
  const { size, context, name = "Caption" } = options;
  const paragraphs = [...captionText(context, size), ...creditText(context)];
  if (paragraphs.length === 0) return { parts: [], bottom: y };
  const box = boxOf({ x, y, width }, paragraphs, context);
  return { parts: [textPart({ name, box, paragraphs })], bottom: y + box.height };
}

/** Where the picture may not be shown, it is described in words first. */
function captionText(context: SlideContext, size: number): readonly Paragraph[] {
  const { type, picture, slide } = context;
  const { alt = "", caption } = slide.illustration ?? {};
  const lines = [
    ...(picture?.isShownEverywhere !== true && alt !== ""
      ? [[writeWords(alt, { size: type.small, italic: true }, context)]]
      : []),
    ...(caption === undefined ? [] : [writeRuns(caption, { size }, context)]),
  ];
  return lines.map((runs) => paragraph(runs, { leading: LEADING }));
}

function creditText(context: SlideContext): readonly Paragraph[] {
  const { credit } = context.slide.illustration ?? {};
  const soft = { size: context.type.label, colour: THEME_COLOURS.inkSoft };
  return credit === undefined ? [] : [paragraph(writeRuns(credit, soft, context), { leading: LEADING })];
}
