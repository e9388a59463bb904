/** A citation that names a source, and not an excerpt of it, leaves nothing to verify. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { sourceId } from "../../model/ids.ts";
import { citedIn } from "../../model/item.ts";
import type { Located } from "../../model/located.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { type Statement, statementsOf } from "../../model/statements.ts";

export function sourceCitedWhole(resolved: ResolvedBrief): readonly Diagnostic[] {
  return statementsOf(resolved.brief)
    .flatMap(citedFreely)
    .filter((cited) => resolved.sources.has(sourceId(cited.value)))
    .map((cited) => report(cited, resolved));
}

/** What is quoted or compared must be an excerpt. A source in its place was already reported. */
function citedFreely({ what, texts, cited }: Statement): readonly Located<string>[] {
  return what === "quote" || what === "comparison" ? texts.flatMap(citedIn) : cited;
}

function report(cited: Located<string>, resolved: ResolvedBrief): Diagnostic {
  const excerpts = resolved.brief.excerpts.filter((excerpt) => excerpt.source.value === cited.value);
  const names = excerpts.slice(0, 5).map((excerpt) => `"${excerpt.id}"`);
  return diagnose("source-cited-whole", {
    message: `"${cited.value}" is a whole source: nothing of this statement is verified.`,
    span: cited.span,
    hints: [
      names.length === 0
        ? "Add an excerpt of the passage meant, and cite that."
        : `Cite an excerpt of it: ${names.join(", ")}${excerpts.length > names.length ? " …" : ""}.`,
    ],
  });
}
