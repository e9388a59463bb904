/** Gives quotations and excerpts the same typography, so that house styles may differ. */
import { foldText } from "../../text/fold-text.ts";

/**
 * Returns `text` under anchoring's folds and those by which a quotation may also differ (Chicago Manual of Style,
 * 13.7). Quotation marks inside it become ", whatever their shape, with no space beside them and with a comma or full
 * stop after them. A dash has a space on either side. There is no space before ; : ? and !.
 */
export function normalizeWording(text: string): string {
  return foldText(withPlainMarks(text).replaceAll(DASH, " - "))
    .text.replaceAll(QUOTING_SINGLE, '"')
    .replaceAll(POINT_INSIDE, '"$1')
    .replaceAll(/(?:(?<! ) +)?" */g, '"')
    .replaceAll(/(?<! ) +([;:?!])/g, "$1")
    .trim();
}

/**
 * Corner brackets quote. In French, guillemets have spaces inside. Arabic has no apostrophe, so single marks quote
 * there.
 */
function withPlainMarks(text: string): string {
  return text
    .replaceAll(/[「」『』﹁﹂﹃﹄]/g, '"')
    .replaceAll(/(?<=^|[\s(])«\s+/g, "«")
    .replaceAll(/(?<!\s)\s+»(?=$|[\s.,;:!?)])/g, "»")
    .replaceAll(/['‘’](?=\p{scx=Arabic})|(?<=\p{scx=Arabic})['‘’]/gu, '"');
}

/**
 * An em dash in any setting. An en dash or hyphen only with space around it, because elsewhere it joins a word or
 * range.
 */
const DASH = /(?:(?<!\s)\s+)?[—―⸺⸻]\s*|(?<!\s)\s+[–‒‐−-]\s+/g;

/** A single mark at the beginning or end of a word. The apostrophes of "don't" and "[L]'Union" are not included. */
const QUOTING_SINGLE = /(?<![\p{L}\p{N}\p{M}\]])'|'(?![\p{L}\p{N}])/gu;

/** A single comma or full stop before a closing mark, but not the last of several dots. */
const POINT_INSIDE = /(?<!\.)([.,])"(?![\p{L}\p{N}])/gu;
