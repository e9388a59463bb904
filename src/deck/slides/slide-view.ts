/** The view of one slide. */

import { citedOnSlide } from "../../audience/shown-texts.ts";
import { translationLabel } from "../../citation/translation-label.ts";
import { curlApostrophes } from "../../model/apostrophes.ts";
import type { Point, Quote } from "../../model/brief.ts";
import type { ColumnView, Html, PointView, QuoteView } from "../../model/deck.ts";
import type { DrawChart } from "../../model/draw-chart.ts";
import { hasSteps, isTitledByTool } from "../../model/layouts.ts";
import { plainText } from "../../model/prose.ts";
import type { TailoredSlide } from "../../model/tailored.ts";
import type { Text } from "../../model/text.ts";
import type { Tlp } from "../../model/tlp.ts";
import { densityOf } from "../../model/type-size.ts";
import type { Words } from "../../model/words.ts";
import { composeChart } from "../charts/chart-view.ts";
import { directionOf } from "../direction.ts";
import { excerptLanguage, shownWords } from "../evidence/shown-words.ts";
import { markingView } from "../marking-view.ts";
import type { Bibliography } from "../notes/bibliography.ts";
import { markHtml, markOn } from "../notes/citation-mark.ts";
import { composeFooter } from "../notes/footer.ts";
import { noteHtml, plainHtml } from "../notes/note-html.ts";
import { type Comparison, composeComparison } from "./comparison-view.ts";
import type { UnnumberedSlide } from "./compose-slides.ts";
import { composeFigure } from "./figure-view.ts";
import { composeHead, type DeckHead } from "./head-view.ts";
import { composeIllustration } from "./illustration-view.ts";
import { composeNotes } from "./notes-view.ts";
import type { TableSetting } from "./table-setting.ts";
import { tableView } from "./table-view.ts";
import { blockHtml, inlineHtml, type Setting } from "./text-html.ts";
import { composeTimeline } from "./timeline-view.ts";
import { typeFor } from "./type-for.ts";

export interface SlideContext {
  /** BCP 47. */
  readonly language: string;
  readonly marking: Tlp;
  /** Read on title slides only. */
  readonly head: () => DeckHead;
  readonly bibliography: Bibliography;
  /** The ID of the brief's slide, and which part of it this is, from 0. */
  readonly origin: string;
  readonly part: number;
  /** The position of its first item among all of the slide's items. */
  readonly firstItem: number;
  /** The scale of its type that was found by fitting it; undefined where what it holds decides. */
  readonly scale: number | undefined;
  readonly drawChart: DrawChart | undefined;
  /** How the columns of the whole table are set, of which the slide may show a part. */
  readonly table: TableSetting | undefined;
  /** Whether it is one of several parts of a slide. */
  readonly isContinued: boolean;
}

export function composeSlide(slide: TailoredSlide, context: SlideContext): UnnumberedSlide {
  const { bibliography } = context;
  const { words } = bibliography;
  const setting: Setting = {
    mark: markOn(slide.id, bibliography),
    direction: directionOf(context.language),
  };
  const title = slide.title ?? (slide.layout === "title" ? context.head().title : undefined);
  const name = nameOf(slide, title, context);
  const { drawChart } = context;
  const footer = composeFooter(slide, bibliography);
  const largest = typeFor(slide, footer?.notes.length ?? 0);
  const type = { ...largest, scale: context.scale ?? largest.scale };
  const comparison = composeComparison(slide, context);
  const points = stepped(pointViews(slide.points, setting, words), slide);
  return {
    id: slide.id,
    origin: context.origin,
    part: context.part,
    firstItem: context.firstItem,
    layout: slide.layout,
    name,
    title: title ? titleHtml(inlineHtml(title, setting), context) : defaultTitle(slide, words),
    lead: leadHtml(slide, comparison, { setting, words }),
    points,
    figure: composeFigure(slide, { setting, bibliography, views: points }),
    columns: slide.columns.map(
      (column): ColumnView => ({
        heading: column.heading && inlineHtml(column.heading, setting),
        points: stepped(pointViews(column.points, setting, words), slide),
      }),
    ),
    table:
      slide.table &&
      context.table &&
      tableView(slide.table, {
        ...{ slide: slide.id, setting, bibliography },
        columns: context.table,
        isContinued: context.isContinued,
      }),
    quote: slide.quote && quoteView(slide.quote, { slide, setting, context }),
    comparison: comparison.wordings,
    timeline: composeTimeline(slide, { setting, bibliography }),
    chart: composeChart(slide, { bibliography, scale: type.scale, name: name ?? "", drawChart }),
    illustration: composeIllustration(slide, { setting, bibliography }),
    evidence: [],
    parts: [],
    head: slide.layout === "title" ? composeHead(context.head(), bibliography) : undefined,
    groups: [],
    notes: composeNotes(slide, { bibliography, setting }),
    cites: [...new Set(citedOnSlide(slide))],
    footer,
    marking: markingView(context.marking),
    type,
    density: densityOf(type),
  };
}

