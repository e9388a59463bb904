/** Chooses the excuses that an audience may read: those of findings in what it is shown. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { holds, type Span } from "../diagnostics/span.ts";
import type { CoveringExcuse, Excuse } from "../model/excuse.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import type { TailoredBrief, TailoredSlide, Tailoring } from "../model/tailored.ts";
import { itemsOf } from "../model/walk-content.ts";

/**
 * Returns the excuses in their order. A reason may name what it excuses, so a finding counts only when it, and
 * everything that it relates to, is in something shown. A finding about a slide as a whole, at its title, counts only
 * when the audience is shown the slide as everyone is, with nothing withheld.
 */
export function shownExcuses(options: {
  readonly excuses: readonly CoveringExcuse[];
  readonly resolved: ResolvedBrief;
  readonly tailored: TailoredBrief;
  readonly tailoring: Pick<Tailoring, "withheld">;
}): readonly Excuse[] {
  const { excuses, resolved, tailored, tailoring } = options;
  const slides = tailored.slides.flatMap((shown) => {
    const slide = resolved.brief.slides.find(({ id }) => id === shown.id);
    return slide === undefined ? [] : [{ slide, shown }];
  });
  const records = [...recordsOf(tailored, resolved)];
  const places = [...records, ...headOf(resolved), ...tailored.slides.flatMap(placesOn)];
  const partial = slides
    .filter(
      ({ slide }) => slide.variants.size > 0 || tailoring.withheld.some((one) => one.slide === slide.id),
    )
    .flatMap(({ shown }) => [shown.title?.span, shown.span]);
  const isShown = (span: Span): boolean => places.some((place) => holds(place, span));
  const isForAll = (span: Span): boolean =>
    !partial.some((whole) => whole !== undefined && isSame(whole, span));
  return excuses
    .filter(({ excuse, findings }) => {
      const isOnRecord = records.some((record) => holds(excuse.within, record));
      const counts = ({ span, related }: Diagnostic): boolean =>
        span !== undefined &&
        (isOnRecord || (isShown(span) && isForAll(span))) &&
        related.every((other) => isShown(other.span));
      return findings.some(counts);
    })
    .map(({ excuse }) => excuse);
}

function isSame(a: Span, b: Span): boolean {
  return holds(a, b) && holds(b, a);
}

/** Where the audience's own excerpts and sources are described in the files. */
function* recordsOf(tailored: TailoredBrief, { excerpts, sources }: ResolvedBrief): Iterable<Span> {
  for (const id of tailored.excerpts.keys()) {
    const excerpt = excerpts.get(id)?.excerpt;
    if (excerpt !== undefined) yield* [excerpt.span, excerpt.exact.span];
  }
  for (const id of tailored.sources.keys()) {
    const source = sources.get(id)?.source;
    if (source !== undefined) yield source.span;
  }
}

/** The parts of the brief that are the same for every audience. */
function headOf({ brief }: ResolvedBrief): readonly Span[] {
  return [brief.title.span, brief.subtitle?.span, brief.date?.span, brief.asOf?.span].filter(
    (span) => span !== undefined,
  );
}

/** Where the words stand that a slide takes over from the brief, and what is cited, dated or pictured beside them. */
function placesOn(shown: TailoredSlide): readonly Span[] {
  const places = itemsOf(shown).flatMap(({ what, span, texts, cite, date }) => [
    ...[...texts, ...cite, ...(date === undefined ? [] : [date])].map((one) => one.span),
    ...(what === "image" ? [span] : []),
  ]);
  return [shown.span, ...places];
}
