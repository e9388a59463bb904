/** Finds where a text that a page shows is written. */
import type { Span } from "../../diagnostics/span.ts";
import type { Session } from "../../session/create-session.ts";

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
  const places = session.places(audience, slide).map((place) => ({ place, words: wordsOf(place.markdown) }));
  for (const text of texts.map(wordsOf)) {
    if (text === "") continue;
    const same = places.find(({ words }) => words === text);
    const around = places.find(({ words }) => words.includes(text) || (words !== "" && text.includes(words)));
    const found = same ?? around;
    if (found !== undefined) return found.place.span;
  }
  return slideSpan(session, audience, slide);
}

function slideSpan(session: Session, audience: string, id: string): Span | undefined {
  const origin = session.deck(audience)?.slides.find((slide) => slide.id === id)?.origin;
  return session.outline(audience)?.tailored.slides.find((slide) => slide.id === origin)?.span;
}

/** Letters and digits alone: what is around them differs between Markdown and a page, as do typographic marks. */
function wordsOf(text: string): string {
  const plain = text.replaceAll(/\[@[^[\]]*\]/g, "").replaceAll(/\]\([^)\]]*\)/g, "");
  return plain
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
