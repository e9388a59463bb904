/** The footer of a slide: its notes in columns, and a line below them. */
import type { FooterNote, FooterView } from "../model/deck.ts";
import { type Block, below, beside, EMPTY, UNCERTAIN } from "./block.ts";
import { balancedHeight } from "./columns-of.ts";
import { setText, setUnbrokenWords, setWords, widthOfWords } from "./set-text.ts";
import type { Sheet } from "./sheet.ts";
import type { TypeStyle } from "./type-style.ts";

/** The whole footer, or its notes alone. */
export function footer(sheet: Sheet, part: "whole" | "notes" = "whole"): Block {
  const { slide } = sheet;
  const notes = slide.footer === undefined ? EMPTY : footnotes(slide.footer, sheet);
  return part === "notes" ? notes : below(sheet.look.token("--rule-width"), notes, folio(sheet));
}

/** From how many notes on they stand in so many columns. */
const COLUMNS = [
  { from: 9, selector: ".footnotes:has(> :nth-child(9))" },
  { from: 3, selector: ".footnotes:has(> :nth-child(3))" },
] as const;

function footnotes({ notes }: FooterView, { look, base, width }: Sheet): Block {
  const set = COLUMNS.find(({ from }) => notes.length >= from)?.selector;
  const style = look.style(base, ".slide__footer", ".footnotes");
  const columns = set === undefined ? 1 : look.px(set, "columns");
  const gap = look.px(".footnotes", "column-gap");
  const room = (width - (columns - 1) * gap) / columns;
  const above = look.px(".footnotes", "padding-block-start");
  const blocks = notes.map((note) => footnote(note, { style, look, width: room }));
  const height = balancedHeight(
    blocks.map((block) => block.height),
    columns,
  );
  return below(above, { ...beside(...blocks), height });
}

function footnote(
  { number, html }: FooterNote,
  { style, look, width }: { readonly style: TypeStyle; readonly look: Sheet["look"]; readonly width: number },
): Block {
  const numeral = look.style(style, ".footnote__number");
  const least = look.px(".footnote__number", "min-inline-size", numeral.size);
  const taken = Math.max(least, widthOfWords(String(number), numeral)) + look.px(".footnote", "column-gap");
  const [above, under] = look.pair(".footnote", "padding-block");
  return below(above, setText(html, { style, look, width: width - taken }), under);
}

/** One line: what the sources have in common, the marking, the number. */
function folio({ slide, look, base, width }: Sheet): Block {
  const style = look.style(base, ".slide__footer", ".folio");
  const independence = look.style(style, ".independence");
  const marking = look.style(style, ".marking", ".slide__footer .marking");
  const number = look.style(style, ".folio__number");
  const padding = look.padding(".slide__footer .marking");
  const count = `${slide.number}/${slide.total}`;
  const shared = slide.footer?.independence ?? "";
  const taken =
    widthOfWords(slide.marking.label, marking) +
    padding.across +
    // The stroke between the numbers has some room around it.
    Math.max(
      widthOfWords(count, number) + number.size,
      look.px(".folio__number", "min-inline-size", number.size),
    ) +
    (shared === "" ? 1 : 2) * look.px(".folio", "gap");
  // What the sources have in common is what gives way, but not to less than a few words.
  const room = width - taken;
  if (!(room >= LEAST_WORDS)) return UNCERTAIN;
  const line = beside(
    setUnbrokenWords(shared, independence, room),
    setWords(count, number, width),
    below(padding.above, setWords(slide.marking.label, marking, width), padding.below),
  );
  return below(look.px(".folio", "padding-block-start"), line);
}

/** In px. */
const LEAST_WORDS = 300;
