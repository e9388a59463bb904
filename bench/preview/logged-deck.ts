/** The deck that previews show: the bench's, with a log that is quoted, so that point, excerpt and source can be edited. */
import { type BenchDeck, type BenchSlide, makeDeck } from "../deck/make-deck.ts";

/** What the edits so far have made of the deck. */
export interface Written {
  /** A word that a point has. */
  readonly point: string;
  /** The last word of the sentence that is quoted: one of `wordOf`. */
  readonly quoted: string;
  /** A word beside that sentence, in the log. */
  readonly beside: string;
}

/** Points stand on it. */
export const POINTS_SLIDE = 50;
/** The log is quoted on it. */
export const QUOTE_SLIDE = 51;

/** Returns "editaa", "editab" and so on: no figure, and no name. Below 1000. */
export function wordOf(edit: number): string {
  const letters = [...String(edit).padStart(3, "0")].map((digit) => "abcdefghij"[Number(digit)]);
  return `edit${letters.join("")}`;
}

/** Returns a deck of `size` slides. */
export function loggedDeck(size: number, { point, quoted, beside }: Written, edits: number): BenchDeck {
  const deck = makeDeck({ slides: size });
  const sentences = Array.from({ length: edits }, (_, edit) => `${quotation(wordOf(edit))}.`);
  const log = {
    id: "log",
    title: "The log of the depots",
    text: () =>
      `It begins with ${beside}.\n${sentences.map((one) => `${one} ${beside} stood beside it.`).join("\n")}\n`,
  };
  const excerpt = { id: "log-day", source: log, exact: quotation(quoted) };
  const slides = deck.slides.map((slide, at): BenchSlide => {
    const { id, title, note } = slide;
    if (at === QUOTE_SLIDE) return { kind: "quote", id, title, note, excerpt };
    if (at !== POINTS_SLIDE || slide.kind !== "points") return slide;
    const [first, ...others] = slide.points;
    return first === undefined
      ? slide
      : { ...slide, points: [{ ...first, text: first.text.replace(/\.$/, ` and ${point}.`) }, ...others] };
  });
  return { ...deck, slides, sources: [...deck.sources, log], excerpts: [...deck.excerpts, excerpt] };
}

function quotation(word: string): string {
  return `On that day the log spoke of ${word}`;
}
