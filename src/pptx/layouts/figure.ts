/** One number, as large as its line has room for, its unit beside it, and below it what it is compared with. */
import type { FigureView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Paragraph } from "../part.ts";
import { nothing, type Piece, type SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeRuns, writeWords } from "../write-text.ts";
import { centred, OPTICAL } from "./centred.ts";
import { writePoints } from "./point-list.ts";
import { standingRuns } from "./standing.ts";

/** In px, as `figure.css` has them: a line's room for all characters of the number, and the limits of its size. */
const SIZE = { line: 1500, least: 72, most: 208 } as const;

export const figure: Piece = (context, room) => {
  const { figure: view } = context.slide;
  if (view === undefined) return nothing(room);
  const { look } = context;
  const value = valueText(view, context);
  const box = boxOf({ x: room.x, y: room.y, width: room.width }, value, context);
  const ruleY = box.y + box.height + look.px("--space-3");
  const below = belowText(view, context);
  const belowBox = boxOf({ x: room.x, y: ruleY + look.px("--space-2"), width: room.width }, below, context);
  const parts = [textPart({ name: "Figure", box, paragraphs: value })];
  if (below.length === 0) return centred({ parts, bottom: box.y + box.height }, room, OPTICAL);
  const rule = { x: room.x, y: ruleY, width: room.width, height: 2 };
  return centred(
    {
      parts: [
        ...parts,
        { kind: "fill", box: rule, colour: THEME_COLOURS.ruleStrong },
        textPart({ name: "Comparison", box: belowBox, paragraphs: below }),
      ],
      bottom: belowBox.y + belowBox.height,
    },
    room,
    OPTICAL,
  );
};

function valueText(view: FigureView, context: SlideContext): readonly Paragraph[] {
  const { type, look } = context;
  const { before, number, length, unit } = view;
  const size = Math.min(SIZE.most, Math.max(SIZE.least, SIZE.line / length));
  const large = { size, face: "heading", bold: look.isBold.heading, colour: THEME_COLOURS.accent } as const;
  const standing = standingRuns(view, context);
  return [
    ...(before === undefined
      ? []
      : [paragraph(writeRuns(before, { size: type.text, colour: THEME_COLOURS.inkSoft }, context))]),
    paragraph(
      [
        ...writeRuns(number, large, context),
        ...(unit === undefined
          ? []
          : [
              writeWords(" ", { size: type.text }, context),
              ...writeRuns(unit, { size: type.text }, context),
            ]),
      ],
      { leading: 1.05 },
    ),
    ...(standing.length === 0 ? [] : [paragraph(standing)]),
  ];
}

function belowText({ points, source }: FigureView, context: SlideContext): readonly Paragraph[] {
  const { type, look } = context;
  const soft = { size: type.detail, colour: THEME_COLOURS.inkSoft };
  const compared = writePoints(points, (type.small + type.text) / 2, context).map((line) => ({
    ...line,
    marker: undefined,
  }));
  if (source === undefined) return compared;
  return [...compared, paragraph(writeRuns(source, soft, context), { before: look.px("--space-2") })];
}
