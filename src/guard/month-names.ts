/** The names of months, as they stand in dates and by themselves. */
import { foldedWords } from "./fold-words.ts";

/** Returns the folded words of all months in `language`, a BCP 47 tag, long and short, without numbers. */
export function monthNames(language: string): ReadonlySet<string> {
  const lengths = ["long", "short"] as const;
  const forms = lengths.flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: "UTC" }),
    new Intl.DateTimeFormat(language, { month, day: "numeric", timeZone: "UTC" }),
  ]);
  const names = Array.from({ length: 12 }, (_, month) => Date.UTC(2022, month, 1)).flatMap((day) =>
    forms.flatMap((form) => foldedWords(form.format(day))),
  );
  return new Set(names.filter((name) => !/^\d+$/.test(name)));
}
