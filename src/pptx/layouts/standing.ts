/** The kind of a statement in words, and its confidence in words and in squares that do not depend on colour. */
import type { ConfidenceView, PointView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { TextRun } from "../part.ts";
import type { SlideContext } from "../slide-context.ts";
import { writeWords } from "../write-text.ts";

const SQUARES: Readonly<Record<ConfidenceView["level"], string>> = {
  low: "■□□",
  moderate: "■■□",
  high: "■■■",
};

type Standing = Pick<PointView, "kindLabel" | "confidence">;

/** Returns the kind and the confidence on one line; nothing for a fact or context. */
export function standingRuns(point: Standing, context: SlideContext): readonly TextRun[] {
  const kind = kindRun(point, context);
  const confidence = confidenceRuns(point, context);
  if (kind.length === 0 || confidence.length === 0) return [...kind, ...confidence];
  return [...kind, writeWords(" · ", labelStyle(context), context), ...confidence];
}

export function kindRun({ kindLabel }: Standing, context: SlideContext): readonly TextRun[] {
  if (kindLabel === undefined) return [];
  const style = { size: context.type.label, colour: THEME_COLOURS.ink, bold: true };
  return [writeWords(kindLabel, style, context)];
}

export function confidenceRuns({ confidence }: Standing, context: SlideContext): readonly TextRun[] {
  if (confidence === undefined) return [];
  const squares = { size: context.type.label * 0.8, colour: THEME_COLOURS.ink };
  return [
    writeWords(`${SQUARES[confidence.level]} `, squares, context),
    writeWords(confidence.label, labelStyle(context), context),
  ];
}

function labelStyle({ type }: SlideContext) {
  return { size: type.label, colour: THEME_COLOURS.inkSoft };
}
