/** The quoted words, as large as possible, above the name of their speaker. */
import type { QuoteView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeRuns } from "../write-text.ts";
import { creditText } from "./credit.ts";
import { quoteStyle } from "./quote-style.ts";

const CONTEXT_WIDTH = 1000;
const WORDS_WIDTH = 1080;
const BAR = 3;

/** In em: the opening quotation mark hangs in the margin. */
const HANGING = 0.42;

export const quotation: Piece = (context, room) => {
  const { quote } = context.slide;
  if (quote === undefined) return nothing(room);
  const above = placeContext(quote, context, room);
  const below = placeQuote(quote, context, { ...room, y: above.bottom });
  return { parts: [...above.parts, ...below.parts], bottom: below.bottom };
};

function placeContext(quote: QuoteView, context: SlideContext, room: Room): Placed {
  if (quote.context === undefined) return nothing(room);
  const style = { size: context.type.small, colour: THEME_COLOURS.inkSoft };
  const paragraphs = [paragraph(writeRuns(quote.context, style, context))];
  const y = room.y + context.look.px("--space-1");
  const box = boxOf({ x: room.x, y, width: Math.min(CONTEXT_WIDTH, room.width) }, paragraphs, context);
  return { parts: [textPart({ name: "Context", box, paragraphs })], bottom: y + box.height };
}

/** Centred in the room. The words end where the credit begins, even if they take more or fewer lines than estimated. */
function placeQuote(quote: QuoteView, context: SlideContext, room: Room): Placed {
  const { look, type } = context;
  const style = { ...quoteStyle(context), size: type.quote, language: quote.language };
  const hanging = { kind: "tab", indent: type.quote * HANGING } as const;
  const words = [
    paragraph(writeRuns(quote.words, style, context), {
      leading: 1.18,
      marker: hanging,
      hasOwnDirection: true,
    }),
  ];
  const credit = creditText(quote, { size: type.detail, speakerSize: 1.15 }, context);
  const width = Math.min(WORDS_WIDTH, room.width) + hanging.indent;
  const size = boxOf({ x: room.x - hanging.indent, y: 0, width }, words, context);
  const inset = BAR + look.px("--space-3");
  const creditSize = boxOf({ x: room.x + inset, y: 0, width: room.width - inset }, credit, context);
  const gap = look.px("--space-4");
  const height = size.height + gap + creditSize.height;
  const y = room.y + Math.max(0, (room.bottom - room.y - height) / 2);
  const creditY = y + size.height + gap;
  return {
    parts: [
      textPart({ name: "Quotation", box: { ...size, y }, paragraphs: words }, { anchor: "bottom" }),
      {
        kind: "fill",
        box: { x: room.x, y: creditY, width: BAR, height: creditSize.height },
        colour: THEME_COLOURS.accent,
      },
      textPart({ name: "Credit", box: { ...creditSize, y: creditY }, paragraphs: credit }),
    ],
    bottom: y + height,
  };
}
