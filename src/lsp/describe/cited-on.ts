/** Counts the slides of a brief that cite something, whoever is shown them. */
import { counted } from "../../diagnostics/counted.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { statementsOf } from "../../model/statements.ts";

/** Returns "cited on 3 slides" or "cited nowhere" for what bears one of the IDs. */
export type CitedOn = (ids: readonly string[]) => string;

/** Reads the brief once. */
export function citedOn({ brief }: ResolvedBrief): CitedOn {
  const slides = brief.slides.map((slide) => {
    const statements = statementsOf({ slides: [slide] });
    return new Set(statements.flatMap(({ cited }) => cited.map(({ value }) => value)));
  });
  return (ids) => {
    const count = slides.filter((cited) => ids.some((id) => cited.has(id))).length;
    return count === 0 ? "cited nowhere" : `cited on ${counted(count, "slide")}`;
  };
}
