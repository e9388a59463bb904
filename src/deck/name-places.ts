/** Describes each fragment of a deck in words, for readers who cannot see where a link leads. */

import type { Deck, SlideView } from "../model/deck.ts";
import { noteText } from "../model/note.ts";
import {
  BIBLIOGRAPHY_PLACE,
  type Bibliography,
  EVIDENCE_PLACE,
  evidenceAnchor,
  sourceAnchor,
} from "./notes/bibliography.ts";

/** Returns slides by ID, and sources and notes by the fragments that citation marks lead to. */
export function namePlaces(slides: readonly SlideView[], bibliography: Bibliography): Deck["places"] {
  const { entries, words } = bibliography;
  const sources = entries.flatMap(({ number, notes }) => {
    const name = `${words.say("heading-source")} ${number}: ${noteText(notes.short)}`;
    return [sourceAnchor(number), evidenceAnchor(number)].map((anchor) => [anchor, name] as const);
  });
  const named = new Map(sources);
  const footnotes = slides.flatMap(({ footer }) =>
    (footer?.notes ?? []).map(
      ({ anchor, number }) => [anchor, named.get(sourceAnchor(number)) ?? ""] as const,
    ),
  );
  const pages = slides.map(
    ({ id, number, name }) => [id, `${words.say("slide", { number })}: ${name}`] as const,
  );
  const backMatter = [
    [EVIDENCE_PLACE, words.say("evidence")],
    [BIBLIOGRAPHY_PLACE, words.say("sources-by-origin")],
  ];
  return Object.fromEntries([...pages, ...sources, ...footnotes, ...backMatter]);
}
