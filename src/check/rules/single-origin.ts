/** A slide whose facts rest on several sources with one common origin rests on one source. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Slide } from "../../model/brief.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { slidesOf, statementsOfSlide } from "../../model/statements.ts";
import { originsBehind, quotedList, sourcesCited } from "../origins-of.ts";

export function singleOrigin(resolved: ResolvedBrief): readonly Diagnostic[] {
  return slidesOf(resolved.brief).flatMap((slide) => reportOn(slide, resolved));
}

function reportOn(slide: Slide, resolved: ResolvedBrief): readonly Diagnostic[] {
  const facts = statementsOfSlide(slide).filter(({ kind, what }) => kind === "fact" || what === "quote");
  const sources = sourcesCited(
    facts.flatMap((fact) => fact.cited),
    resolved,
  );
  if (sources.length < 2 || originsBehind(sources) > 1) return [];
  const origins = [...new Set(sources.flatMap((source) => source.origins))];
  return [
    diagnose("single-origin", {
      message: `The facts of "${slide.id}" rest on ${sources.length} sources and one origin, ${quotedList(origins)}.`,
      span: slide.title?.span ?? slide.span,
      hints: [
        "The footer says so; cite a source of another origin where there is one.",
        'If it is meant so, say why: `excuse: { single-origin: "…" }`.',
      ],
    }),
  ];
}
