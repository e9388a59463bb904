/** Decides which date a note shows. */
import type { CslItem } from "../model/csl.ts";
import type { Words } from "../model/words.ts";
import type { CslFields } from "./csl-fields.ts";
import { dayOf } from "./date-forms.ts";
import { dateText } from "./date-text.ts";

/** Laws and rulings are known by their names, so a missing date is not worth a remark. */
const UNDATED_BY_NATURE = new Set(["bill", "hearing", "legal_case", "legislation", "regulation", "treaty"]);

/** Returns the date of issue, otherwise when the source was seen, otherwise the words that it shows no date. */
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
 * Returns the item without a date of access that is later than the brief's own date, where it has one. In a footer, the
 * only date looks like the source's, and a brief that cites something later than itself looks like a mistake.
 */
export function withoutLaterAccess(csl: CslItem, date: string | undefined): CslItem {
  const { accessed, ...rest } = csl;
  return date !== undefined && accessed?.iso !== undefined && isLater(dayOf(accessed.iso), dayOf(date))
    ? rest
    : csl;
}

/** "2022-02" is neither later nor earlier than "2022-02-03". */
function isLater(day: string, other: string): boolean {
  const shared = Math.min(day.length, other.length);
  return day.slice(0, shared) > other.slice(0, shared);
}
