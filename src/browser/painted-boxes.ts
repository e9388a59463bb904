/**
 * Lists the places of a static page where each slide must be painted, inside the page: this function is sent to the
 * browser before pictures are taken.
 */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** In CSS px from the upper left corner of the slide. */
export interface PaintedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PaintedSlide {
  readonly id: string;
  /** The marking at the bottom of the slide, which is painted last. */
  readonly marking: PaintedBox | undefined;
  /** The lines of text, the pictures and the drawings that are completely on the slide. */
  readonly boxes: readonly PaintedBox[];
}

/** It uses nothing outside itself, since only its own text is sent to the browser. */
export function listPaintedInPage(): readonly PaintedSlide[] {
  const LEAST = 4;
  return [...document.querySelectorAll(".slide")].map((slide) => {
    const frame = slide.getBoundingClientRect();
    const boxOf = ({ x, y, width, height }: DOMRect): PaintedBox => ({
      x: x - frame.x,
      y: y - frame.y,
      width,
      height,
    });
    const isOnSlide = ({ x, y, width, height }: PaintedBox): boolean =>
      width >= LEAST &&
      height >= LEAST &&
      x >= 0 &&
      y >= 0 &&
      x + width <= frame.width &&
      y + height <= frame.height;
    const boxes = [...slide.querySelectorAll("img, svg")].map((one) => boxOf(one.getBoundingClientRect()));
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement;
      if ((text.textContent ?? "").trim() === "" || element?.checkVisibility() !== true) continue;
      if (element.closest(".visually-hidden, .notes") !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      boxes.push(...[...range.getClientRects()].map(boxOf));
    }
    const marking = slide.querySelector(".slide__footer .marking")?.getBoundingClientRect();
    return { id: slide.id, marking: marking && boxOf(marking), boxes: boxes.filter(isOnSlide) };
  });
}
