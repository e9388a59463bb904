/** An image takes the room that is left, whatever that is; its caption stands below it. */
import { type Block, below, beside, EMPTY } from "../block.ts";
import { setUnbroken } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import { heading } from "./heading.ts";

/** The credit stands beside the caption, in no more than this part of the width. */
const CREDIT = 0.4;

export function illustration(sheet: Sheet): Block {
  const { slide, look, base, width } = sheet;
  if (slide.illustration === undefined) return heading(sheet);
  const { caption, credit } = slide.illustration;
  const style = look.style(base, ".illustration__caption");
  const small = look.style(style, ".illustration__credit");
  const gap = look.px(".illustration__caption", "gap");
  const room = width * (1 - CREDIT) - gap;
  return below(
    heading(sheet),
    look.px(".illustration", "margin-block-start"),
    LEAST,
    look.px(".illustration", "gap"),
    beside(
      caption === undefined ? EMPTY : setUnbroken(caption, { style, look, width: room }),
      credit === undefined ? EMPTY : setUnbroken(credit, { style: small, look, width: width * CREDIT }),
    ),
  );
}

/** In px: with less room than this, somebody should look at the slide. */
const LEAST = 100;
