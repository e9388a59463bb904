/** One number, taken apart into the number itself, its unit, what it is compared with and its source. */
import { citedIn } from "../../audience/shown-texts.ts";
import type { FigureView, Html, PointView } from "../../model/deck.ts";
import { plainText } from "../../model/prose.ts";
import type { TailoredSlide } from "../../model/tailored.ts";
import { isRightToLeft } from "../../text/hidden-characters.ts";
import { type Bibliography, entriesOn } from "../notes/bibliography.ts";
import { markHtml } from "../notes/citation-mark.ts";
import { noteHtml } from "../notes/note-html.ts";
import { inlineHtml, type Setting } from "./text-html.ts";

interface FigureContext {
  readonly setting: Setting;
  readonly bibliography: Bibliography;
  /** Those of the slide's points. */
  readonly views: readonly PointView[];
}

/** Undefined for a slide of another layout. The marks of the number's citations stand at its source. */
export function composeFigure(slide: TailoredSlide, context: FigureContext): FigureView | undefined {
  const { setting, bibliography, views } = context;
  const [point] = slide.points;
  const [view] = views;
  if (slide.layout !== "figure" || point === undefined || view === undefined) return undefined;
  const { kindLabel, confidence, points } = view;
  const words = plainText(point.text);
  // In its own direction nothing of it is set apart, so that the number can be found.
  const direction = isRightToLeft(words) ? "rtl" : "ltr";
  return {
    ...takenApart(inlineHtml(point.text, { ...setting, direction, mark: () => undefined }), words),
    ...{ kindLabel, confidence, points },
    source: sourceHtml(citedIn(point.text), slide.id, bibliography),
  };
}

/** A currency's sign, the digits in groups or as a range, and per cent or letters right behind them. */
const NUMBER = /(?<!\S)[^\s\d<&]*\d+(?:[.,:'’\u00a0\u202f–/ -]\d+)*(?:[\u00a0\u202f ]?[%‰°]|\p{L}+)?/u;

/** Returns the first number of a line of markup, and what stands around it. Mark-up before it is not looked into. */
function takenApart(html: Html, plain: string): Pick<FigureView, "before" | "number" | "length" | "unit"> {
  const [words = ""] = html.split("<", 1);
  const found = NUMBER.exec(words);
  if (found === null) return { before: undefined, number: html, length: lengthOf(plain), unit: undefined };
  const [number] = found;
  return {
    before: html.slice(0, found.index).trim() || undefined,
    number,
    length: lengthOf(number),
    unit: html.slice(found.index + number.length).trim() || undefined,
  };
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

function sourceHtml(ids: readonly string[], slide: string, bibliography: Bibliography): Html | undefined {
  const notes = entriesOn(ids, bibliography).map((entry) => {
    const own = ids.filter((id) => bibliography.entryOf(id) === entry);
    return `${noteHtml(entry.notes.short)}${markHtml(own, slide, bibliography) ?? ""}`;
  });
  return notes.length === 0 ? undefined : notes.join(" · ");
}
