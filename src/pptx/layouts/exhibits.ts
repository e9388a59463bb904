/** Excerpts in their passages, below their source, in two columns. */
import type { EvidenceGroup, PassageView } from "../../model/evidence-view.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Paragraph, Part, TextRun } from "../part.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { splitEvenly } from "../split-evenly.ts";
import { boxOf, paragraph, textPart, writeGap, writeRuns, writeWords } from "../write-text.ts";

const COLUMNS = 2;
const GAP = 40;
const ABOVE = 14;
const BETWEEN = 9;
const LEADING = 1.2;

/** In px, the largest first: free room goes into larger type. */
const SIZES = [20, 18, 16] as const;

export const exhibits: Piece = (context, room) => {
  if (context.slide.evidence.length === 0) return nothing(room);
  let placed = nothing(room);
  for (const size of SIZES) {
    placed = placeExhibits(size, { context, room });
    if (placed.bottom <= room.bottom) break;
  }
  return placed;
};

/** A passage with its source. */
interface Entry {
  readonly group: EvidenceGroup;
  readonly passage: PassageView;
}

function placeExhibits(
  size: number,
  { context, room }: { readonly context: SlideContext; readonly room: Room },
): Placed {
  const { slide, type } = context;
  const sized = { ...context, type: { ...type, label: size } };
  const y = room.y + ABOVE;
  const width = (room.width - GAP * (COLUMNS - 1)) / COLUMNS;
  const entries = slide.evidence.flatMap((group) => group.passages.map((passage) => ({ group, passage })));
  const heightOf = (some: readonly Entry[]): number =>
    placeColumn(some, { x: 0, y: 0, width, context: sized }).bottom;
  const columns = splitEvenly(entries, { count: COLUMNS, heightOf }).map((some, at) =>
    placeColumn(some, { x: room.x + at * (width + GAP), y, width, context: sized }),
  );
  return {
    parts: columns.flatMap(({ parts }) => parts),
    bottom: Math.max(...columns.map(({ bottom }) => bottom)),
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly context: SlideContext;
}

/** A source that continues in the next column is not described again there. */
function placeColumn(entries: readonly Entry[], { x, y, width, context }: Place): Placed {
  const parts: Part[] = [];
  let bottom = y;
  for (const [group, members] of Map.groupBy(entries, (entry) => entry.group)) {
    const begins = members[0]?.passage === group.passages[0];
    const rule = { x, y: bottom, width, height: 2 };
    const paragraphs = [
      ...(begins ? sourceText(group, context) : []),
      ...members.flatMap(({ passage }, at) =>
        passageText(passage, { group, at: begins ? at + 1 : at, context }),
      ),
    ];
    const box = boxOf({ x, y: bottom + 8, width }, paragraphs, context);
    parts.push(
      ...(begins ? [{ kind: "fill" as const, box: rule, colour: THEME_COLOURS.ruleStrong }] : []),
      textPart({ name: "Evidence", box, paragraphs }),
    );
    bottom = box.y + box.height + BETWEEN;
  }
  return { parts, bottom: bottom - BETWEEN };
}

/** The source with its number, and below it what is known about it. */
function sourceText(group: EvidenceGroup, context: SlideContext): readonly Paragraph[] {
  const { number, source, grade, lineage, state, citedOn } = group;
  const size = context.type.label;
  const soft = { size, colour: THEME_COLOURS.inkSoft };
  const facts = [grade, lineage, state, sharedMarking(group)].filter((fact) => fact !== undefined);
  const named = [
    writeWords(`${number} `, { size, colour: THEME_COLOURS.accent, bold: true }, context),
    ...writeRuns(source, { size, bold: true }, context),
    writeGap("\n", soft, context),
    writeWords(facts.join(" · "), soft, context),
    ...(citedOn === undefined
      ? []
      : [writeWords(" · ", soft, context), ...writeRuns(citedOn, soft, context)]),
  ];
  return [paragraph(named, { leading: LEADING })];
}

function sharedMarking({ passages }: EvidenceGroup): string | undefined {
  const labels = new Set(passages.flatMap(({ markings }) => markings));
  return labels.size === 1 ? [...labels][0] : undefined;
}

function passageText(
  passage: PassageView,
  options: { readonly group: EvidenceGroup; readonly at: number; readonly context: SlideContext },
): readonly Paragraph[] {
  const { group, at, context } = options;
  const { words, language, translations, speakers, state, markings } = passage;
  const size = context.type.label;
  const soft = { size, colour: THEME_COLOURS.inkSoft };
  const named = { size, colour: THEME_COLOURS.accent, bold: true };
  const next = group.passages[group.passages.indexOf(passage) + 1];
  const isEnd = next?.isContinued !== true;
  const own = !isEnd
    ? []
    : [
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
    ...(isEnd ? speakers : []).map((speaker) => [
      writeWords(`${context.deck.words["heading-speaker"] ?? ""} `, named, context),
      writeWords(speaker, soft, context),
    ]),
    ...(own.length === 0 ? [] : [[writeWords(own.join(" · "), soft, context)]]),
  ];
  return lines.map((runs, line) =>
    paragraph(runs, { leading: LEADING, before: at > 0 && line === 0 && !passage.isContinued ? BETWEEN : 0 }),
  );
}

/** The quoted words are emphasised by weight as well as by colour. Underlining so many words would be hard to read. */
function emphasised(run: TextRun): TextRun {
  return run.highlight === undefined ? run : { ...run, bold: true, underlined: false };
}
