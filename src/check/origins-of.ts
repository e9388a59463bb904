/** The sources and origins behind a set of citations. */
import { excerptId, sourceId } from "../model/ids.ts";
import type { Located } from "../model/located.ts";
import { countGroups } from "../model/origin-groups.ts";
import type { ResolvedBrief, ResolvedSource } from "../model/resolved.ts";
import { type Statement, statementsOfSlide } from "../model/statements.ts";

/** Returns each cited source once, in the order cited, whether cited whole or by excerpts. */
export function sourcesCited(
  cited: readonly Located<string>[],
  resolved: ResolvedBrief,
): readonly ResolvedSource[] {
  const sources = cited.map(
    ({ value }) => resolved.excerpts.get(excerptId(value))?.source ?? resolved.sources.get(sourceId(value)),
  );
  return [...new Set(sources)].filter((source) => source !== undefined);
}

/**
 * Returns what a statement rests on: what it cites, or everything that its slide cites where it claims nothing of its
 * own and cites nothing (a title, a lead, a note). Undefined where an ID is unknown, because what it was meant for is
 * unknown too.
 */
export function citedBehind(
  statement: Statement,
  resolved: ResolvedBrief,
): readonly Located<string>[] | undefined {
  const { slide, kind, cited } = statement;
  const speaksForSlide = cited.length === 0 && kind === undefined;
  const behind = speaksForSlide ? statementsOfSlide(slide).flatMap((other) => other.cited) : cited;
  return behind.every((one) => sourcesCited([one], resolved).length > 0) ? behind : undefined;
}

/** Returns how many independent origins are behind the sources. Unknown lineage counts as an origin of its own. */
export function originsBehind(sources: readonly ResolvedSource[]): number {
  return countGroups(sources.map((source) => source.origins));
}

/** Returns the names of the sources, for a message: `"a", "b" and "c"`. */
export function namesOf(sources: readonly ResolvedSource[]): string {
  return quotedList(sources.map(({ source }) => source.id));
}

/** Returns `"a"`, `"a" and "b"`, `"a", "b" and "c"`. */
export function quotedList(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} and ${last}`;
}
