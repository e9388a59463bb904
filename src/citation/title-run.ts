/** Formats a title as its kind of work requires: parts of something in quotation marks, whole works in italics. */
import type { Run } from "../model/note.ts";
import type { Words } from "../model/words.ts";
import type { CslFields } from "./csl-fields.ts";

const WHOLE_WORKS = new Set([
  "book",
  "classic",
  "collection",
  "dataset",
  "legal_case",
  "map",
  "motion_picture",
  "pamphlet",
  "periodical",
  "report",
  "software",
  "standard",
  "thesis",
]);

const LAWS = new Set(["bill", "legislation", "regulation", "treaty"]);

/** True for a work that is known by its title, whatever journal it was published in. */
export function isLaw(type: string): boolean {
  return LAWS.has(type);
}

/** Returns `title`, whole or shortened, in quotation marks or italics. The titles of laws are plain. */
export function titleRun({ type, container }: CslFields, title: string, words: Words): Run {
  if (isLaw(type)) return { text: title };
  if (WHOLE_WORKS.has(type) && container === undefined) return { text: title, style: "italic" };
  return { text: words.quote(title) };
}
