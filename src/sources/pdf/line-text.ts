/** Writes a line's letters as text. */
import { type Gap, visibleOf } from "./gaps.ts";
import { isRightToLeft, type Line, type LineGlyph } from "./lines.ts";
import { logicalOrder } from "./logical-order.ts";
import { raisedText } from "./raised-text.ts";

/** Ligatures, and letters in their positional forms: Unicode has them for old programs. */
const SHAPED = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdff\ufe70-\ufefc]+/gu;

/** Spaces of any width that pages use. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** Marks that end sentences, on the side where reading ends. */
const STOP = /^[.,;:!?،؛؟]$/;

/**
 * Returns for each line of a page whether it is read from the right. Its letters decide, together with those of its
 * paragraph where tags say so. Lines of only digits and signs follow the majority of the page's letters.
 */
export function directionsOf(lines: readonly Line[]): readonly ("ltr" | "rtl")[] {
  const counts = lines.map(({ glyphs }) => countLetters(glyphs));
  const ofPage = sumOf(counts);
  const groups = Map.groupBy(lines.keys(), (at) => lines[at]?.block ?? at);
  const ofGroup = new Map(
    [...groups].map(([block, members]) => [block, sumOf(members.flatMap((at) => counts[at] ?? []))]),
  );
  return lines.map((line, at) => {
    const { fromRight, others } =
      line.block?.whole === true ? (ofGroup.get(line.block) ?? ofPage) : (counts[at] ?? ofPage);
    if (fromRight >= others) return fromRight > 0 || ofPage.fromRight > ofPage.others ? "rtl" : "ltr";
    return fromRight > 0 && ofPage.fromRight > ofPage.others && STOP.test(visibleOf(line)[0]?.text ?? "")
      ? "rtl"
      : "ltr";
  });
}

interface Letters {
  readonly fromRight: number;
  readonly others: number;
}

function sumOf(counts: readonly Letters[]): Letters {
  return counts.reduce(
    (sum, { fromRight, others }) => ({ fromRight: sum.fromRight + fromRight, others: sum.others + others }),
    { fromRight: 0, others: 0 },
  );
}

/** Returns the line's words in reading order, with tabs between cells. */
export function lineText(line: Line, gaps: readonly Gap[], direction: "ltr" | "rtl"): string {
  const pieces = piecesOf(line, gaps);
  const hasRightToLeft = pieces.some(isRightToLeft);
  const read = hasRightToLeft || direction === "rtl" ? logicalOrder(pieces, direction) : pieces;
  return read
    .join("")
    .replaceAll(/(?<! ) *\t */g, "\t")
    .trim();
}

/** Runs of raised or lowered letters are one piece. */
function piecesOf(line: Line, gaps: readonly Gap[]): readonly string[] {
  const gapBefore = new Map(gaps.map((gap) => [gap.at, gap.kind === "cell" ? "\t" : " "]));
  const glyphs = visibleOf(line);
  const pieces: string[] = [];
  for (let at = 0; at < glyphs.length; ) {
    const level = glyphs[at]?.level ?? "line";
    const end = level === "line" ? at + 1 : endOfLevel(glyphs, at, gapBefore);
    const text = glyphs
      .slice(at, end)
      .map((glyph) => plainLetters(glyph.text))
      .join("");
    pieces.push(...[gapBefore.get(at) ?? []].flat());
    const before = pieces.slice(-BEFORE).join("");
    const after = lettersFrom(glyphs, end, gapBefore);
    pieces.push(level === "line" ? text : raisedText(text, level, { before, after }));
    at = end;
  }
  return pieces;
}

/** Enough to see what a raised number stands beside. */
const BEFORE = 20;
const AFTER = 3;

function lettersFrom(
  glyphs: readonly LineGlyph[],
  from: number,
  gapBefore: ReadonlyMap<number, string>,
): string {
  let end = from;
  while (end < from + AFTER && !gapBefore.has(end)) end += 1;
  return glyphs
    .slice(from, end)
    .map(({ text }) => text)
    .join("");
}

function endOfLevel(
  glyphs: readonly LineGlyph[],
  from: number,
  gapBefore: ReadonlyMap<number, string>,
): number {
  let end = from + 1;
  while (glyphs[end]?.level === glyphs[from]?.level && !gapBefore.has(end)) end += 1;
  return end;
}

function plainLetters(text: string): string {
  return text.replaceAll(SHAPED, (shaped) => shaped.normalize("NFKC")).replaceAll(SPACES, " ");
}

function countLetters(glyphs: readonly LineGlyph[]): Letters {
  const letters = glyphs.filter(({ text }) => /\p{L}/u.test(text));
  const fromRight = letters.filter(({ text }) => isRightToLeft(text)).length;
  return { fromRight, others: letters.length - fromRight };
}
