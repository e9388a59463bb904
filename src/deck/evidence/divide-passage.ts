/** Divides a long passage at its line breaks, so that a slide can be filled with some of it. */
import type { PassageView } from "../../model/evidence-view.ts";

/** A piece is no shorter than this, in characters. */
const LEAST = 240;

/**
 * Returns the passage in pieces that read on without a gap. What is said about all of it stands with the last. An excerpt
 * is not divided.
 */
export function dividePassage(passage: PassageView): readonly PassageView[] {
  const pieces: string[] = [];
  for (const line of linesOf(passage.words)) {
    const last = pieces.at(-1);
    if (last === undefined || textOf(last).length >= LEAST) pieces.push(line);
    else pieces.splice(-1, 1, `${last}\n${line}`);
  }
  return pieces.map((words, at) => ({
    ...passage,
    words,
    isContinued: at > 0,
    ...(at < pieces.length - 1 ? { translations: [], speakers: [] } : {}),
  }));
}

/** Lines that an excerpt runs over are one. */
function linesOf(html: string): readonly string[] {
  const lines: string[] = [];
  for (const line of html.split("\n")) {
    const last = lines.at(-1);
    if (last !== undefined && isOpen(last)) lines.splice(-1, 1, `${last}\n${line}`);
    else lines.push(line);
  }
  return lines;
}

function isOpen(html: string): boolean {
  return html.lastIndexOf("<mark>") > html.lastIndexOf("</mark>");
}

/** Returns the text of a passage's markup, for its length. */
export function textOf(html: string): string {
  return html.replaceAll(/<[^<>]*>/g, "");
}
