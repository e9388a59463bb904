/** Decides which date a note shows. Called by the long and the short notes. */
import type { Words } from "../model/words.ts";
import type { CslFields } from "./csl-fields.ts";

/** Laws and rulings are known by their names; that they show no date is no news about them. */
const UNDATED_BY_NATURE = new Set(["bill", "hearing", "legal_case", "legislation", "regulation", "treaty"]);

/** Returns the date of issue, else when the source was seen, else that it shows no date. */
export function noteDate(
  { type, issued, accessed }: CslFields,
  form: "long" | "short",
  words: Words,
): string | undefined {
  if (issued !== undefined) return words.date(issued, form);
  if (accessed !== undefined) return words.say("accessed", { date: words.date(accessed, form) });
  return UNDATED_BY_NATURE.has(type) ? undefined : words.say("no-date");
}
