/** Wordings of one statement side by side. The words that differ are underlined as well as coloured. */
import type { WordingView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Paragraph, Part } from "../part.ts";
import { nothing, type Piece, type Room, type SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeRuns } from "../write-text.ts";
import { creditText } from "./credit.ts";
import { quoteStyle } from "./quote-style.ts";

/** A wording is never narrower. If there is no room for all, some stand below others. */
const NARROWEST = 300;

export const wordings: Piece = (context, room) => {
  const { slide, look } = context;
  if (slide.comparison.length === 0) return nothing(room);
  const gap = { x: look.px("--space-5"), y: look.px("--space-4") };
  const across = Math.max(1, Math.floor((room.width + gap.x) / (NARROWEST + gap.x)));
  const perRow = Math.min(across, slide.comparison.length);
  const width = (room.width - gap.x * (perRow - 1)) / perRow;
  let y = room.y + look.px("--space-3");
  const parts: Part[] = [];
  for (let start = 0; start < slide.comparison.length; start += perRow) {
    const row = slide.comparison
      .slice(start, start + perRow)
      .map((wording, at) =>
        placeWording(
          wording,
          { number: start + at + 1, x: room.x + at * (width + gap.x), y, width },
          context,
        ),
      );
    parts.push(...row.flatMap((one) => one.parts));
    y = Math.max(...row.map((one) => one.bottom)) + gap.y;
  }
  return { parts, bottom: y - gap.y };
};

function placeWording(
  wording: WordingView,
  place: Omit<Room, "bottom"> & { readonly number: number },
  context: SlideContext,
): { readonly parts: readonly Part[]; readonly bottom: number } {
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
  const style = { ...quoteStyle(context), size: type.wording, language: wording.language };
  const [first, ...others] = creditText(wording, type.label, context);
  return [
    paragraph(writeRuns(wording.words, style, context), { leading: 1.38 }),
    ...(first === undefined ? [] : [{ ...first, before: look.px("--space-2") }]),
    ...others,
  ];
}
