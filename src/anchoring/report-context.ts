/** Reports where an excerpt's recorded context or page does not match its place. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Anchor } from "../model/anchor.ts";
import type { Excerpt } from "../model/excerpt.ts";
import type { PageOf } from "../sources/page-index.ts";
import type { SourceText } from "../sources/source-text.ts";
import { foldText } from "../text/fold-text.ts";
import type { TextRange } from "../text/position-map.ts";

interface Subject {
  readonly excerpt: Excerpt;
  readonly anchor: Anchor;
  readonly text: SourceText;
  readonly pageOf: PageOf;
}

/**
 * Returns a `context-not-there` for a prefix or suffix that does not stand beside the words (folded, and whatever white
 * space is between), and a `page-differs` for a page that is neither the text's page nor the number printed on it.
 * Returns nothing where the words themselves are not found in one place, since that is reported.
 */
export function reportContext({ excerpt, anchor, text, pageOf }: Subject): readonly Diagnostic[] {
  if (!("position" in anchor)) return [];
  const { position } = anchor;
  const range = { start: text.offsetOf(position.start), end: text.offsetOf(position.end) };
  const { prefix, suffix } = excerpt;
  return [
    ...(prefix !== undefined && !before(text.text, range.start, prefix)
      ? [notThere("prefix", { excerpt, range, text })]
      : []),
    ...(suffix !== undefined && !behind(text.text, range.end, suffix)
      ? [notThere("suffix", { excerpt, range, text })]
      : []),
    ...otherPage(excerpt, { range, text, page: pageOf(range.start) }),
  ];
}

function before(text: string, at: number, prefix: string): boolean {
  return lettersOf(text.slice(Math.max(0, at - reachOf(prefix)), at)).endsWith(lettersOf(prefix));
}

function behind(text: string, at: number, suffix: string): boolean {
  return lettersOf(text.slice(at, at + reachOf(suffix))).startsWith(lettersOf(suffix));
}

/** A viewer and a text may divide words, lines and paragraphs differently. */
function lettersOf(words: string): string {
  return foldText(words).text.replaceAll(/\s+/g, "");
}

/** How far to look, since a context may take more room in the text. */
function reachOf(context: string): number {
  return context.length * 4 + 64;
}

interface Placed {
  readonly range: TextRange;
  readonly text: SourceText;
}

/** How much of the text that does stand there is shown, in UTF-16 code units. */
const SHOWN = 32;

function notThere(
  key: "prefix" | "suffix",
  { excerpt, range, text }: Placed & { readonly excerpt: Excerpt },
): Diagnostic {
  const side = key === "prefix" ? "before" : "after";
  const there =
    key === "prefix"
      ? text.text.slice(Math.max(0, range.start - SHOWN), range.start)
      : text.text.slice(range.end, range.end + SHOWN);
  const place = `${text.file}:${text.lineAt(range.start)}`;
  return diagnose("context-not-there", {
    message: `The ${key} of "${excerpt.id}" does not stand ${side} its words in ${place}.`,
    span: excerpt.selectorSpans?.[key] ?? excerpt.exact.span,
    hints: [
      there.trim() === ""
        ? `Nothing stands ${side} them: remove the \`${key}\`.`
        : `What stands ${side} them is "${wholeWords(there, key)}"; check that these are the words that you meant.`,
    ],
  });
}

/** Writes it on one line, without a word that is cut off at the far end. */
function wholeWords(there: string, key: "prefix" | "suffix"): string {
  if (there.length < SHOWN) return there.replaceAll(/\s+/g, " ");
  const whole = key === "prefix" ? there.replace(/^\S+\s+(?=\S)/, "") : there.replace(/(?<=\S)\s+\S+$/, "");
  return whole.replaceAll(/\s+/g, " ");
}

function otherPage(
  { id, page, exact, selectorSpans }: Excerpt,
  place: Placed & { readonly page: number | undefined },
): readonly Diagnostic[] {
  if (page === undefined || place.page === undefined || page === place.page) return [];
  if (isPrinted(page, place)) return [];
  const { text, range } = place;
  return [
    diagnose("page-differs", {
      message: `The words of "${id}" stand on page ${place.page} of "${text.file}", line ${text.lineAt(range.start)}, not on page ${page}.`,
      span: selectorSpans?.page ?? exact.span,
      hints: [
        `Write \`page: ${place.page}\`. Where ${page} is the number printed on the page, excuse it: \`excuse: { page-differs: "…" }\`.`,
      ],
    }),
  ];
}

/** True where the first or last lines of the page have its number, as printed pages do. */
function isPrinted(number: number, { range, text: { text } }: Placed): boolean {
  const start = text.lastIndexOf("\f", range.start - 1) + 1;
  const end = text.indexOf("\f", range.start);
  const lines = text
    .slice(start, end === -1 ? undefined : end)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const outer = [...lines.slice(0, 2), ...lines.slice(-2)];
  const printed = new RegExp(`^\\W*(?:\\p{L}+\\W+)?${number}(?!\\w)|(?<!\\w)${number}\\W*$`, "u");
  return outer.some((line) => printed.test(line));
}
