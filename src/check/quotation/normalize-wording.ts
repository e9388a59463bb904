/** Brings quotations and excerpts into one typography, so that house styles may differ. */
import { foldText } from "../../text/fold-text.ts";

/**
 * Returns `text` under anchoring's folds and those that a quotation may further differ by (Chicago Manual of
 * Style, 13.7): marks of a quotation within are " whatever their shape, with no space beside them and a comma or
 * full stop behind them; a dash has a space on either side; none stands before ; : ? and !.
 */
export function normalizeWording(text: string): string {
  return foldText(withPlainMarks(text).replaceAll(DASH, " - "))
    .text.replaceAll(QUOTING_SINGLE, '"')
    .replaceAll(POINT_INSIDE, '"$1')
    .replaceAll(/(?:(?<! ) +)?" */g, '"')
    .replaceAll(/(?<! ) +([;:?!])/g, "$1")
    .trim();
}

/** Corner brackets quote; guillemets have spaces inside in French; Arabic has no apostrophe, so that single marks quote there. */
function withPlainMarks(text: string): string {
  return text
    .replaceAll(/[「」『』﹁﹂﹃﹄]/g, '"')
    .replaceAll(/(?<=^|[\s(])«\s+/g, "«")
    .replaceAll(/(?<!\s)\s+»(?=$|[\s.,;:!?)])/g, "»")
    .replaceAll(/['‘’](?=\p{scx=Arabic})|(?<=\p{scx=Arabic})['‘’]/gu, '"');
}

/** An em dash however it is set; an en dash or hyphen only with space around it: elsewhere it joins a word or range. */
const DASH = /(?:(?<!\s)\s+)?[—―⸺⸻]\s*|(?<!\s)\s+[–‒‐−-]\s+/g;

/** A single mark that no word goes on behind or before: not the apostrophe of "don't" and "[L]'Union". */
const QUOTING_SINGLE = /(?<![\p{L}\p{N}\p{M}\]])'|'(?![\p{L}\p{N}])/gu;

/** A single comma or full stop before a mark that closes; of dots in a row none. */
const POINT_INSIDE = /(?<!\.)([.,])"(?![\p{L}\p{N}])/gu;
