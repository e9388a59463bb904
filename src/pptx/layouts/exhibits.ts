/** Excerpts in their passages, beside their source: a table in which each source is described once. */
import type { EvidenceGroup, PassageView } from "../../model/evidence-view.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Paragraph, TextRun } from "../part.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { paragraph, writeGap, writeRuns, writeWords } from "../write-text.ts";
import { type RuledRow, ruledTable } from "./ruled-table.ts";

const ABOUT_WIDTH = 300;
const PADDING = 10;
const BETWEEN = 9;
const LEADING = 1.25;

/** In px, the largest first: free room goes into larger type. */
const SIZES = [22, 20, 18] as const;

export const exhibits: Piece = (context, room) => {
  const { evidence } = context.slide;
  if (evidence.length === 0) return nothing(room);
  const [first, ...smaller] = SIZES.map((size) => placeExhibits(evidence, size, { context, room }));
  const fitting = [first, ...smaller].find((placed) => placed !== undefined && placed.bottom <= room.bottom);
  return fitting ?? smaller.at(-1) ?? nothing(room);
};

function placeExhibits(
  evidence: readonly EvidenceGroup[],
  size: number,
  { context, room }: { readonly context: SlideContext; readonly room: Room },
): Placed {
  const { slide, look, type } = context;
  const sized = { ...context, type: { ...type, label: Math.max(size, type.label) } };
  const y = room.y + look.px("--space-2");
  const columns = [ABOUT_WIDTH, room.width - ABOUT_WIDTH];
  const rows = evidence.map((group) => rowOf(group, { columns, context: sized }));
  const place = { x: room.x, y, width: room.width };
  return ruledTable({ description: slide.name, place, columns, rows });
}

function rowOf(
  group: EvidenceGroup,
  options: { readonly columns: readonly number[]; readonly context: SlideContext },
): RuledRow {
  const { columns, context } = options;
  const { ruler, look } = context;
  const end = look.px("--space-4");
  const [about = 0, wide = 0] = columns;
  const source = sourceText(group, context);
  const excerpts = group.passages.flatMap((passage, at) => passageText(passage, { group, at, context }));
  const height = Math.max(ruler.height(source, about - end), ruler.height(excerpts, wide));
  return {
    height: height + 2 * PADDING,
    cells: [
      { paragraphs: source, anchor: "top", padding: [PADDING, end, PADDING] },
      { paragraphs: excerpts, anchor: "top", padding: [PADDING, 0, PADDING] },
    ],
  };
}

/** The source with its number, followed by what is known about it, one line each. */
function sourceText(group: EvidenceGroup, context: SlideContext): readonly Paragraph[] {
  const { number, source, grade, lineage, state, citedOn } = group;
  const size = context.type.label;
  const soft = { size, colour: THEME_COLOURS.inkSoft };
  const marker = { kind: "tab", indent: size * 1.5 } as const;
  const facts = [grade, lineage, state, sharedMarking(group)].filter((fact) => fact !== undefined);
  const named = [
    writeWords(String(number), { size, colour: THEME_COLOURS.accent, bold: true }, context),
    writeGap("\t", soft, context),
    ...writeRuns(source, { size, bold: true }, context),
    ...facts.flatMap((fact) => [
      writeGap("\n", soft, context),
      writeWords(raisedFirst(fact, context), soft, context),
    ]),
    ...(citedOn === undefined
      ? []
      : [writeGap("\n", soft, context), ...writeRuns(raisedFirst(citedOn, context), soft, context)]),
  ];
  return [paragraph(named, { marker, leading: LEADING })];
}

function sharedMarking({ passages }: EvidenceGroup): string | undefined {
  const labels = new Set(passages.flatMap(({ markings }) => markings));
  return labels.size === 1 ? [...labels][0] : undefined;
}

/** A separate line begins with a capital letter, as a sentence does. */
function raisedFirst(fact: string, { deck }: SlideContext): string {
  const [first = ""] = fact;
  return first.toLocaleUpperCase(deck.language) + fact.slice(first.length);
}

function passageText(
  passage: PassageView,
  options: { readonly group: EvidenceGroup; readonly at: number; readonly context: SlideContext },
): readonly Paragraph[] {
  const { group, at, context } = options;
  const { words, language, translations, speakers, state, markings } = passage;
  const size = context.type.label;
  const soft = { size, colour: THEME_COLOURS.inkSoft };
  const own = [
    ...speakers,
    ...(group.state === undefined ? [state] : []),
    ...(sharedMarking(group) === undefined ? markings : []),
  ];
  const lines = [
    writeRuns(words.replaceAll("\n", "<br>"), { ...soft, language }, context).map(emphasised),
    ...translations.map((translation) => [
      ...writeRuns(translation.words, { size, bold: true }, context),
      ...(translation.by === undefined
        ? []
        : [writeWords(` ${translation.by}`, { ...soft, italic: true }, context)]),
    ]),
    ...(own.length === 0 ? [] : [[writeWords(own.join(" · "), soft, context)]]),
  ];
  return lines.map((runs, line) =>
    paragraph(runs, { leading: LEADING, before: at > 0 && line === 0 ? BETWEEN : 0 }),
  );
}

/** The quoted words are emphasised by weight as well as by colour. Underlining so many words would be hard to read. */
function emphasised(run: TextRun): TextRun {
  return run.highlight === undefined ? run : { ...run, bold: true, underlined: false };
}
