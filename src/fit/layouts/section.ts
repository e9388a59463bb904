/** A pause between parts. */
import { type Block, below, beside, EMPTY } from "../block.ts";
import { setText } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import { lead, title } from "./heading.ts";

export function section(sheet: Sheet): Block {
  return below(title(sheet), lead(sheet, ".slide--section .lead"), parts(sheet));
}

/** The number of a part, with the room behind it, in em. */
const NUMBER = 1.2;

function parts({ slide: { parts: all }, look, base, width }: Sheet): Block {
  if (all.length === 0) return EMPTY;
  const style = { ...look.style(base, ".parts"), weight: look.token("--weight-strong") };
  const gap = look.px(".parts", "column-gap");
  const room = (width - gap * (all.length - 1)) / all.length - NUMBER * style.size;
  const [rule] = look.pair(".part", "border-block-start");
  return below(
    look.px(".parts", "padding-block-start"),
    rule,
    look.px(".part", "padding-block-start"),
    beside(...all.map((part) => setText(part.title, { style, look, width: room }))),
  );
}
