/** Says how independent the sources of a slide are from each other. */
import { countGroups } from "../model/origin-groups.ts";
import type { CitedSource, Origin } from "../model/tailored.ts";
import type { Words } from "../model/words.ts";
import { isReport } from "./is-report.ts";
import { sourceName } from "./short-note.ts";

/** Returns "3 reports, 1 origin: El País" or "3 sources, lineage of 2 not stated"; undefined for fewer than two sources. */
export function independence(sources: readonly CitedSource[], words: Words): string | undefined {
  if (sources.length < 2) return undefined;
  const counted = words.count(
    sources.every(({ csl }) => isReport(csl.type)) ? "reports" : "sources",
    sources.length,
  );
  const { origins, unstated } = boundOrigins(sources, words);
  if (countOrigins(sources) === 1) return joinGap(oneOrigin(counted, sources, words), unstated, "; ");
  const known = origins === undefined ? counted : words.say("independence", { sources: counted, origins });
  return joinGap(known, unstated, ", ");
}

/**
 * Returns how many origins there are: "2 origins", or "at most 2 origins" where some lineage is not stated. It is
 * undefined where no lineage is stated. Also returns for how many sources it is not stated.
 */
export function boundOrigins(
  sources: readonly CitedSource[],
  words: Words,
): { readonly origins: string | undefined; readonly unstated: string | undefined } {
  const groups = countOrigins(sources);
  const unstated = lineageGap(sources, words);
  const origins = words.count("origins", groups);
  if (unstated === undefined || (groups === 1 && sources.length > 1)) return { origins, unstated };
  // A source of unknown lineage may go back to an origin that was already counted.
  return { origins: groups === sources.length ? undefined : words.say("at-most", { origins }), unstated };
}

/**
 * Returns the number of groups that the sources fall into when those that share an origin, directly or through others,
 * are one group.
 */
export function countOrigins(sources: readonly CitedSource[]): number {
  return countGroups(sources.map(keysOf));
}

/** A source without any origin counts for itself. */
function keysOf({ id, origins }: CitedSource): readonly string[] {
  return origins.length === 0 ? [`source ${id}`] : origins.map((origin) => origin.key);
}

function oneOrigin(counted: string, sources: readonly CitedSource[], words: Words): string {
  const origins = words.count("origins", 1);
  const shared = sharedOrigins(sources);
  const names = shared.map(({ csl }) =>
    csl === undefined ? words.say("not-shown") : sourceName(csl, words),
  );
  const unnamed = words.say("independence", { sources: counted, origins });
  if (shared.length === 0) return unnamed;
  if (shared.every(({ csl }) => csl === undefined)) return joinGap(unnamed, words.say("not-shown"), ", ");
  const origin = [...new Set(names)].join(", ");
  return words.say("independence-one-origin", { sources: counted, origins, origin });
}

/** Returns the origins that every one of the sources goes back to. */
function sharedOrigins([first, ...others]: readonly CitedSource[]): readonly Origin[] {
  return (first?.origins ?? []).filter(({ key }) => others.every((source) => keysOf(source).includes(key)));
}

function lineageGap(sources: readonly CitedSource[], words: Words): string | undefined {
  const unstated = sources.filter((source) => source.lineage === "not-stated").length;
  if (unstated === 0) return undefined;
  return unstated === sources.length
    ? words.say("lineage-not-stated")
    : words.count("lineage-of-not-stated", unstated);
}

function joinGap(text: string, gap: string | undefined, separator: string): string {
  return gap === undefined ? text : `${text}${separator}${gap}`;
}
