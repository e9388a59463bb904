/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Where the blocks of slides stand on their pages, in px of the slide: what a presentation is held against. */

export interface BlockBox {
  /** The block's name in the presentation. */
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PageBlocks {
  readonly slide: string;
  readonly blocks: readonly BlockBox[];
  /** The horizontal rules, but for those that PowerPoint has in tables. */
  readonly rules: readonly BlockBox[];
}

/** Of each block: what shows it on a page, and its name in PowerPoint. */
export const PAGE_BLOCKS: readonly (readonly [selector: string, name: string])[] = [
  [".slide__title:not(.visually-hidden)", "Title"],
  ["h1.assertion__words", "Title"],
  ["p.assertion__words", "Assertion"],
  [".lead", "Lead"],
  [".subtitle", "Subtitle"],
  [".head", "About"],
  [".slide__content > .points", "Points"],
  [".two-up__words", "Points"],
  [".column", "List"],
  [".table", "Table"],
  [".agenda", "List"],
  [".judgements", "List"],
  [".quote__context", "Context"],
  [".quote__words", "Quotation"],
  [".quote__credit", "Credit"],
  [".wording__words", "Wording"],
  [".wording__credit", "Wording credit"],
  [".event__date", "Date"],
  [".event__text", "Event"],
  [".chart__subtitle", "Chart subtitle"],
  [".chart__drawing", "Chart"],
  [".illustration__image", "Picture"],
  [".image-full", "Picture"],
  [".illustration__caption > p:first-child", "Caption"],
  [".slide--image .illustration__caption > p:nth-child(2)", "Credit"],
  [".image-full__caption", "Caption"],
  [".figure__value", "Figure"],
  [".figure__compared", "Comparison"],
  [".contact", "Contact"],
  [".exhibits", "Evidence"],
  [".origins", "List"],
  [".footnotes", "Sources"],
  [".independence", "Independence"],
  [".slide__header .marking", "Marking in header"],
  [".folio .marking", "Marking in footer"],
  [".part", "Part"],
  [".edition", "Audience"],
];

/** Runs in a page of printed slides. Of text, the letters count and not the element's box. */
export function blocksInPage(blocks: typeof PAGE_BLOCKS): readonly PageBlocks[] {
  return [...document.querySelectorAll(".slide")].map((slide) => {
    const edge = slide.getBoundingClientRect();
    const boxed = (name: string, rects: readonly DOMRect[]) => ({
      name,
      left: Math.min(...rects.map((rect) => rect.left)) - edge.left,
      top: Math.min(...rects.map((rect) => rect.top)) - edge.top,
      right: Math.max(...rects.map((rect) => rect.right)) - edge.left,
      bottom: Math.max(...rects.map((rect) => rect.bottom)) - edge.top,
    });
    const words = (element: Element): readonly DOMRect[] => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    };
    /** What an image shows, without the room that its proportions leave. */
    const shown = (image: HTMLImageElement): DOMRect => {
      const room = image.getBoundingClientRect();
      const style = getComputedStyle(image);
      if (style.objectFit !== "contain") return room;
      const scale = Math.min(room.width / image.naturalWidth, room.height / image.naturalHeight);
      const width = image.naturalWidth * scale;
      const height = image.naturalHeight * scale;
      const share = Number.parseFloat(style.objectPosition) / 100;
      return new DOMRect(
        room.left + share * (room.width - width),
        room.top + (room.height - height) / 2,
        width,
        height,
      );
    };
    const rectsOf = (element: Element): readonly DOMRect[] => {
      if (element instanceof HTMLImageElement) return [shown(element)];
      if (element instanceof SVGElement) return [element.getBoundingClientRect()];
      return words(element);
    };
    const found = blocks.flatMap(([selector, name]) =>
      [...slide.querySelectorAll(selector)].flatMap((element) => {
        const rects = rectsOf(element);
        return rects.length === 0 ? [] : [boxed(name, rects)];
      }),
    );
    const ruled = [...slide.querySelectorAll("*")].filter((element) => {
      if (element.closest("table, .columns, .exhibits, .origins, .judgements, svg") !== null) return false;
      return Number.parseFloat(getComputedStyle(element).borderTopWidth) > 0;
    });
    const rules = ruled
      .map((element) => boxed("Rule", [element.getBoundingClientRect()]))
      .filter(({ left, right }) => right - left > 100);
    return { slide: slide.id, blocks: found, rules };
  });
}
