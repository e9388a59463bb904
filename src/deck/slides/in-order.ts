/**
 * Isolates words that are read in the other direction than their deck (UAX #9, "isolates"), so that their full stop, their
 * closing mark and the citation behind them stand where they are read.
 */
import type { Element, ElementContent } from "hast";
import { directionOfWords } from "../../text/direction-of-words.ts";
import type { Direction } from "../direction.ts";

/** Returns a paragraph's content: as a whole isolated where all of it is in the other direction, else its quotations. */
export function inOrder(content: readonly ElementContent[], direction: Direction): ElementContent[] {
  const other = direction === "ltr" ? "rtl" : "ltr";
  const isOther = (words: string): boolean => directionOfWords(words) === other;
  return isOther(wordsOf(content)) ? [isolated(content, other)] : content.flatMap(quotationsIsolated(other));
}

function quotationsIsolated(other: Direction): (one: ElementContent) => ElementContent[] {
  return (one) => {
    if (one.type === "text") return piecesOf(one.value, other);
    if (one.type !== "element") return [one];
    return [{ ...one, children: one.children.flatMap(quotationsIsolated(other)) }];
  };
}

function piecesOf(text: string, other: Direction): ElementContent[] {
  const pieces: ElementContent[] = [];
  let from = 0;
  for (const { 0: quotation, index } of text.matchAll(QUOTATION)) {
    if (directionOfWords(quotation) !== other) continue;
    if (index > from) pieces.push({ type: "text", value: text.slice(from, index) });
    pieces.push(isolated([{ type: "text", value: quotation }], other));
    from = index + quotation.length;
  }
  if (from < text.length || from === 0) pieces.push({ type: "text", value: text.slice(from) });
  return pieces;
}

const QUOTATION = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"|‘[^‘’]*’/gu;

function wordsOf(content: readonly ElementContent[]): string {
  return content
    .map((one) => {
      if (one.type === "text") return one.value;
      return one.type === "element" && !isMark(one) ? wordsOf(one.children) : "";
    })
    .join("");
}

/** A mark of citation is no word of the sentence. */
function isMark({ tagName, properties }: Element): boolean {
  return tagName === "sup" && properties.className !== undefined;
}

function isolated(children: readonly ElementContent[], dir: Direction): ElementContent {
  return { type: "element", tagName: "bdi", properties: { dir }, children: [...children] };
}
