/** What was collected but never used: excerpts that nothing cites, and sources without cited excerpts. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { proposals } from "../../diagnostics/suggest.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { statementsOf } from "../../model/statements.ts";

export function unused(resolved: ResolvedBrief): readonly Diagnostic[] {
  const { brief } = resolved;
  if (brief.lacksSlides || brief.torn !== undefined) return [];
  const written = new Set<string>([
    ...[brief.title, brief.subtitle].flatMap((text) => text?.citations.map(({ id }) => id) ?? []),
    ...statementsOf(brief).flatMap((statement) => statement.cited.map(({ value }) => value)),
  ]);
  const cited = new Set([...written, ...brief.mentioned, ...meant(written, resolved)]);
  const excerpts = brief.excerpts.filter((excerpt) => !cited.has(excerpt.id));
  const standing = new Set<string>([...cited, ...brief.usedSources.map(({ value }) => value)]);
  const sources = brief.sources.filter((source) => !standing.has(source.id));
  return [
    ...excerpts.map((excerpt) =>
      diagnose("unused-excerpt", {
        message: `Nothing cites the excerpt "${excerpt.id}".`,
        span: excerpt.span,
      }),
    ),
    ...sources.map((source) =>
      diagnose("unused-source", {
        message: `Nothing is taken from the source "${source.id}", and nothing is derived from it.`,
        span: source.span,
      }),
    ),
  ];
}

/**
 * The entries that misspelt or renamed IDs were probably meant for. Decoding has reported the IDs, and suggested these.
 */
function meant(written: ReadonlySet<string>, { brief, sources }: ResolvedBrief): readonly string[] {
  const own: readonly string[] = [...sources.keys()];
  const excerpts: readonly string[] = brief.excerpts.map(({ id }) => id);
  const named = brief.usedSources.map(({ value }) => value);
  const used = new Set([...written, ...named]);
  const asked = (
    ids: readonly string[],
    names: { readonly known: readonly string[]; readonly among: readonly string[] },
  ): readonly string[] =>
    ids
      .filter((id) => !names.known.includes(id))
      .flatMap((id) => {
        const { near, unused } = proposals(id, { ...names, used });
        return near === undefined ? unused : [near];
      });
  return [
    ...asked([...written], { known: [...own, ...excerpts], among: excerpts }),
    ...asked(named, { known: own, among: own }),
  ];
}
