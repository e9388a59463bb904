/** Chooses the excuses that an audience may read: those of findings in what it is shown. Called by compile, after settings are applied. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { holds, type Span } from "../diagnostics/span.ts";
import type { Slide } from "../model/brief.ts";
import type { CoveringExcuse, Excuse } from "../model/excuse.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import type { TailoredBrief, TailoredSlide, Tailoring } from "../model/tailored.ts";
import { shownTexts } from "./shown-texts.ts";

/**
 * Returns the excuses in their order. A reason may name what it excuses, so a finding counts only when it, and all that
 * it relates to, stands in something shown; one on a slide as a whole, at its title, only when the audience is shown the
 * slide as everybody is, with nothing withheld.
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
  const places = [
    ...records,
    ...headOf(resolved),
    ...slides.flatMap(({ slide, shown }) =>
      placesOn(slide.variants.get(tailored.audience.id) ?? slide, shown),
    ),
  ];
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

/** Where the audience's own excerpts and sources are described. */
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

/** What is the same for every audience. */
function headOf({ brief }: ResolvedBrief): readonly Span[] {
  return [brief.title.span, brief.subtitle?.span, brief.date?.span, brief.asOf?.span].filter(
    (span) => span !== undefined,
  );
}

/** Where the words that `shown` took over from the brief stand, and what is cited beside them. */
function placesOn(slide: Slide, shown: TailoredSlide): readonly Span[] {
  const texts = [...shownTexts(shown).map(({ text }) => text), ...shown.notes].filter(
    (text) => text !== undefined,
  );
  const isShown = ({ span }: { readonly span: Span }): boolean =>
    texts.some((text) => isSame(text.span, span));
  const { table, events, chart, quote, comparison, illustration } = slide;
  const wordings = comparison?.wordings.filter(({ value }) => shown.comparison?.includes(value)) ?? [];
  const beside = [
    ...(table?.rows.filter(({ cells }) => cells.some(isShown)) ?? []).flatMap(({ cite }) => cite),
    ...events.filter(({ text }) => isShown(text)).flatMap(({ date, cite }) => [date, ...cite]),
    ...(chart?.data.filter(({ values }) => values.some(({ text }) => isShown(text))) ?? []).flatMap(
      ({ cite }) => cite,
    ),
    ...(quote === undefined || shown.quote === undefined ? [] : [quote.excerpt]),
    ...wordings,
    ...(illustration === undefined || shown.illustration === undefined
      ? []
      : [illustration.file, ...illustration.cite]),
  ];
  return [shown.span, ...texts.map(({ span }) => span), ...beside.map(({ span }) => span)];
}
