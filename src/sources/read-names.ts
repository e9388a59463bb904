/** Reads bylines and the author fields of files as names. Called by the extractors. */
import type { SourceName } from "./extraction.ts";

/** Returns the names in `byline`, in order; "By" before them and what is an address are no part of them. */
export function readNames(byline: string): readonly SourceName[] {
  const line = byline
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^by:? /i, "");
  const parts = line.split(/ *; */).flatMap(splitList);
  return parts.filter((part) => part !== "" && !/^(?:https?:|www\.|\S+@\S+$|@)/i.test(part)).map(asName);
}

/** Returns one name as it is; a comma in it does not part family from given name. */
export function wholeName(name: string): SourceName {
  const line = name.replaceAll(/\s+/g, " ").trim();
  return line.includes(",") ? { literal: line } : line;
}

/** "A Name, B Name and C Name" is a list; "Family, Given", "Calder & Voss" and "Office of X and Y" are not. */
function splitList(words: string): readonly string[] {
  const parts = words.split(/ *, *and | *, *| and | & /);
  const allWhole = parts.every((part) => part.includes(" ") && !/\b(?:of|for|de|für|des)\b/i.test(part));
  return allWhole ? parts : [words];
}

function asName(part: string): SourceName {
  const [family = "", given = "", ...more] = part.split(/ *, */);
  const parted =
    more.length === 0 &&
    /^\p{L}[^\s]*(?: \p{L}\S*)?$/u.test(family) &&
    /^\p{L}\S*(?: \p{L}\S*){0,2}$/u.test(given);
  const isList = /\band\b|&/.test(part);
  return parted && !isList ? part : wholeName(part);
}
