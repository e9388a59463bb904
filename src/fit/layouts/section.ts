/** A pause between parts. */
import { type Block, below } from "../block.ts";
import type { Sheet } from "../sheet.ts";
import { lead, title } from "./heading.ts";

export function section(sheet: Sheet): Block {
  return below(title(sheet), lead(sheet, ".slide--section .lead"));
}
