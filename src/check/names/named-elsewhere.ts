/** Finds names that are far from any cited excerpt, elsewhere in its source. */
import { findFolded } from "../../anchoring/find-wordings.ts";
import type { ResolvedBrief, ResolvedExcerpt } from "../../model/resolved.ts";
import { passagesOf } from "../../sources/passages.ts";
import { foldText } from "../../text/fold-text.ts";
import { pointAtSource } from "../point-at-source.ts";
import type { RuleContext } from "../rules/rule.ts";

/** Returns for each name that is found the hint that says where it is. */
export function namedElsewhere(
  names: readonly { readonly written: string; readonly excerpts: readonly ResolvedExcerpt[] }[],
  { context, resolved }: { readonly context: RuleContext; readonly resolved: ResolvedBrief },
): ReadonlyMap<string, string> {
  const asked = names.flatMap(({ written, excerpts }) => excerpts.map(({ source }) => ({ written, source })));
  const hints = new Map<string, string>();
  // One source after the other, because only the last text asked for is kept.
  for (const [source, ofSource] of Map.groupBy(asked, (one) => one.source)) {
    const text = context.textOf(source.source.id);
    if (text === undefined) continue;
    const wanted = [...new Set(ofSource.map(({ written }) => written))].filter((name) => !hints.has(name));
    const found = findFolded(text.text, foldText(text.text), wanted);
    for (const [at, written] of wanted.entries()) {
      const place = found[at]?.[0];
      if (place === undefined) continue;
      const passage =
        passagesOf(text.text, source.source.csl.language).find(
          ({ start, end }) => start <= place.start && place.end <= end,
        ) ?? place;
      hints.set(written, pointAtSource(place, { passage, text, source, resolved }));
    }
  }
  return hints;
}
