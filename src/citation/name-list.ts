/** Lists authors in a language's own form. */
import type { Words } from "../model/words.ts";
import { endsItself } from "./join-note.ts";

/**
 * Returns "A", "A and B", "A, B and C". With more than `most` names, returns the first "and others". Undefined for no
 * names.
 */
export function listNames(names: readonly string[], most: number, words: Words): string | undefined {
  const [first] = names;
  if (names.length <= 1) return first;
  if (first !== undefined && names.length > most) return words.say("and-others", { names: first });
  const parts = new Intl.ListFormat(words.language, { type: "conjunction" }).formatToParts(names);
  return parts
    .map(({ type, value }, at) => {
      const doubles = type === "literal" && endsItself(parts[at - 1]?.value ?? "");
      return doubles ? value.replace(/^,/, "") : value;
    })
    .join("");
}
