/** Figures and dates of something else: the claim takes one that the excerpt gives for another name, event or thing. */
import { type AnchoredClause, anchoredClauses } from "./anchored-clauses.ts";
import { hasSame, type Item, nameTest } from "./clauses.ts";
import type { CitedClaim, Finding, PassageRule } from "./finding.ts";
import { figuresOf, isEqual, isSameNoun, type PlacedFigure } from "./placed-figures.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export const figureOfAnother: PassageRule = (all): Finding | undefined => {
  const { claim, cited, reading } = all;
  const { respectively, spans } = reading.words.roles;
  if ([claim, ...cited].some(({ folded }) => hasListed(respectively, folded))) return undefined;
  for (const figure of figuresOf(claim, reading)) {
    if (figure.kind === "date" && isBehind(spans, figure, claim.folded)) continue;
    const finding = takenFromAnother(figure, all);
    if (finding !== undefined) return finding;
  }
  return undefined;
};

/** Room for an article, in UTF-16 code units. */
const BEFORE = 6;

/** "Closed until 1947" means that it reopened in 1947. */
function isBehind(list: string, { start }: Hit, folded: string): boolean {
  return findListed(list, folded.slice(0, start)).some(({ end }) => start - end <= BEFORE);
}

function takenFromAnother(figure: PlacedFigure, { claim, cited, reading }: CitedClaim): Finding | undefined {
  const clausesIn = (sentence: CitedClaim["claim"]): readonly AnchoredClause[] =>
    anchoredClauses(sentence, figure.kind, reading);
  const mine = clausesIn(claim).find(({ anchors }) => anchors.includes(figure));
  const all = cited.flatMap(clausesIn);
  const own = all.filter(({ anchors }) => anchors.some((anchor) => isEqual(anchor, figure)));
  const [first] = own;
  if (mine === undefined || first === undefined) return undefined;
  const isName = nameTest([claim, ...cited], reading);
  const other = all
    .filter((one) => !own.includes(one) && !sharesAnchor(one, mine))
    .find((one) => isOfOther(figure, { mine, own, other: one, isName }));
  return (
    other && {
      ...{ code: "figure-of-another", claimed: around(figure, mine), stated: first.place },
      statedIn: first.sentence,
      hint: `Of what the claim speaks of, the excerpt says "${shown(other)}": give that figure, or say whose this one is.`,
    }
  );
}

function sharesAnchor({ anchors }: AnchoredClause, mine: AnchoredClause): boolean {
  return anchors.some((anchor) => mine.anchors.some((one) => isEqual(one, anchor)));
}

interface Sides {
  /** The claim's clause. */
  readonly mine: AnchoredClause;
  /** The clauses of the excerpt with the same figure. */
  readonly own: readonly AnchoredClause[];
  /** A clause with another figure. */
  readonly other: AnchoredClause;
  readonly isName: (item: Item) => boolean;
}

/** To which a clause's words belong: to the clauses with the same figure, or to the other one. */
type Owner = "own" | "other" | undefined;

/** True where something shows that the claim is about the same as the other clause, and nothing shows the contrary. */
function isOfOther(figure: PlacedFigure, sides: Sides): boolean {
  const { mine, own, other, isName } = sides;
  const counted = own.flatMap(({ anchors }) => anchors.filter((anchor) => isEqual(anchor, figure)));
  const labels = own.flatMap((one) => one.labels);
  const owners = [
    ownerOf(sides, happenings),
    ownerOf(sides, ({ items }) => items.filter(isName)),
    ownerOf(sides, ({ subject }) => subject),
    ownerOfFigures({ mine: mine.labels, own: labels, other: other.labels }, isEqual),
    ownerOfFigures({ mine: [figure], own: counted, other: other.anchors }, isSameNoun),
    ownerOfAll(sides),
  ];
  return owners.includes("other") && !owners.includes("own");
}

/** What a clause says about its subject. In "the trial begins", "trial" is not part of that. */
function happenings({ items, subject: [head] }: AnchoredClause): readonly Item[] {
  return items.filter((item) => item.isEvent && item !== head);
}

/**
 * Only words that both have, and that differ, distinguish them. A clause may continue with the subject of the one
 * before.
 */
function ownerOf({ mine, own, other }: Sides, pick: (one: AnchoredClause) => readonly Item[]): Owner {
  const all = own.flatMap(({ items }) => items);
  const ownOnly = own.flatMap(pick).filter((item) => !hasSame(other.items, item));
  const otherOnly = pick(other).filter((item) => !hasSame(all, item));
  if (ownOnly.length === 0 || otherOnly.length === 0) return undefined;
  if (mine.items.some((item) => hasSame(ownOnly, item))) return "own";
  return mine.items.some((item) => hasSame(otherOnly, item)) ? "other" : undefined;
}

const MOST = 0.75;
const ENOUGH = 3;

/**
 * Nearly everything in the claim is in the other clause, and none of it is what the clause with the figure says
 * happened.
 */
function ownerOfAll({ mine, own, other }: Sides): Owner {
  const all = own.flatMap(({ items }) => items);
  if (!all.some(({ isEvent }) => isEvent) || mine.items.some((item) => hasSame(all, item))) return undefined;
  const found = mine.items.filter((item) => hasSame(other.items, item));
  return found.length >= ENOUGH && found.length >= mine.items.length * MOST ? "other" : undefined;
}

interface Figures {
  readonly mine: readonly PlacedFigure[];
  readonly own: readonly PlacedFigure[];
  readonly other: readonly PlacedFigure[];
}

function ownerOfFigures(
  { mine, own, other }: Figures,
  areSame: (one: PlacedFigure, other: PlacedFigure) => boolean,
): Owner {
  const areAmong = (some: readonly PlacedFigure[]): boolean =>
    mine.some((one) => some.some((two) => areSame(one, two)));
  if (![own, other].every((some) => some.some(isTold))) return undefined;
  if (areAmong(own)) return "own";
  return areAmong(other) ? "other" : undefined;
}

function isTold({ noun, date }: PlacedFigure): boolean {
  return noun !== undefined || date !== undefined;
}

function around(figure: Hit, { place }: AnchoredClause): Hit {
  return { start: Math.min(place.start, figure.start), end: Math.max(place.end, figure.end) };
}

function shown({ sentence, place }: AnchoredClause): string {
  const words = sentence.written.slice(place.start, place.end).trim();
  return words.replace(/^[,;:]\s*/u, "").replace(/[,;:.]$/u, "");
}
