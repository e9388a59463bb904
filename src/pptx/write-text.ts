/** Turns the view model's markup and words into formatted paragraphs. */
import type { Html } from "../model/deck.ts";
import { frameColours } from "./frame-colours.ts";
import { THEME_COLOURS } from "./look.ts";
import type { Box, Face, Link, Marker, Paragraph, TextPart, TextRun } from "./part.ts";
import { type Block, cleanText, type Run, readBlocks, readRuns } from "./runs.ts";
import type { SlideContext } from "./slide-context.ts";

export interface Style {
  readonly size: number;
  /** The theme's ink where left out. */
  readonly colour?: string | undefined;
  /** The colour of citation marks. */
  readonly accent?: string | undefined;
  readonly face?: Face | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** BCP 47; the deck's where it is left out. */
  readonly language?: string | undefined;
}

export interface Setting {
  readonly before?: number | undefined;
  readonly leading?: number | undefined;
  readonly marker?: Marker | undefined;
  readonly level?: number | undefined;
  readonly hasOwnDirection?: boolean | undefined;
}

/** Returns the runs of markup that is one line, such as a title or a point. */
export function writeRuns(html: Html, style: Style, context: SlideContext): readonly TextRun[] {
  return readRuns(html).map((run) => writeRun(run, style, context));
}

/** Returns the paragraphs of markup with several blocks, such as a lead. Lists in it keep their markers. */
export function writeBlocks(
  html: Html,
  style: Style,
  options: { readonly setting: Setting; readonly context: SlideContext },
): readonly Paragraph[] {
  const { setting, context } = options;
  return readBlocks(html).map((block) => {
    const runs = block.runs.map((run) => writeRun(run, style, context));
    return block.list === undefined
      ? paragraph(runs, setting)
      : listItem(runs, { list: block.list, style, setting, context });
  });
}

/** Returns plain text as one run. */
export function writeWords(text: string, style: Style, { deck }: SlideContext): TextRun {
  return {
    text: cleanText(text),
    size: style.size,
    colour: style.colour ?? THEME_COLOURS.ink,
    face: style.face ?? "text",
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underlined: false,
    highlight: undefined,
    raised: false,
    lowered: false,
    link: undefined,
    language: style.language ?? deck.language,
  };
}

/** Returns a line break, or the tab after hanging text. */
export function writeGap(gap: "\n" | "\t", style: Style, context: SlideContext): TextRun {
  return { ...writeWords("", style, context), text: gap };
}

export function paragraph(runs: readonly TextRun[], setting: Setting = {}): Paragraph {
  const { before = 0, leading = 1.3, marker, level = 0, hasOwnDirection } = setting;
  return { runs, marker, level, before, leading, hasOwnDirection };
}

/** Returns a text box. Unless said otherwise, its text starts at the top and at the start, without a background. */
export function textPart(
  text: Pick<TextPart, "name" | "box" | "paragraphs">,
  options: Partial<Pick<TextPart, "role" | "align" | "anchor" | "fill" | "grows">> = {},
): TextPart {
  const { role = "text", align = "start", anchor = "top", fill, grows = false } = options;
  return { kind: "text", ...text, role, align, anchor, fill, grows };
}

/** Returns a box as high as its text, for text that stands alone on its line. */
export function boxOf(
  box: Omit<Box, "height">,
  paragraphs: readonly Paragraph[],
  { ruler }: SlideContext,
): Box {
  return { ...box, height: ruler.height(paragraphs, box.width) };
}

function writeRun(run: Run, style: Style, context: SlideContext): TextRun {
  const words = { ...writeWords("", style, context), text: run.text };
  if (run.raised) {
    const size = Math.min(LARGEST_MARK, Math.max(LEAST_MARK, words.size));
    const colour = style.accent ?? THEME_COLOURS.accent;
    return { ...words, size, raised: true, bold: true, face: "text", colour };
  }
  if (run.aside) {
    const { soft } = frameColours(context);
    return { ...words, size: words.size * ASIDE, bold: false, colour: soft };
  }
  return {
    ...words,
    colour: run.marked ? context.look.colours.markInk : words.colour,
    bold: words.bold || run.bold,
    italic: words.italic !== run.italic,
    raised: run.shift === "raised",
    lowered: run.shift === "lowered",
    underlined: run.marked,
    highlight: run.marked ? THEME_COLOURS.mark : undefined,
    link: linkOf(run.href, context),
  };
}

/** Of a citation mark before Office sets it smaller, in px: it can be read beside small words, and is no title. */
const LEAST_MARK = 22;
const LARGEST_MARK = 44;

/** In em, as `frame.css` has it. */
const ASIDE = 0.62;

/** A link to the slide's footer leads to the same slide, so it is left out. */
function linkOf(href: string | undefined, { deck }: SlideContext): Link | undefined {
  if (href === undefined) return undefined;
  if (!href.startsWith("#")) {
    return URL.canParse(href) ? { kind: "web", url: new URL(href).href } : undefined;
  }
  const target = deck.slides.find(({ id }) => id === href.slice(1));
  return target && { kind: "slide", number: target.number };
}

function listItem(
  runs: readonly TextRun[],
  options: {
    readonly list: NonNullable<Block["list"]>;
    readonly style: Style;
    readonly setting: Setting;
    readonly context: SlideContext;
  },
): Paragraph {
  const { list, style, setting, context } = options;
  const { level, number } = list;
  const indent = style.size;
  if (number === undefined) {
    return paragraph(runs, { ...setting, level, marker: { kind: "bullet", character: "–", indent } });
  }
  const hanging = [writeWords(`${number}.`, style, context), writeGap("\t", style, context)];
  return paragraph([...hanging, ...runs], { ...setting, level, marker: { kind: "tab", indent } });
}
