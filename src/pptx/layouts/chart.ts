/**
 * A native PowerPoint chart with the citations of its data. Where PowerPoint has no such chart, the data are in a
 * table.
 */
import type { PlotDatum } from "../../model/chart.ts";
import type { ChartView } from "../../model/deck.ts";
import { styleOf } from "../charts/chart-style.ts";
import type { NativeChart } from "../charts/native-chart.ts";
import { plotChart } from "../charts/plot-chart.ts";
import { seriesField, wordsAt } from "../charts/plot-data.ts";
import { THEME_COLOURS } from "../look.ts";
import { officeLanguage } from "../office-language.ts";
import type { Paragraph, Part, TextPart, TextRun } from "../part.ts";
import { readText } from "../runs.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeRuns, writeWords } from "../write-text.ts";
import { placeTable } from "./table.ts";

/** In px: a lower chart cannot be read. */
const LEAST_HEIGHT = 250;

export const chart: Piece = (context, room) => {
  const view = context.slide.chart;
  if (view === undefined) return nothing(room);
  const { plot } = view;
  const cited = citedTogether(view, context);
  const native = plotChart({ plot, language: context.deck.language, withNumbers: cited === undefined });
  // Points of areas have no place for a number.
  if (native === undefined || (native.form === "area" && cited === undefined)) {
    const table = placeTable(view.table, view.description, { context, room });
    const notes = notesOf(view, context);
    if (notes.length === 0) return table;
    const box = boxOf({ ...room, y: table.bottom + context.look.px("--space-1") }, notes, context);
    const part = textPart({ name: "Notes", box, paragraphs: notes });
    return { parts: [...table.parts, part], bottom: box.y + box.height };
  }
  return placeChart(native, { view, cited: cited ?? [], context, room });
};

function placeChart(
  native: NativeChart,
  options: {
    readonly view: ChartView;
    readonly cited: readonly TextRun[];
    readonly context: SlideContext;
    readonly room: Room;
  },
): Placed {
  const { view, cited, context, room } = options;
  const { look, deck, type } = context;
  const gap = look.px("--space-2");
  const isBeside = view.subtitle !== undefined && areAlike(view.plot.data);
  const head = subtitlePart(view, { isCited: isBeside, context, room: { ...room, y: room.y + gap } });
  const y = head === undefined ? room.y + gap : head.box.y + head.box.height + gap / 2;
  const ownLine = cited.length === 0 || isBeside ? [] : [paragraph(cited)];
  const note = [...ownLine, ...notesOf(view, context)];
  const noteHeight = note.length === 0 ? 0 : boxOf({ ...room, y: 0 }, note, context).height + gap;
  const height = Math.max(LEAST_HEIGHT, room.bottom - y - noteHeight);
  const size = Math.max(type.label, LABEL_SIZE);
  const drawing: Part = {
    kind: "chart",
    description: descriptionOf(view),
    box: { x: room.x, y, width: room.width, height },
    chart: view.subtitle === undefined ? native : untitled(native),
    style: styleOf(look, { size, language: officeLanguage(deck.language) }),
  };
  const box = { x: room.x, y: y + height + gap, width: room.width, height: noteHeight - gap };
  const notes = note.length === 0 ? [] : [textPart({ name: "Cited", box, paragraphs: note })];
  const parts = [...(head === undefined ? [] : [head]), drawing, ...notes];
  return { parts, bottom: y + height + noteHeight };
}

const LABEL_SIZE = 20;

/** What the chart says at places of its axes, below it. */
function notesOf({ notes }: ChartView, context: SlideContext): readonly Paragraph[] {
  const style = { size: context.type.label, colour: THEME_COLOURS.inkSoft };
  return notes.map((note) => paragraph(writeRuns(note, style, context)));
}

function subtitlePart(
  { subtitle, marks = "" }: ChartView,
  options: { readonly isCited: boolean; readonly context: SlideContext; readonly room: Room },
): TextPart | undefined {
  if (subtitle === undefined) return undefined;
  const { isCited, context, room } = options;
  const style = { size: SUBTITLE_SIZE, colour: THEME_COLOURS.inkSoft };
  const words = isCited ? `${subtitle}${marks}` : subtitle;
  const paragraphs = [paragraph(writeRuns(words, style, context))];
  return textPart({ name: "Chart subtitle", box: boxOf(room, paragraphs, context), paragraphs });
}

const SUBTITLE_SIZE = 22;

/** The subtitle says what the amounts are. */
function untitled(native: NativeChart): NativeChart {
  const { axes } = native;
  return axes === undefined
    ? native
    : { ...native, axes: { ...axes, value: { ...axes.value, title: undefined } } };
}

/** What the chart shows, and its data in the form in which they would be read out. */
function descriptionOf({ description, table }: ChartView): string {
  const rows = table.rows.map(({ cells, marks = "" }) => readText(`${cells.join("; ")}${marks}`));
  return [description, table.columns.map(readText).join("; "), ...rows].join("\n");
}

/** Returns the citations in one line, for all data or for each series; undefined where each datum has its own. */
function citedTogether({ plot, marks }: ChartView, context: SlideContext): readonly TextRun[] | undefined {
  if (marks === undefined) return [];
  const style = { size: context.type.label, colour: THEME_COLOURS.inkSoft };
  const from = writeWords(`${context.deck.words["figures-from"] ?? ""} `, style, context);
  if (areAlike(plot.data)) return [from, ...writeRuns(marks, style, context)];
  const { field } = seriesField(plot);
  const { x, y, theta } = plot.spec.encoding;
  if (field === undefined || theta !== undefined || field === x?.field || field === y?.field)
    return undefined;
  const series = [...Map.groupBy(plot.data, (datum) => wordsAt(datum, field))];
  if (!series.every(([, data]) => areAlike(data))) return undefined;
  const named = series.flatMap(([name, [first]], at) => [
    writeWords(at === 0 ? `${name} ` : ` · ${name} `, style, context),
    ...raised(first?.numbers ?? "", context),
  ]);
  return [from, ...named];
}

function areAlike(data: readonly PlotDatum[]): boolean {
  return data.every(({ numbers }) => numbers === data[0]?.numbers);
}

function raised(numbers: string, context: SlideContext): readonly TextRun[] {
  if (numbers === "") return [];
  const style = { size: context.type.label, colour: THEME_COLOURS.accent, bold: true };
  return [{ ...writeWords(numbers, style, context), raised: true }];
}
