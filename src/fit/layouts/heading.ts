/** What stands above the content of most layouts: the title, and the lead below it. */
import { type Block, below, EMPTY } from "../block.ts";
import { setText } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";

export function title({ slide, look, base, width }: Sheet): Block {
  if (slide.title === undefined) return EMPTY;
  const style = look.style(base, ".slide__title", `.slide--${slide.layout} .slide__title`);
  const own = look.px(`.slide--${slide.layout} .slide__title`, "max-inline-size");
  const most = Number.isNaN(own) ? look.px(".slide__title", "max-inline-size") : own;
  const room = Math.min(width, most);
  return setText(slide.title, { style, look, width: room });
}

export function lead({ slide, look, base, width }: Sheet, ...selectors: readonly string[]): Block {
  if (slide.lead === undefined) return EMPTY;
  const style = look.style(base, ".lead", ...selectors);
  const above = [".lead", ...selectors].map((selector) => look.px(selector, "margin-block-start"));
  const room = Math.min(width, look.px(".lead", "max-inline-size"));
  const gap = look.px(PARAGRAPHS, "margin-block-start");
  return below(Math.max(...above), setText(slide.lead, { style, look, width: room, gap }));
}

/** The selector of the room between paragraphs, as `text.css` writes it. */
export const PARAGRAPHS = ".slide :is(.point__text, .lead, .quote__context) p + p";

export function heading(sheet: Sheet): Block {
  return below(title(sheet), lead(sheet));
}
