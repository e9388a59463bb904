/** Finds the wordings that a `compare` slide sets side by side: those it names, or all wordings of one statement. */
import { type Diagnosed, type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { meantName } from "../../diagnostics/suggest.ts";
import type { Comparison, Slide } from "../../model/brief.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import type { Report } from "../decode/report.ts";

/** Returns the slides with the wordings of every comparison filled in, in the order of the excerpts' file. */
export function gatherWordings(
  slides: readonly Slide[],
  excerpts: readonly Excerpt[],
  report: Report,
): readonly Slide[] {
  return slides.map((slide) => {
    const variants = [...slide.variants].map(
      ([audience, variant]) => [audience, withWordings(variant, excerpts, report)] as const,
    );
    return { ...withWordings(slide, excerpts, report), variants: new Map(variants) };
  });
}

function withWordings(slide: Slide, excerpts: readonly Excerpt[], report: Report): Slide {
  if (slide.comparison === undefined) return slide;
  const { value, diagnostics } = gather(slide.comparison, excerpts);
  diagnostics.forEach(report);
  return { ...slide, comparison: value };
}

function gather(comparison: Comparison, excerpts: readonly Excerpt[]): Diagnosed<Comparison> {
  const { statement } = comparison;
  if (statement === undefined) return { value: comparison, diagnostics: tooFew(comparison, comparison.span) };
  const keys = [...new Set(excerpts.map((excerpt) => excerpt.statement).filter((key) => key !== undefined))];
  if (!keys.includes(statement.value)) {
    const near = meantName(statement.value, keys, statement.span);
    const message = `No excerpt is a wording of the statement "${statement.value}".`;
    return {
      value: comparison,
      diagnostics: [diagnose("unknown-id", { message, span: statement.span, ...near })],
    };
  }
  const wordings = excerpts
    .filter((excerpt) => excerpt.statement === statement.value)
    .map((excerpt) => ({ value: excerpt.id, span: statement.span }));
  const value = { ...comparison, wordings };
  return { value, diagnostics: tooFew(value, statement.span) };
}

function tooFew({ wordings }: Comparison, span: Comparison["span"]): readonly Diagnostic[] {
  const { size } = new Set(wordings.map(({ value }) => value));
  if (size > 1) return [];
  const message = `A comparison needs two wordings, and there ${size === 1 ? "is one" : "are none"}.`;
  const hints = ["Excerpts with the same `statement:` are wordings of it; or name them in `excerpts:`."];
  return [diagnose("invalid-value", { message, span, hints })];
}
