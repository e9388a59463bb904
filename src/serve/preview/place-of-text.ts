/** Finds where a text that a page shows is written. */
import type { Span } from "../../diagnostics/span.ts";
import type { Session } from "../../session/create-session.ts";
import type { TextPlace } from "../../session/text-places.ts";

/** What was pointed at on a page. */
export interface Pointed {
  readonly audience: string;
  /** ID of a slide of the audience's deck. */
  readonly slide: string;
  /** The words of the element, and those of each element around it, from the inside out. */
  readonly texts: readonly string[];
}

/** Returns the place of the text that the words come from; that of the slide, where they come from none of its texts. */
export function placeOfText(session: Session, { audience, slide, texts }: Pointed): Span | undefined {
  const places = session.places(audience, slide);
  return places[textPointedAt(places, texts)]?.span ?? slideSpan(session, audience, slide);
}

/**
 * Returns which of a slide's texts the words come from: the first that stands whole in the innermost element that has any,
 * else the first that has the innermost words; -1 where there is none.
 */
export function textPointedAt(places: readonly TextPlace[], texts: readonly string[]): number {
  const written = places.map(({ markdown }) => piecesOf(markdown));
  const pointed = texts.map(wordsOf).filter((words) => words !== "");
  for (const words of pointed) {
    const same = written.findIndex((pieces) => pieces.join("") === words);
    if (same !== -1) return same;
    const [first] = written
      .map((pieces, index) => ({ index, at: placeIn(words, pieces), length: pieces.join("").length }))
      .filter(({ at }) => at !== -1)
      .toSorted((a, b) => a.at - b.at || b.length - a.length);
    if (first !== undefined) return first.index;
  }
  return written.findIndex((pieces) => pieces.some((piece) => piece.includes(pointed[0] ?? "\0")));
}

/** Returns where the first of the pieces stands in `words`, if all of them do, in order; else -1. */
function placeIn(words: string, pieces: readonly string[]): number {
  let from = 0;
  for (const piece of pieces) {
    const at = words.indexOf(piece, from);
    if (at === -1) return -1;
    from = at + piece.length;
  }
  return pieces.length === 0 ? -1 : words.indexOf(pieces[0] ?? "");
}

function slideSpan(session: Session, audience: string, id: string): Span | undefined {
  const origin = session.deck(audience)?.slides.find((slide) => slide.id === id)?.origin;
  return session.outline(audience)?.tailored.slides.find((slide) => slide.id === origin)?.span;
}

/** The words of a text between its variables and citations: only the page has their values and numbers. */
function piecesOf(markdown: string): readonly string[] {
  const plain = markdown
    .replaceAll(/\[[^[\]@]*@[^[\]]*\]/g, "{{cited}}")
    .replaceAll(/\]\([^)\]]*\)|\{\.scare\}/g, "");
  return plain
    .split(/\{\{[^{}]*\}\}/)
    .map(wordsOf)
    .filter((piece) => piece !== "");
}

/** Letters and digits alone: what is around them differs between Markdown and a page, as do typographic marks. */
function wordsOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
