/** The footer of a slide: its notes in columns, and a line below them. */
import type { FooterNote, FooterView } from "../model/deck.ts";
import { type Block, below, beside, EMPTY, UNCERTAIN } from "./block.ts";
import { balancedHeight } from "./columns-of.ts";
import { setText, setUnbrokenWords, setWords, widthOfWords } from "./set-text.ts";
import type { Sheet } from "./sheet.ts";
import type { TypeStyle } from "./type-style.ts";

export function footer(sheet: Sheet): Block {
  const { slide } = sheet;
  return below(slide.footer === undefined ? EMPTY : footnotes(slide.footer, sheet), folio(sheet));
}

/** From how many notes on they stand in so many columns. */
const COLUMNS = [
  { from: 13, selector: ".footnotes:has(> :nth-child(13))" },
  { from: 7, selector: ".footnotes:has(> :nth-child(7))" },
  { from: 3, selector: ".footnotes:has(> :nth-child(3))" },
] as const;

function footnotes({ notes, form }: FooterView, { look, base, width }: Sheet): Block {
  const set = COLUMNS.filter(({ from }) => notes.length >= from).map(({ selector }) => selector);
  // `footnotes--short` comes later in the sheet, but is less specific than `:has(:nth-child())`.
  const selectors = [
    ".slide__footer",
    ...(form === "short" ? [".footnotes--short"] : []),
    ...set.toReversed(),
  ];
  const style = look.style(base, ...selectors);
  const columns = set[0] === undefined ? 1 : look.px(set[0], "columns");
  const gap = look.px(".footnotes", "column-gap");
  const room = (width - (columns - 1) * gap) / columns;
  const [above, under] = look.pair(".footnotes", "padding-block");
  const blocks = notes.map((note) => footnote(note, { style, look, width: room }));
  const height = balancedHeight(
    blocks.map((block) => block.height),
    columns,
  );
  return below(look.token("--rule-width"), above, { ...beside(...blocks), height }, under);
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

/** One line: what the sources have in common, the deck's title, the marking, the number. */
function folio({ deck, slide, look, base, width }: Sheet): Block {
  const style = look.style(base, ".slide__footer");
  const independence = look.style(style, ".independence");
  const marking = look.style(style, ".marking", ".slide__footer .marking");
  const number = look.style(style, ".folio__number");
  const padding = look.padding(".slide__footer .marking");
  const [above] = look.pair(".folio", "padding-block-start");
  const count = `${slide.number}/${slide.total}`;
  const shared = slide.footer?.independence ?? "";
  const taken =
    widthOfWords(shared, independence) +
    widthOfWords(slide.marking.label, marking) +
    padding.across +
    // The stroke between the numbers has some room around it.
    Math.max(
      widthOfWords(count, number) + number.size,
      look.px(".folio__number", "min-inline-size", number.size),
    ) +
    (shared === "" ? 2 : 3) * look.px(".folio", "gap");
  // The title is what gives way, but not to less than a few words.
  const room = width - taken;
  if (!(room >= LEAST_TITLE)) return UNCERTAIN;
  const line = beside(
    setWords(shared, independence, width),
    setUnbrokenWords(deck.title, style, room),
    setWords(count, number, width),
    below(padding.above, setWords(slide.marking.label, marking, width), padding.below),
  );
  return below(look.token("--rule-width"), above, line);
}

/** In px. */
const LEAST_TITLE = 200;
