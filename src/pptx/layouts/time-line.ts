/** The line of a timeline: its moments as dots, the time between them, and where its scale is cut. */
import type { EventView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { DotPart, FillPart } from "../part.ts";

/** The diameter in px. */
export const DOT = 15;

const WIDTH = 2;

/** Judgements and assumptions have an open dot. */
export function dotAt({ kind }: EventView, { x, y }: { readonly x: number; readonly y: number }): DotPart {
  const box = { x: x - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT };
  return {
    kind: "dot",
    box,
    colour: THEME_COLOURS.accent,
    isOpen: kind === "judgement" || kind === "assumption",
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isCut: boolean;
}

export function lineDown({ x, ...stretch }: Stretch & { readonly x: number }): readonly FillPart[] {
  const { strokes, cuts } = pieces(stretch);
  return [
    ...strokes.map(([from, to]) => fill({ x: x - WIDTH / 2, y: from, width: WIDTH, height: to - from })),
    ...cuts.map((at) => fill({ x: x - CUT / 2, y: at - WIDTH / 2, width: CUT, height: WIDTH })),
  ];
}

export function lineAcross({ y, ...stretch }: Stretch & { readonly y: number }): readonly FillPart[] {
  const { strokes, cuts } = pieces(stretch);
  return [
    ...strokes.map(([from, to]) => fill({ x: from, y: y - WIDTH / 2, width: to - from, height: WIDTH })),
    ...cuts.map((at) => fill({ x: at - WIDTH / 2, y: y - CUT / 2, width: WIDTH, height: CUT })),
  ];
}

/** The length and distance of the strokes that mark a cut in the scale. */
const CUT = 18;
const OPEN = 9;

/** Where the scale is cut, the line has a gap between two strokes across it. */
function pieces({ from, to, isCut }: Stretch): {
  readonly strokes: readonly (readonly [from: number, to: number])[];
  readonly cuts: readonly number[];
} {
  if (!isCut) return { strokes: [[from, to]], cuts: [] };
  const cuts = [(from + to - OPEN) / 2, (from + to + OPEN) / 2] as const;
  return {
    strokes: [
      [from, cuts[0]],
      [cuts[1], to],
    ],
    cuts,
  };
}

function fill(box: FillPart["box"]): FillPart {
  return { kind: "fill", box, colour: THEME_COLOURS.ruleStrong };
}
