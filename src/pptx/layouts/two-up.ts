/** Points, and beside them a picture, a chart or a table. */
import type { Piece } from "../slide-context.ts";
import { centred } from "./centred.ts";
import { chart } from "./chart.ts";
import { illustration } from "./illustration.ts";
import { pointList } from "./point-list.ts";
import { table } from "./table.ts";

/** The points' part of the width that the gap leaves, as `two-up.css` has it. */
const WORDS = 484 / (484 + 580);

/** In px: lines of half a slide hold fewer words. */
const LARGEST_TEXT = 34;

export const twoUp: Piece = (given, room) => {
  const { look, type } = given;
  const context = { ...given, type: { ...type, text: Math.min(type.text, LARGEST_TEXT) } };
  const gap = look.px("--space-6");
  const width = (room.width - gap) * WORDS;
  const words = pointList(context, { ...room, width });
  const column = { ...room, x: room.x + width + gap, width: room.width - gap - width };
  const beside = [illustration, chart, table].map((piece) => centred(piece(context, column), column));
  return {
    parts: [...words.parts, ...beside.flatMap(({ parts }) => parts)],
    bottom: Math.max(words.bottom, ...beside.map(({ bottom }) => bottom)),
  };
};
