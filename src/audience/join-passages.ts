/** Joins excerpts that are close together in their source into one passage, so that it is read once. */
import type { CitedExcerpt, Passage } from "../model/tailored.ts";
import type { Stretch } from "../sources/passages.ts";
import { foldSpaces } from "../sources/surrounding-sentences.ts";
import { linesOf } from "./split-passage.ts";

/** An excerpt with its surroundings, and where both stand in the text, in UTF-16 code units. */
export interface Placed {
  readonly excerpt: CitedExcerpt;
  readonly place: Stretch;
  readonly stretch: Stretch;
}

type Group = [Placed, ...Placed[]];

/** In lines. With all that is said about its excerpts, a longer passage would not fit on one slide. */
const LONGEST = 15;

/**
 * Returns passages in the order of the text. Excerpts are joined only where their surroundings overlap, so a passage
 * contains nothing but the surroundings of its excerpts.
 */
export function joinPassages(text: string, excerpts: readonly Placed[]): readonly Passage[] {
  const groups: Group[] = [];
  const inOrder = [...excerpts].sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
  for (const placed of inOrder) {
    const group = groups.at(-1);
    if (group !== undefined && belongs(text, placed, group)) group.push(placed);
    else groups.push([placed]);
  }
  return groups.map((group) => passage(text, group));
}

/** Returns the passage of an excerpt whose place in its source is not known. */
export function recordedPassage({ id, source, exact, surroundings }: CitedExcerpt): Passage {
  return {
    source,
    pieces: withWords([
      { words: surroundings?.before ?? "", excerpts: [] },
      { words: exact, excerpts: [id] },
      { words: surroundings?.after ?? "", excerpts: [] },
    ]),
  };
}

/** A translation stands under its own excerpt, so excerpts with translations are not joined. */
function belongs(text: string, placed: Placed, group: Readonly<Group>): boolean {
  const all = [...group, placed];
  const start = Math.min(...all.map(({ stretch }) => stretch.start));
  const end = Math.max(...all.map(({ stretch }) => stretch.end));
  const overlaps = placed.stretch.start <= Math.max(...group.map(({ stretch }) => stretch.end));
  const isTranslated = all.some(({ excerpt }) => excerpt.translation !== undefined);
  return overlaps && !isTranslated && linesOf(foldSpaces(text.slice(start, end))) <= LONGEST;
}

function passage(text: string, group: Readonly<Group>): Passage {
  const [first] = group;
  const last = group.reduce((a, b) => (b.place.end > a.place.end ? b : a));
  const edges = new Set(group.flatMap(({ place }) => [place.start, place.end]));
  const places = [...edges].sort((a, b) => a - b);
  const between = places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? start;
    const within = group.filter(({ place }) => place.start <= start && end <= place.end);
    return { words: foldSpaces(text.slice(start, end)), excerpts: within.map(({ excerpt }) => excerpt.id) };
  });
  const pieces = [
    { words: first.excerpt.surroundings?.before ?? "", excerpts: [] },
    ...between,
    { words: last.excerpt.surroundings?.after ?? "", excerpts: [] },
  ];
  return { source: first.excerpt.source, pieces: withWords(pieces) };
}

function withWords(pieces: Passage["pieces"]): Passage["pieces"] {
  return pieces.filter(({ words }) => words !== "");
}