/** Where wordings differ so much that nothing is marked, the slide says so. */
function leadHtml(
  { lead }: TailoredSlide,
  { differThroughout }: Comparison,
  { setting, words }: { readonly setting: Setting; readonly words: Words },
): Html | undefined {
  const own = lead && blockHtml(lead, setting);
  return differThroughout ? `${own ?? ""}<p>${plainHtml(words.say("wordings-differ"))}</p>` : own;
}

/** The title of a later part says that it continues. */
function titleHtml(title: Html, { part, bibliography }: SlideContext): Html {
  return part === 0 ? title : withPart(title, bibliography.words.say("continued"));
}

/** Returns a title with the number of its slide among those that share it. */
export function withPart(title: Html, part: string): Html {
  return `${title} <span class="slide__part">(${plainHtml(part)})</span>`;
}

/** The slide's name for bookmarks and screen readers; undefined where it has no words of its own. */
function nameOf(slide: TailoredSlide, title: Text | undefined, context: SlideContext): string | undefined {
  const text = title ?? nameText(slide);
  if (text !== undefined) return curlApostrophes(plainText(text));
  const made = madeTitle(slide, context.bibliography.words);
  return made ?? (slide.quote && context.bibliography.excerptOf(slide.quote.excerpt.value)?.speaker);
}

/** The author's words that a slide is named by. */
export function nameText({ title, layout, points }: TailoredSlide): Text | undefined {
  return title ?? (layout === "assertion" ? points[0]?.text : undefined);
}

function defaultTitle(slide: TailoredSlide, words: Words): Html | undefined {
  const made = madeTitle(slide, words);
  return made === undefined ? undefined : plainHtml(made);
}

/** The tool's own title of a slide, where the author gives none. */
function madeTitle({ layout }: TailoredSlide, words: Words): string | undefined {
  return isTitledByTool(layout) ? words.say(layout) : undefined;
}

function pointViews(points: readonly Point[], setting: Setting, words: Words): readonly PointView[] {
  return points.map(({ text, kind, confidence, points: nested }) => ({
    html: inlineHtml(text, setting),
    kind,
    kindLabel: kind === "judgement" || kind === "assumption" ? words.say(`kind-${kind}`) : undefined,
    confidence: confidence && { level: confidence, label: words.say(`confidence-${confidence}`) },
    points: pointViews(nested, setting, words),
    isStep: false,
  }));
}

/** What stands below a point comes with it. */
function stepped(points: readonly PointView[], { layout, settings }: TailoredSlide): readonly PointView[] {
  const isStep = settings.fragments === true && hasSteps(layout);
  return points.map((point) => ({ ...point, isStep }));
}

function quoteView(
  quote: Quote,
  options: { readonly slide: TailoredSlide; readonly setting: Setting; readonly context: SlideContext },
): QuoteView | undefined {
  const { slide, setting, context } = options;
  const { bibliography, language: deckLanguage } = context;
  const excerpt = bibliography.excerptOf(quote.excerpt.value);
  const entry = bibliography.entryOf(quote.excerpt.value);
  if (excerpt === undefined || entry === undefined) return undefined;
  const language = excerptLanguage(excerpt, entry.source, deckLanguage);
  return {
    words: plainHtml(bibliography.words.quote(shownWords(excerpt, deckLanguage))),
    language: language === deckLanguage ? undefined : language,
    speaker: excerpt.speaker,
    source: `${noteHtml(entry.notes.short)}${markHtml([quote.excerpt.value], slide.id, bibliography) ?? ""}`,
    translation: excerpt.translation && translationLabel(excerpt.translation, bibliography.words),
    context: quote.context && inlineHtml(quote.context, setting),
  };
}
