/**
 * Wordings of one statement on cards of one size. Words in common are strong, those that differ underlined as well as
 * coloured.
 */
import type { WordingView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { FillPart, Paragraph } from "../part.ts";
import { nothing, type Piece, type Placed, type SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeRuns } from "../write-text.ts";
import { centred } from "./centred.ts";
import { creditText } from "./credit.ts";
import { quoteStyle } from "./quote-style.ts";
import { rowOf, sideBySide } from "./side-by-side.ts";

/** In px, as `compare.css` has them. */
const PADDING = { top: 20, side: 24, bottom: 16 } as const;
const AROUND_RULE = { above: 16, below: 12 } as const;
const ABOVE_CARDS = 18;

export const wordings: Piece = (context, room) => {
  const { slide, look } = context;
  if (slide.comparison.length === 0) return nothing(room);
  const below = { ...room, y: room.y + ABOVE_CARDS };
  const gap = { x: look.px("--space-3"), y: look.px("--space-3") };
  const { width } = rowOf(slide.comparison.length, gap, room);
  const cards = slide.comparison.map((wording) => cardOf(wording, width, context));
  const [words, credit] = [
    Math.max(...cards.map((card) => card.wordsHeight)),
    Math.max(...cards.map((card) => card.creditHeight)),
  ];
  const pieces = cards.map(
    (card, at): Piece =>
      (_context, { x, y }) =>
        placeCard({ ...card, wordsHeight: words, creditHeight: credit }, { x, y, width, number: at + 1 }),
  );
  return centred(sideBySide(pieces, { gap, context }, below), below);
};

interface Card {
  readonly words: readonly Paragraph[];
  readonly credit: readonly Paragraph[];
  readonly wordsHeight: number;
  readonly creditHeight: number;
}

function cardOf(wording: WordingView, width: number, context: SlideContext): Card {
  const { type } = context;
  const style = { face: quoteStyle(context).face, size: type.small, language: wording.language };
  const words = [
    paragraph(writeRuns(wording.words, style, context), { leading: 1.34, hasOwnDirection: true }),
  ];
  const credit = creditText(wording, { size: type.label }, context);
  const inside = { x: 0, y: 0, width: width - 2 * PADDING.side };
  return {
    words,
    credit,
    wordsHeight: boxOf(inside, words, context).height,
    creditHeight: boxOf(inside, credit, context).height,
  };
}

function placeCard(
  { words, credit, wordsHeight, creditHeight }: Card,
  {
    x,
    y,
    width,
    number,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly number: number },
): Placed {
  const inside = { x: x + PADDING.side, width: width - 2 * PADDING.side };
  const top = y + PADDING.top;
  const rule = top + wordsHeight + AROUND_RULE.above;
  const creditY = rule + AROUND_RULE.below;
  const bottom = creditY + creditHeight + PADDING.bottom;
  const { ruleStrong: strong, rule: fine } = THEME_COLOURS;
  const fill = (box: FillPart["box"], colour: string): FillPart => ({ kind: "fill", box, colour });
  return {
    parts: [
      fill({ x, y, width, height: 2 }, strong),
      fill({ x, y: y + 2, width: 1, height: bottom - y - 2 }, fine),
      fill({ x: x + width - 1, y: y + 2, width: 1, height: bottom - y - 2 }, fine),
      fill({ x, y: bottom - 1, width, height: 1 }, fine),
      textPart({
        name: `Wording ${number}`,
        box: { ...inside, y: top, height: wordsHeight },
        paragraphs: words,
      }),
      fill({ ...inside, y: rule, height: 1 }, fine),
      textPart({
        name: `Wording credit ${number}`,
        box: { ...inside, y: creditY, height: creditHeight },
        paragraphs: credit,
      }),
    ],
    bottom,
  };
}
