/** Points, and beside them a picture, a chart or a table. */
import { nothing, type Piece } from "../slide-context.ts";
import { centred } from "./centred.ts";
import { chart } from "./chart.ts";
import { illustrationInColumn } from "./illustration.ts";
import { placePoints } from "./point-list.ts";
import { table } from "./table.ts";

/** The points' part of the width that the gap leaves, as `two-up.css` has it. */
const WORDS = 484 / (484 + 580);

/** In px: lines of half a slide hold fewer words. */
const LARGEST_TEXT = 34;

/** Each half stands in the middle of its room. */
export const twoUp: Piece = (given, whole) => {
  const { look, slide } = given;
  const least = look.px("--text-least");
  const share = (given.type.text - least) / (look.px("--text-most") - least);
  const text = share < 0 ? given.type.text : least + share * (LARGEST_TEXT - least);
  const context = { ...given, type: { ...given.type, text } };
  const room = { ...whole, y: whole.y + look.px("--space-2") };
  const gap = look.px("--space-6");
  const width = (room.width - gap) * WORDS;
  const left = { ...room, width };
  const words =
    slide.points.length === 0 ? nothing(left) : centred(placePoints(slide.points, context, left), left);
  const column = { ...room, x: room.x + width + gap, width: room.width - gap - width };
  const beside = [illustrationInColumn, chart, table].map((piece) => centred(piece(context, column), column));
  const filled = beside.filter(({ parts }) => parts.length > 0);
  return {
    parts: [...words.parts, ...filled.flatMap(({ parts }) => parts)],
    bottom: Math.max(words.bottom, ...filled.map(({ bottom }) => bottom)),
  };
};
