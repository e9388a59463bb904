/** The first slide: what the briefing is about, for whom, and as of when. */
import { THEME_COLOURS } from "../look.ts";
import { movedDown, type Paragraph, type Part } from "../part.ts";
import type { Piece, SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeRuns, writeWords } from "../write-text.ts";
import { placeTitle } from "./heading.ts";

const SUBTITLE_WIDTH = 1000;

/** It stands at the bottom of the room. */
export const titlePage: Piece = (context, room) => {
  const { look, type } = context;
  const title = placeTitle(context, { ...room, y: 0 }, { size: type.cover, leading: 1.04 });
  const parts: Part[] = [...title.parts];
  let y = title.bottom;
  const add = (made: { readonly parts: readonly Part[]; readonly bottom: number }): void => {
    parts.push(...made.parts);
    y = made.bottom;
  };
  add(placeSubtitle(context, { x: room.x, y }));
  add(placeHead(context, { x: room.x, y, width: room.width }));
  const shift = Math.max(room.y, room.bottom - look.px("--space-5") + look.px("--space-3") - y);
  return { parts: movedDown(parts, shift), bottom: y + shift };
};

function placeSubtitle(context: SlideContext, { x, y }: { readonly x: number; readonly y: number }) {
  const { slide, look, type } = context;
  if (slide.head?.subtitle === undefined) return { parts: [], bottom: y };
  const style = { size: type.coverText, colour: THEME_COLOURS.inkSoft };
  const paragraphs = [paragraph(writeRuns(slide.head.subtitle, style, context))];
  const box = boxOf({ x, y: y + look.px("--space-3"), width: SUBTITLE_WIDTH }, paragraphs, context);
  return { parts: [textPart({ name: "Subtitle", box, paragraphs })], bottom: box.y + box.height };
}

function placeHead(
  context: SlideContext,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
) {
  const { look } = context;
  const paragraphs = headText(context);
  const top = y + look.px("--space-5");
  const box = boxOf({ x, y: top + look.px("--space-2"), width }, paragraphs, context);
  const rule = { x, y: top, width, height: 2 };
  return {
    parts: [
      { kind: "fill", box: rule, colour: THEME_COLOURS.ruleStrong } as const,
      textPart({ name: "About", box, paragraphs }),
    ],
    bottom: box.y + box.height,
  };
}

/** The authors, the date and the audience, none of them broken. Below them, the number of sources. */
function headText(context: SlideContext): readonly Paragraph[] {
  const { slide, type } = context;
  if (slide.head === undefined) return [];
  const { authors, date, asOf, audience, tally } = slide.head;
  const style = { size: type.detail };
  const facts = [date, asOf, audience]
    .filter((fact) => fact !== undefined)
    .map(unbroken)
    .join(GAP);
  const names =
    authors === "" ? [] : [writeWords(`${unbroken(authors)}${GAP}`, { ...style, bold: true }, context)];
  const soft = { ...style, colour: THEME_COLOURS.inkSoft };
  return [
    paragraph([...names, writeWords(facts, style, context)]),
    paragraph([writeWords(tally, soft, context)], { before: 6 }),
  ];
}

const GAP = "\u2003 ";

function unbroken(fact: string): string {
  return fact.replaceAll(" ", "\u00a0");
}
