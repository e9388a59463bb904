/** Follows a page's content stream and records the place of each letter. */
import type { Glyph, PageContent, Stroke } from "./glyph.ts";
import { followedBy, IDENTITY, type Matrix, matrixOf, numbersOf, transform } from "./matrix.ts";
import { type Font, isUnread, type Shown, shownGlyphs } from "./shown-glyphs.ts";

/** PDF.js' operators, in the order of the page: what each does, and its arguments. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PageSource {
  readonly operators: Operators;
  /** PDF.js' numbers of the operators, by name. */
  readonly codes: Readonly<Record<string, number>>;
  /** Returns the font of that name; undefined where it could not be read. */
  fontNamed(name: string): Font | undefined;
}

/** What `q` saves and `Q` restores (32000-1, 8.4.2). */
interface State {
  readonly ctm: Matrix;
  readonly font: Font | undefined;
  readonly fontName: string;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** 1 for letters of their font's own width. */
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

interface Reading {
  state: State;
  readonly saved: State[];
  /** The matrices of the text, and of the beginning of its line. */
  text: Matrix;
  line: Matrix;
  readonly marks: (number | undefined)[];
  /** How many forms the content is inside. Marks in a form are counted by the form itself. */
  forms: number;
  run: number;
  previous: string;
  readonly glyphs: Glyph[];
  readonly strokes: Stroke[];
  hasDrawing: boolean;
  readonly unread: Set<string>;
}

const START: State = {
  ctm: IDENTITY,
  font: undefined,
  fontName: "",
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
};

/** Returns the page's letters in the order in which they are drawn, with its strokes. */
export function readGlyphs(page: PageSource): PageContent {
  const names = new Map(Object.entries(page.codes).map(([name, code]) => [code, name]));
  const reading: Reading = {
    ...{ state: START, saved: [], text: IDENTITY, line: IDENTITY, marks: [], forms: 0, run: 0 },
    ...{ previous: "", glyphs: [], strokes: [], hasDrawing: false, unread: new Set<string>() },
  };
  page.operators.fnArray.forEach((code, at) => {
    const name = names.get(code) ?? "";
    const args = page.operators.argsArray[at];
    step(reading, { name, args: Array.isArray(args) ? args : [args], page });
    reading.previous = name;
  });
  const { glyphs, strokes, hasDrawing, unread } = reading;
  return { glyphs, strokes, hasDrawing, unreadFonts: [...unread] };
}

interface Step {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly page: PageSource;
}

function step(reading: Reading, { name, args, page }: Step): void {
  const [first, second] = args;
  switch (name) {
    case "save":
      reading.saved.push(reading.state);
      return;
    case "restore":
      // The parser leaves pictures out, and only says where one would be drawn.
      reading.hasDrawing ||= reading.previous === "transform";
      reading.state = reading.saved.pop() ?? reading.state;
      return;
    case "transform":
      set(reading, { ctm: followedBy(matrixOf(args), reading.state.ctm) });
      return;
    case "paintFormXObjectBegin":
      reading.saved.push(reading.state);
      reading.forms += 1;
      set(reading, { ctm: followedBy(matrixOf(first), reading.state.ctm) });
      return;
    case "paintFormXObjectEnd":
      reading.forms -= 1;
      reading.state = reading.saved.pop() ?? reading.state;
      return;
    case "beginMarkedContent":
      reading.marks.push(reading.marks.at(-1));
      return;
    case "beginMarkedContentProps":
      reading.marks.push(typeof second === "number" && reading.forms === 0 ? second : reading.marks.at(-1));
      return;
    case "endMarkedContent":
      reading.marks.pop();
      return;
    case "constructPath":
      drawPath(reading, args, page.codes);
      return;
    default:
      textStep(reading, { name, args, page });
  }
}

function textStep(reading: Reading, { name, args, page }: Step): void {
  const [first, second] = args;
  const x = numberOf(first);
  const y = numberOf(second);
  switch (name) {
    case "beginText":
      reading.text = reading.line = IDENTITY;
      return;
    case "setFont":
      set(reading, { font: page.fontNamed(String(first)), fontName: String(first), size: y });
      return;
    case "setCharSpacing":
      set(reading, { charSpacing: x });
      return;
    case "setWordSpacing":
      set(reading, { wordSpacing: x });
      return;
    case "setHScale":
      set(reading, { scale: x / 100 });
      return;
    case "setLeading":
      set(reading, { leading: Math.abs(x) });
      return;
    case "setTextRise":
      set(reading, { rise: x });
      return;
    case "setLeadingMoveText":
      set(reading, { leading: Math.abs(y) });
      moveLine(reading, x, y);
      return;
    case "moveText":
      moveLine(reading, x, y);
      return;
    case "nextLine":
      moveLine(reading, 0, -reading.state.leading);
      return;
    case "setTextMatrix":
      reading.text = reading.line = matrixOf(typeof first === "number" ? args : first);
      return;
    case "showText":
      showText(reading, Array.isArray(first) ? first : []);
      return;
  }
}

function set(reading: Reading, changed: Partial<State>): void {
  reading.state = { ...reading.state, ...changed };
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

function moveLine(reading: Reading, x: number, y: number): void {
  reading.text = reading.line = followedBy([1, 0, 0, 1, x, y], reading.line);
}

/** Characters without meaning, where a font does not say what its drawing means. */
const MEANINGLESS = /^(?:(?![\t\n\r])\p{Cc}|[\ufffe\uffff])+$/u;

function showText(reading: Reading, items: readonly unknown[]): void {
  const { state } = reading;
  const { font } = state;
  reading.run += 1;
  if (font === undefined || items.length === 0 || isUnread(font)) reading.unread.add(state.fontName);
  if (font === undefined) return;
  const toPage = followedBy(reading.text, state.ctm);
  const { shown, advance } = shownGlyphs(items, { ...state, font });
  for (const glyph of shown) {
    if (MEANINGLESS.test(glyph.text)) reading.unread.add(state.fontName);
    else reading.glyphs.push(placed(glyph, { toPage, reading }));
  }
  const [x, y] = font.vertical ? [0, -advance] : [advance, 0];
  reading.text = followedBy([1, 0, 0, 1, x, y], reading.text);
}

/** Converts a letter's place in the text to its place along and across its line. */
function placed(
  { text, from, to, size, rise, upright }: Shown,
  { toPage, reading }: { readonly toPage: Matrix; readonly reading: Reading },
): Glyph {
  const first = transform(toPage, upright ? { x: 0, y: -from } : { x: from, y: rise });
  const last = transform(toPage, upright ? { x: 0, y: -to } : { x: to, y: rise });
  const [a, b, c, d] = toPage;
  const along = upright ? { x: -c, y: -d } : { x: a, y: b };
  const angle = Math.round((Math.atan2(along.y, along.x) * 180) / Math.PI);
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const ends = [first.x * cos + first.y * sin, last.x * cos + last.y * sin];
  return {
    ...{ text, upright, angle, mark: reading.marks.at(-1), run: reading.run },
    start: Math.min(...ends),
    end: Math.max(...ends),
    baseline: first.y * cos - first.x * sin,
    size: size * Math.hypot(upright ? a : c, upright ? b : d),
  };
}

/** In points: a thicker line is a bar, and a shorter one is part of a drawing. */
const THICKEST = 2.5;
const SHORTEST = 3;

function drawPath(
  reading: Reading,
  [paint, , box]: readonly unknown[],
  codes: Readonly<Record<string, number>>,
): void {
  if (paint === codes.endPath) return;
  reading.hasDrawing = true;
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(box);
  const corners = [
    transform(reading.state.ctm, { x: left, y: bottom }),
    transform(reading.state.ctm, { x: right, y: top }),
  ];
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [start, end] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  if (high - low > THICKEST || end - start < SHORTEST) return;
  reading.strokes.push({ start, end, height: (low + high) / 2 });
}
