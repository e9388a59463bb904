/** Folders of briefs for tests that build many of them. */
import { CRANES_BRIEF, smallBrief } from "./small-brief.ts";

/** Returns the files of a brief that can be built, in `briefs/<name>/` for each name. */
export function briefsNamed(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.assign({}, ...names.map((name) => briefIn(`briefs/${name}`, `citedeck: 1\n${CRANES_BRIEF}`)));
}

/** Returns the files of one whose outline has an error. */
export function brokenBrief(name: string): Readonly<Record<string, string>> {
  return briefIn(`briefs/${name}`, 'slides:\n  - { id: one, titel: One, points: ["It is so."] }\n');
}

function briefIn(folder: string, outline: string): Readonly<Record<string, string>> {
  const files = Object.entries(smallBrief(outline));
  return Object.fromEntries(files.map(([file, text]) => [`${folder}/${file}`, text]));
}
