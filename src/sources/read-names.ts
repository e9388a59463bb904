/** Reads the names in bylines and in the author fields of files. */
import type { SourceName } from "./extraction.ts";

/**
 * Returns the names in `byline`, in order. Leaves out "By", addresses, offices, and what systems write where nobody is
 * named ("admin", "View my complete profile").
 */
export function readNames(byline: string): readonly SourceName[] {
  const line = byline
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^(?:(?:posted|written|reported|published)? ?by|authors?)(?:: ?| |$)/i, "")
    .replace(/,? \(?https?:\/\/\S+$/i, "")
    .trim();
  const parts = line.length > LONGEST ? [] : line.split(/(?:(?<! ) +)?; *|(?<! ) +\| +/).flatMap(splitList);
  return parts.filter(isName).map(asName);
}

/** In UTF-16 code units: a longer byline describes somebody. */
const LONGEST = 400;

/** An address, the name of an account, or words that a system writes in place of a name. */
const NO_NAME =
  /^(?:https?:.*|www\..*|[^\s@]+@\S+|@.*|by|admin(?:istrator)?|root|user|author|authors|editors?|guest|staff|unknown|unnamed|anonymous|n\/a|none|null|undefined|about (?:the |me).*|read more.*|more (?:by|from) .*|follow .*|contributors?)$/i;

/** What pages are filed under, and now and then said to be by. */
const SECTION =
  /^(?:(?:world|local|national|international|business|sports?|latest|breaking) )?(?:news|opinions?|sports?|business|politics|world|culture|comment|editorials?|features?|lifestyle|technology|science|health|economy|society|home)$/i;

/** Of these, one has no family name. */
const GROUP = /\b(?:desk|newsroom|team|staff)$/i;

/** Somebody's office, after their name. */
const OFFICE =
  /\b(?:editor|correspondent|reporter|columnist|journalist|(?:staff|senior) writer|contributor)$/i;

function isName(part: string): boolean {
  return (
    /\p{L}/u.test(part) &&
    part.length <= 120 &&
    !NO_NAME.test(part) &&
    !SECTION.test(part) &&
    !isLinkToProfile(part) &&
    !OFFICE.test(part) &&
    !/[{}<>]/.test(part)
  );
}

function isLinkToProfile(part: string): boolean {
  return /^(?:view|see) /i.test(part) && /\bprofile\b/i.test(part);
}

/** Returns one name as it is; a comma in it does not part family from given name, nor does a group have these. */
export function wholeName(name: string): SourceName {
  const line = name.replaceAll(/\s+/g, " ").trim();
  return line.includes(",") || GROUP.test(line) ? { literal: line } : line;
}

/** "A Name, B Name and C Name" is a list. "Family, Given", "Calder & Voss" and "Office of X and Y" are not. */
function splitList(words: string): readonly string[] {
  const parts = words.split(/(?:(?<! ) +)?, *(?:and )?| and | & /);
  const allWhole = parts.every((part) => part.includes(" ") && !/\b(?:of|for|de|für|des)\b/i.test(part));
  return allWhole ? parts : [words];
}

function asName(part: string): SourceName {
  const [family = "", given = "", ...more] = part.split(/(?:(?<! ) +)?, */);
  const parted =
    more.length === 0 &&
    /^\p{L}[^\s]*(?: \p{L}\S*)?$/u.test(family) &&
    /^\p{L}\S*(?: \p{L}\S*){0,2}$/u.test(given);
  const isList = /\band\b|&/.test(part);
  return parted && !isList ? part : wholeName(part);
}
