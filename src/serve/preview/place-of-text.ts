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

/** Returns which of a slide's texts the words come from; -1 where they come from none. */
export function textPointedAt(places: readonly TextPlace[], texts: readonly string[]): number {
  const written = places.map(({ markdown }) => wordsOf(markdown));
  for (const text of texts.map(wordsOf)) {
    if (text === "") continue;
    const same = written.indexOf(text);
    if (same !== -1) return same;
    const around = written.findIndex(
      (words) => words.includes(text) || (words !== "" && text.includes(words)),
    );
    if (around !== -1) return around;
  }
  return -1;
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
