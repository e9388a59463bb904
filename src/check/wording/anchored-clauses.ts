/** Connects each figure in a sentence with what the sentence says about it: its clause, and what leads to that. */

import { onceFor } from "../../model/once-for.ts";
import { type Clause, clausesOf, type Item } from "./clauses.ts";
import { figuresOf, type PlacedFigure } from "./placed-figures.ts";
import type { Reading, Sentence } from "./sentences.ts";
import { type Hit, hasListed } from "./word-list.ts";

export interface AnchoredClause {
  /** The figures of one kind in it; none where it gives a time without a figure. */
  readonly anchors: readonly PlacedFigure[];
  readonly items: readonly Item[];
  readonly subject: readonly Item[];
  /** Years and days beside figures of another kind. */
  readonly labels: readonly PlacedFigure[];
  readonly sentence: Sentence;
  readonly place: Hit;
}

/**
 * Returns the clauses with figures of a kind, each with the clauses before it that have none, and clauses that give a
 * time in another way.
 */
export function anchoredClauses(
  sentence: Sentence,
  kind: string,
  reading: Reading,
): readonly AnchoredClause[] {
  const known = byKind(sentence);
  const found = known.get(kind) ?? readAnchored(sentence, kind, reading);
  known.set(kind, found);
  return found;
}

const byKind = onceFor((_: Sentence) => new Map<string, readonly AnchoredClause[]>());

function readAnchored(sentence: Sentence, kind: string, reading: Reading): readonly AnchoredClause[] {
  const figures = figuresOf(sentence, reading);
  const found: AnchoredClause[] = [];
  let waiting: Clause[] = [];
  for (const clause of clausesOf(sentence, reading)) {
    const anchors = figures.filter((one) => one.kind === kind && isIn(one, clause));
    const last = found.at(-1);
    if (anchors.length > 0) {
      found.push(joined([...waiting, clause], { anchors, figures, kind }));
      waiting = [];
    } else if (last !== undefined && last.items.length === 0 && last.place.end === clause.start) {
      // For "In 1931, the museum opened".
      const before = clausesOf(sentence, reading).filter((one) => isIn(one, last.place));
      found[found.length - 1] = joined([...before, clause], { anchors: last.anchors, figures, kind });
    } else {
      waiting.push(clause);
    }
  }
  const timed = kind === "date" ? waiting.filter((clause) => tellsTime(clause, reading)) : [];
  return [...found, ...timed.map((clause) => joined([clause], { anchors: [], figures, kind }))];
}

/** True for "and was ratified two years later". */
function tellsTime({ items, sentence, start, end }: Clause, { words }: Reading): boolean {
  return (
    items.some(({ isEvent }) => isEvent) && hasListed(words.roles.timed, sentence.folded.slice(start, end))
  );
}

interface Joining {
  readonly anchors: readonly PlacedFigure[];
  /** All figures of the sentence. */
  readonly figures: readonly PlacedFigure[];
  readonly kind: string;
}

function joined(
  clauses: readonly [...(readonly Clause[]), Clause],
  { anchors, figures, kind }: Joining,
): AnchoredClause {
  const last = clauses[clauses.length - 1] ?? clauses[0];
  const place = { start: clauses[0].start, end: last.end };
  const isOutside = (item: Hit): boolean =>
    !figures.some(({ start, end }) => item.start < end && item.end > start);
  const withSubject = clauses.findLast(({ subject }) => subject.length > 0);
  return {
    anchors,
    items: clauses.flatMap(({ items }) => items.filter(isOutside)),
    subject: withSubject?.subject.filter(isOutside) ?? [],
    labels: kind === "date" ? [] : figures.filter((one) => one.kind === "date" && isIn(one, place)),
    sentence: last.sentence,
    place,
  };
}

function isIn({ start }: Hit, { start: from, end }: Hit): boolean {
  return start >= from && start < end;
}
