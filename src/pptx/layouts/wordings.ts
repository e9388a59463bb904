/** Wordings of one statement side by side. Words in common are strong, those that differ underlined as well as coloured. */
import type { WordingView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Paragraph } from "../part.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeRuns } from "../write-text.ts";
import { creditText } from "./credit.ts";
import { quoteStyle } from "./quote-style.ts";
import { sideBySide } from "./side-by-side.ts";

export const wordings: Piece = (context, room) => {
  const { comparison } = context.slide;
  if (comparison.length === 0) return nothing(room);
  const below = { ...room, y: room.y + context.look.px("--space-3") };
  const pieces = comparison.map(
    (wording, at): Piece =>
      (_context, column) =>
        placeWording(wording, { ...column, number: at + 1 }, context),
  );
  return sideBySide(pieces, context, below);
};

function placeWording(
  wording: WordingView,
  place: Room & { readonly number: number },
  context: SlideContext,
): Placed {
  const { number, x, y, width } = place;
  const paragraphs = wordingText(wording, context);
  const box = boxOf({ x, y: y + context.look.px("--space-2"), width }, paragraphs, context);
  return {
    parts: [
      { kind: "fill", box: { x, y, width, height: 2 }, colour: THEME_COLOURS.ruleStrong },
      textPart({ name: `Wording ${number}`, box, paragraphs }),
    ],
    bottom: box.y + box.height,
  };
}

function wordingText(wording: WordingView, context: SlideContext): readonly Paragraph[] {
  const { type, look } = context;
  const { face } = quoteStyle(context);
  const style = { face, size: type.wording, language: wording.language };
  const [first, ...others] = creditText(wording, type.label, context);
  return [
    paragraph(writeRuns(wording.words, style, context), { leading: 1.34 }),
    ...(first === undefined ? [] : [{ ...first, before: look.px("--space-2") }]),
    ...others,
  ];
}
