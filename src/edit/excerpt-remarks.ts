/** What an author should know of a new excerpt: whether its words are listed already, and where they stand again. */
import type { Remark } from "../sources/extraction.ts";
import type { Twin } from "./near-twins.ts";
import type { PlannedExcerpt } from "./plan-excerpt.ts";

export function excerptRemarks({ alike, twins }: Pick<PlannedExcerpt, "alike" | "twins">): readonly Remark[] {
  return [...listedAlready(alike), ...elsewhere(twins)];
}

function listedAlready(ids: readonly string[]): readonly Remark[] {
  if (ids.length === 0) return [];
  const names = ids.map((id) => `"${id}"`).join(", ");
  return [
    {
      severity: "warning",
      message: `The same words at the same place are already listed as ${names}.`,
      hints: [],
    },
  ];
}

/** How many other places are named. */
const NAMED = 5;

function elsewhere(all: readonly Twin[]): readonly Remark[] {
  const same = all.filter(({ difference }) => difference === undefined);
  const near = all.filter(({ difference }) => difference !== undefined);
  const hints = ["Look at both, and make sure that you have the one that you mean."];
  return [
    ...(same.length === 0 ? [] : [sameWords(same)]),
    ...near.slice(0, NAMED).map(
      (twin): Remark => ({
        severity: "info",
        message: `Nearly the same words are at ${placeOf(twin)}: ${twin.difference}`,
        hints,
      }),
    ),
  ];
}

function sameWords(same: readonly Twin[]): Remark {
  const more = same.length > NAMED ? ` and ${same.length - NAMED} more` : "";
  const places = same.slice(0, NAMED).map(placeOf).join(", ");
  return { severity: "info", message: `The same words are also at ${places}${more}.`, hints: [] };
}

function placeOf({ file, line, source }: Twin): string {
  return `${file}:${line} (${source})`;
}
