/** Measures the slides of a static page, inside the page: this function is sent to the browser. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** The measures of a slide's layout. All lengths are in CSS px. */
export interface SlideMeasure {
  readonly id: string;
  /**
   * How far the content reaches below its room, or above it where it is aligned to the bottom or the middle; 0 where it
   * fits.
   */
  readonly tooLong: number;
  /** How far something reaches over the right or left edge; 0 where nothing does. */
  readonly tooWide: number;
  /** That of the content's last text. */
  readonly lineHeight: number;
  /** How many points, rows or other items the outer list has, and the first of them that does not fit completely. */
  readonly items: number;
  readonly firstOverflowing: number | undefined;
  /** The height of each item, with the distance to the one before, and the room for all of them. */
  readonly itemHeights: readonly number[];
  readonly itemRoom: number;
  /** The smallest font sizes of points, of cells, of all in the content, and of notes in the footer. */
  readonly smallest: {
    readonly point: number;
    readonly cell: number;
    readonly text: number;
    readonly note: number;
  };
  /** True when a note of the footer is cut off, or overlaps another row. */
  readonly footerBroken: boolean;
}

/** It uses nothing outside itself, since only its own text is sent to the browser. */
export function measureInPage(): readonly SlideMeasure[] {
  const BREATH = 6;
  const isHidden = (element: Element): boolean => element.closest(".visually-hidden, .notes") !== null;
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
    );
  const wordsIn = (root: Element | null): readonly Element[] =>
    [...(root?.querySelectorAll("*") ?? [])].filter((element) => hasWords(element) && !isHidden(element));
  const typeSize = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
  const smallest = (elements: readonly Element[]): number => Math.min(...elements.map(typeSize), 1000);

  return [...document.querySelectorAll(".slide")].map((slide) => {
    const content = slide.querySelector(".slide__content");
    const footer = slide.querySelector(".slide__footer");
    const frame = slide.getBoundingClientRect();
    const room = content?.getBoundingClientRect() ?? frame;
    const limit = room.bottom - BREATH;
    const words = wordsIn(content);
    const parts = [...(content?.querySelectorAll("*") ?? [])]
      .filter((element) => !isHidden(element) && element.getClientRects().length > 0)
      .map((element) => element.getBoundingClientRect());
    const bottom = Math.max(room.top, ...parts.map((part) => part.bottom));
    const top = Math.min(room.bottom, ...parts.map((part) => part.top));
    const right = Math.max(...words.map((element) => element.getBoundingClientRect().right), 0) - frame.right;
    const left =
      frame.left - Math.min(...words.map((element) => element.getBoundingClientRect().left), frame.right);
    const items = [
      ...slide.querySelectorAll(
        ".points > .point, .judgement, tbody > tr, .timeline > .event, .exhibit, .origin .source",
      ),
    ].filter((item) => item.parentElement?.closest(".point, .judgement") === null);
    const isInColumns = slide.querySelector(".exhibits, .origins") !== null;
    const itemBoxes = items.map((item) => item.getBoundingClientRect());
    // Where columns are full, a browser goes on beside them.
    const firstOverflowing = itemBoxes.findIndex(
      (item) => item.bottom > limit || (isInColumns && (item.right > frame.right || item.left < frame.left)),
    );
    const firstTop = itemBoxes[0]?.top ?? limit;
    const last = words.at(-1);
    const notes = [...(footer?.querySelectorAll(".footnote") ?? [])].map((note) =>
      note.getBoundingClientRect(),
    );
    const footerTop = footer?.getBoundingClientRect().top ?? frame.bottom;
    return {
      id: slide.id,
      tooLong: Math.max(0, bottom - limit, room.top + BREATH - top),
      tooWide: Math.max(0, right, left),
      lineHeight: last === undefined ? 0 : Number.parseFloat(getComputedStyle(last).lineHeight),
      items: items.length,
      firstOverflowing: firstOverflowing === -1 ? undefined : firstOverflowing,
      itemHeights: itemBoxes.map((item, at) => item.bottom - (itemBoxes[at - 1]?.bottom ?? firstTop)),
      itemRoom: limit - firstTop,
      smallest: {
        point: smallest([...slide.querySelectorAll(".point__text, .judgement__text")]),
        cell: smallest([...slide.querySelectorAll(".table tbody :is(th, td)")]),
        text: smallest(words),
        note: smallest(wordsIn(footer)),
      },
      footerBroken: notes.some(
        (note) => note.bottom > frame.bottom || note.top < footerTop - 1 || note.right > frame.right + 1,
      ),
    };
  });
}
