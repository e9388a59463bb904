/** Finds a claim in the record of a cited source: its day, its title, its number. */
import type { ResolvedSource } from "../../model/resolved.ts";
import type { Evidence, EvidenceReader } from "./evidence.ts";
import type { Figure } from "./figure.ts";
import { isOwnDate, judgeClaim, type Testimony } from "./judge-claim.ts";
import type { AnnouncedClaim } from "./steps/work-out.ts";

export interface Recorded {
  readonly source: ResolvedSource;
  /** The day of the source in ISO 8601, or the words of its record. */
  readonly found: string;
}

/** Returns the first source whose record supports the claim. `testimonies` are those of the excerpts cited. */
export function recordedIn(
  claim: AnnouncedClaim,
  {
    sources,
    testimonies,
    reader,
  }: {
    readonly sources: readonly ResolvedSource[];
    readonly testimonies: readonly Testimony[];
    readonly reader: EvidenceReader;
  },
): Recorded | undefined {
  const isOther = isMonthAlone(claim.figure) ? namesMonth : isAnotherDay;
  const told = testimonies.flatMap(({ figures }) => figures).filter((one) => !isAhead(one));
  const dated = told.some(({ figure }) => isOther(figure))
    ? undefined
    : sources.find((source) => isOwnDate(claim, [source]));
  if (dated !== undefined) return { source: dated, found: dated.source.csl.issued?.iso ?? "" };
  for (const source of sources) {
    const verdict = judgeClaim(claim, [{ excerpt: undefined, figures: reader.ofRecord(source) }]);
    if (verdict.kind === "holds") return { source, found: verdict.evidence?.written ?? "" };
  }
  return undefined;
}

/** "Within 30 days" is a term, and says nothing about when the reported events happened. */
function isAhead({ figure, isDerived }: Evidence): boolean {
  return isDerived && figure.kind === "date" && (figure.shift?.by ?? 0) > 0;
}

/** What happened yesterday, or two months ago, did not happen on the day of the source. */
function isAnotherDay(figure: Figure): boolean {
  return figure.kind === "date" && figure.relative === "issued" && figure.shift?.by !== 0;
}

/** "In May" may give the date of a source, unless the source names another month. */
function isMonthAlone(figure: Figure): boolean {
  return figure.kind === "date" && figure.readings.every(({ year, day }) => (year ?? day) === undefined);
}

function namesMonth(figure: Figure): boolean {
  if (figure.kind !== "date") return false;
  return isAnotherDay(figure) || figure.readings.some(({ month }) => month !== undefined);
}
