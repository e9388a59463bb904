/** The contents of a handout that is read. */
import type { HandoutView, SlideView } from "../model/deck.ts";
import type { EvidenceGroup } from "../model/evidence-view.ts";
import { BIBLIOGRAPHY_PLACE, type Bibliography, EVIDENCE_PLACE } from "./notes/bibliography.ts";

/** As many lines as the first page has room for below its head. */
const LINES = 30;

/**
 * Returns every slide with a name of its own, and the lists at the end; where a page has no room for so many, only
 * those slides that begin a part.
 */
export function composeContents(options: {
  readonly slides: readonly SlideView[];
  readonly evidence: readonly EvidenceGroup[];
  readonly bibliography: Bibliography;
}): HandoutView["contents"] {
  const { slides, evidence, bibliography } = options;
  const { words, entries } = bibliography;
  const titled = slides
    .filter(({ layout, name, number }) => layout !== "title" && name !== String(number))
    .map(({ id, name, layout }) => ({ anchor: id, name, isPart: layout === "section" }));
  const parts = titled.filter(({ isPart }) => isPart);
  const isLong = titled.length > LINES && parts.length > 0;
  return [
    ...(isLong ? parts : titled),
    ...(evidence.length === 0 ? [] : [{ anchor: EVIDENCE_PLACE, name: words.say("evidence"), isPart: true }]),
    ...(entries.length === 0
      ? []
      : [{ anchor: BIBLIOGRAPHY_PLACE, name: words.say("sources-by-origin"), isPart: true }]),
  ];
}
