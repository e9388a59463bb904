/** Makes IDs for what is added: of its words, and never one that is taken. Called by the plans of this folder. */

/** Characters: an ID is typed into citations. */
const LONGEST = 40;

/**
 * Returns the words of `text` in small Latin letters, joined by hyphens and cut to whole words; empty where it has
 * no Latin letters or digits.
 */
export function slugOf(text: string, mostWords = 8): string {
  const bare = text
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase();
  const words = bare.replaceAll("ß", "ss").match(/[a-z0-9]+/g) ?? [];
  return words
    .slice(0, mostWords)
    .reduce((slug, word) => {
      const longer = slug === "" ? word.slice(0, LONGEST) : `${slug}-${word}`;
      return longer.length <= LONGEST && !slug.endsWith(END)
        ? longer
        : slug.endsWith(END)
          ? slug
          : `${slug}${END}`;
    }, "")
    .replace(END, "");
}

/** Marks a slug that is full, so that no later, shorter word is joined to it. */
const END = "\0";

/** Returns `wanted`, or with the first number from 2 behind it that makes it free. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!isTaken(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
