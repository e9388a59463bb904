/** Decides which date a note shows. */
import type { CslItem } from "../model/csl.ts";
import type { Words } from "../model/words.ts";
import type { CslFields } from "./csl-fields.ts";
import { dayOf } from "./date-forms.ts";
import { dateText } from "./date-text.ts";

/** Laws and rulings are known by their names; that they show no date is no news about them. */
const UNDATED_BY_NATURE = new Set(["bill", "hearing", "legal_case", "legislation", "regulation", "treaty"]);

/** Returns the date of issue, else when the source was seen, else that it shows no date. */
export function noteDate(
  { type, issued, accessed }: CslFields,
  form: "long" | "short",
  words: Words,
): string | undefined {
  if (issued !== undefined) return dateText(issued, form, words);
  if (accessed !== undefined) return words.say("accessed", { date: dateText(accessed, form, words) });
  return UNDATED_BY_NATURE.has(type) ? undefined : words.say("no-date");
}

/**
 * Returns the item without a date of access that lies after the brief's own, where there is one: in a footer, the only
 * date there is reads as the source's, and a brief that cites what is later than itself reads as a mistake.
 */
export function withoutLaterAccess(csl: CslItem, date: string | undefined): CslItem {
  const { accessed, ...rest } = csl;
  return date !== undefined && accessed?.iso !== undefined && isLater(dayOf(accessed.iso), dayOf(date))
    ? rest
    : csl;
}

/** "2022-02" is not later than "2022-02-03", nor is it earlier. */
function isLater(day: string, other: string): boolean {
  const shared = Math.min(day.length, other.length);
  return day.slice(0, shared) > other.slice(0, shared);
}
