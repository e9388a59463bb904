/** What was collected and never used: excerpts that nothing cites, sources that nothing stands on. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { statementsOf } from "../model/statements.ts";

export function unused(resolved: ResolvedBrief): readonly Diagnostic[] {
  const { brief } = resolved;
  if (brief.lacksSlides) return [];
  const written = new Set<string>([
    ...[brief.title, brief.subtitle].flatMap((text) => text?.citations.map(({ id }) => id) ?? []),
    ...statementsOf(brief).flatMap((statement) => statement.cited.map(({ value }) => value)),
  ]);
  const cited = new Set([...written, ...meant(written, resolved)]);
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

/** What misspelt IDs were probably meant for: decoding has reported them, and asked whether they were. */
function meant(written: ReadonlySet<string>, { sources, excerpts }: ResolvedBrief): readonly string[] {
  const known: readonly string[] = [...sources.keys(), ...excerpts.keys()];
  const unknown = [...written].filter((id) => !known.includes(id));
  return unknown.flatMap((id) => suggest(id, known) ?? []);
}
