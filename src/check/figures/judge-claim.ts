/** Decides whether the sources cited for a claim support it. */
import type { ResolvedExcerpt, ResolvedSource } from "../../model/resolved.ts";
import { isEqual, ratiosOfRates } from "../units/unit.ts";
import { partsOfIso } from "./calendar.ts";
import type { Evidence } from "./evidence.ts";
import type { Bound, DateFigure, Figure } from "./figure.ts";
import { isIssued } from "./match-date.ts";
import { type Claim, matchFigure } from "./match-figure.ts";
import { isCountedOtherwise } from "./same-noun.ts";
import { type AnnouncedClaim, workOut } from "./steps/work-out.ts";

/** The evidence of one citation: an excerpt's figures, those around it, or a whole source's. */
export interface Testimony {
  /** The excerpt, where one is cited. */
  readonly excerpt: ResolvedExcerpt | undefined;
  readonly figures: readonly Evidence[];
  /** The text from which the figures were read, for showing them in it. */
  readonly words?: string;
}

export type Verdict =
  | { readonly kind: "holds"; readonly testimony: Testimony; readonly evidence: Evidence | undefined }
  /** The value is there, with other bounds. */
  | { readonly kind: "bounds"; readonly testimony: Testimony; readonly evidence: Evidence }
  | { readonly kind: "missing" };

/** Returns the best verdict of any of the testimonies. */
export function judgeClaim(claim: AnnouncedClaim, testimonies: readonly Testimony[]): Verdict {
  const best: { bounds?: Verdict } = {};
  for (const testimony of testimonies) {
    for (const evidence of testimony.figures) {
      if (isListed(evidence) && isCountedOtherwise(claim.figure, figuresOf(testimony))) continue;
      const match = isOtherRate(claim, evidence) ? "other" : matchFigure(claim, evidence);
      if (match === "same") return { kind: "holds", testimony, evidence };
      if (match === "bounds" && isOtherSide(claim, evidence)) return { kind: "holds", testimony, evidence };
      if (match === "bounds") best.bounds ??= { kind: "bounds", testimony, evidence };
    }
    if (isDateInDigits(claim, testimony)) return { kind: "holds", testimony, evidence: undefined };
  }
  for (const testimony of testimonies) {
    // A longer text has so many figures that anything would follow from them.
    if (testimony.excerpt === undefined || testimony.words !== undefined) continue;
    const evidence = workOut(claim, testimony.figures);
    if (evidence !== undefined) return { kind: "holds", testimony, evidence };
  }
  return best.bounds ?? { kind: "missing" };
}

/** "Every day it makes 40", where the excerpt has 40 a year. */
function isOtherRate({ figure, announced }: AnnouncedClaim, { figure: other }: Evidence): boolean {
  if (figure.kind !== "number" || other.kind !== "number" || figure.rate !== undefined) return false;
  if (announced.rate === undefined || other.rate === undefined) return false;
  return !ratiosOfRates(announced.rate, other.rate).some((ratio) => isEqual(ratio, 1));
}

/** "From 40 on it is required", where the excerpt says that with fewer than 40 it is not required. */
function isOtherSide(
  { figure, announced }: AnnouncedClaim,
  { figure: other, announced: said }: Evidence,
): boolean {
  if (announced.denies === said.denies) return false;
  return SIDES.some(([one, two]) => figure.bounds.includes(one) && other.bounds.includes(two));
}

const SIDES: readonly (readonly [Bound, Bound])[] = [
  ["at-least", "below"],
  ["below", "at-least"],
];

function isListed({ figure }: Evidence): boolean {
  return figure.kind === "number" && figure.form === "listed";
}

export function figuresOf({ figures }: Testimony): readonly Figure[] {
  return figures.map(({ figure }) => figure);
}

/** True where the excerpt is cut beside the figure, so that its bound may have been cut off. */
export function isAtEdge({ testimony, evidence }: Extract<Verdict, { kind: "holds" }>): boolean {
  const wording = testimony.excerpt?.excerpt.exact.value;
  if (wording === undefined || evidence?.isDerived || evidence?.figure.bounds[0] !== "exactly") return false;
  const { start, end } = evidence.figure;
  return start <= EDGE || end >= wording.length - EDGE;
}

/** Room for an article before the figure, and for the noun after it, in UTF-16 code units. */
const EDGE = 16;

/** True where the claim is the date, or the time of day, of a cited source. */
export function isOwnDate({ figure }: Claim, sources: readonly ResolvedSource[]): boolean {
  return sources.some(({ source: { csl } }) => {
    const { iso, end } = csl.issued ?? {};
    if (iso === undefined || end !== undefined) return false;
    if (figure.kind === "date") return isIssued(figure, partsOfIso(iso));
    const [, hour, minute] = /T(\d\d):(\d\d)/.exec(iso) ?? [];
    return figure.kind === "time" && figure.minutes.includes(Number(hour) * 60 + Number(minute));
  });
}

/**
 * In a language of which only digits are read, "14. oktober 2025" has a day and a year. Its month is not considered.
 */
function isDateInDigits({ figure }: Claim, { figures }: Testimony): boolean {
  if (figure.kind !== "date") return false;
  const digits = figures
    .filter(({ knowsWords }) => !knowsWords)
    .flatMap(({ figure: other }) =>
      other.kind === "number" ? other.readings.map(({ value }) => value) : [],
    );
  return hasDayAndYear(figure, digits);
}

function hasDayAndYear({ readings }: DateFigure, digits: readonly number[]): boolean {
  return readings.some(
    ({ day, year }) =>
      day !== undefined && digits.includes(day) && (year === undefined || digits.includes(year)),
  );
}
