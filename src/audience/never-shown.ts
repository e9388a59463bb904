/** Finds what no audience is shown: slides, and excerpts that the outline cites. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { slidesOf, statementsOf } from "../model/statements.ts";
import type { TailoredBrief } from "../model/tailored.ts";
import { isBroken, picksUnknown } from "./broken-slides.ts";

/**
 * `told` are slides that were already reported as withheld from an audience. Decoding reported slides for audiences
 * that do not exist, slides picked by a wrong ID, and comparisons of fewer than two wordings, so they are skipped here.
 */
export function neverShown(
  resolved: ResolvedBrief,
  decks: readonly TailoredBrief[],
  told: ReadonlySet<string>,
): readonly Diagnostic[] {
  const { brief } = resolved;
  const reported = new Set(slidesOf(brief).filter((slide) => told.has(slide.id) || isBroken(slide, brief)));
  const cited = new Set(
    statementsOf(brief)
      .filter(({ slide }) => !reported.has(slide))
      .flatMap((statement) => statement.cited.map(({ value }) => value)),
  );
  const shownSlides = new Set(decks.flatMap((deck) => deck.slides.map((slide) => slide.id)));
  const slides = picksUnknown(brief)
    ? []
    : brief.slides.filter((slide) => !shownSlides.has(slide.id) && !reported.has(slide));
  const excerpts = [...resolved.excerpts.values()].filter(
    ({ excerpt }) => cited.has(excerpt.id) && !decks.some((deck) => deck.excerpts.has(excerpt.id)),
  );
  return [
    ...slides.map((slide) =>
      diagnose("slide-never-shown", {
        message: `No audience is shown the slide "${slide.id}".`,
        span: slide.span,
        hints: ["Look at its `only`, `except`, `depth` and `tlp`, and at what audiences pick."],
      }),
    ),
    ...excerpts.map(({ excerpt }) =>
      diagnose("excerpt-never-shown", {
        message: `The excerpt "${excerpt.id}" is cited, but no audience is shown it.`,
        span: excerpt.span,
      }),
    ),
  ];
}
