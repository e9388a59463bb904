/** Makes a deck's slides fit. Only those are measured of which neither their size nor an earlier run says that they do. */

import { counted } from "../diagnostics/counted.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { evenScales } from "../fit/even-out.ts";
import { type ChooseType, typeChooser } from "../fit/type-chooser.ts";
import type { Deck, SlideView } from "../model/deck.ts";
import type { Fit } from "../model/fit.ts";
import { renderSlides } from "../render/render-slides.ts";
import type { CompiledDeck, ComposedDeck } from "../session/compile.ts";
import { type FitKeys, fitFor } from "../session/fits.ts";
import { type FittedDeck, fitDeck } from "./fit-deck.ts";
import { fitKey, lookHash } from "./fit-key.ts";
import type { FitContext } from "./make-context.ts";
import type { KnownFits } from "./manifest.ts";
import { namingSlide } from "./name-slide.ts";
import { printPage } from "./print-page.ts";
import { ships } from "./shipped-material.ts";
import { slidesOf } from "./slides-of.ts";

export interface FitForPrint extends ComposedDeck {
  /** What the deck was composed with. */
  readonly fit: Fit;
  /** How the slides fit that had to be measured, now or earlier. */
  readonly fits: KnownFits;
  /** A `slide-overflow` or `text-too-small` for each slide that does not fit. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where there is no browser, doubtful slides are not measured, and a warning says so. */
export async function fitForPrint(compiled: CompiledDeck, context: FitContext): Promise<FitForPrint> {
  const { deck } = compiled;
  const elsewhere = context.elsewhere?.(deck.audience.id);
  if (elsewhere !== undefined) {
    const { fit, fits, diagnostics } = elsewhere;
    return { ...compiled.compose(fit), fit, fits, diagnostics };
  }
  const { files } = context.templates;
  const authorTheme = context.themeText(deck);
  const choose = typeChooser({ deck, files, isShipped: (path) => ships(path, files), authorTheme });
  const certain = new Map(deck.slides.flatMap((slide) => entry(slide.id, choose(slide, slide.type.scale))));
  const doubtful = deck.slides.filter(({ id }) => !certain.has(id));
  const finish = (fitted: FittedDeck, fits: KnownFits): FitForPrint => {
    const fit = evenedOut(fitted, choose);
    return {
      ...(fit === fitted.fit ? fitted : compiled.compose(fit)),
      fit,
      fits,
      diagnostics: fitted.diagnostics,
    };
  };
  const keys = keysOf(doubtful, deck, context);
  const known = context.manifest.fitted[deck.audience.id] ?? new Map();
  const own = new Map([...keys.values()].flatMap((key) => entry(key, known.get(key))));
  const others = new Map([...keys].filter(([, key]) => !own.has(key)));
  const kept = new Map([...own, ...((await context.cache?.takeFits(others)) ?? [])]);
  const unknown = new Set([...keys].flatMap(([origin, key]) => (kept.has(key) ? [] : [origin])));
  const { types, splits } = fitFor(keys, kept);
  const start: Fit = { types: new Map([...certain, ...types]), splits };
  const browser = unknown.size === 0 ? undefined : await context.browser.openIfThere();
  if (browser === undefined) return finish({ ...compiled.compose(start), fit: start, diagnostics: [] }, kept);
  const only = (whole: Deck): Deck => slidesOf(unknown, whole);
  context.onStep(`Measuring ${counted(only(deck).slides.length, "slide")} for ${deck.audience.label}`);
  const fitted = await fitDeck({
    compiled,
    browser,
    start,
    render: (whole) => printPage(only(whole), context).value,
    measure: (whole, use) =>
      namingSlide(only(whole), context, { use, trial: (other, page) => other.measureSlides(page) }),
  });
  if (fitted.diagnostics.length > 0) return finish(fitted, kept);
  const found = [...keys].filter(([origin]) => unknown.has(origin));
  const fits = found.map(([origin, key]) => {
    const parts = fitted.deck.slides.filter((slide) => slide.origin === origin);
    const types = parts.map(({ id, type }) => [id, type] as const);
    return [key, { types: new Map(types), splits: fitted.fit.splits.get(origin) ?? [] }] as const;
  });
  await context.cache?.keepFits(new Map(found), new Map(fits));
  return finish(fitted, new Map([...kept, ...fits]));
}

/** Smaller type always fits; what certainly fits is set anew for it. */
function evenedOut({ deck, fit }: FittedDeck, choose: ChooseType): Fit {
  const scales = evenScales(deck.slides);
  if (scales.size === 0) return fit;
  const changed = deck.slides.flatMap((slide) => {
    const scale = scales.get(slide.id);
    return scale === undefined ? [] : entry(slide.id, choose(slide, scale) ?? { ...slide.type, scale });
  });
  return { ...fit, types: new Map([...fit.types, ...changed]) };
}

/** Returns the keys of the slides by their origin; none where a template is at fault, which every format tells. */
function keysOf(slides: readonly SlideView[], deck: Deck, context: FitContext): FitKeys {
  if (slides.length === 0) return new Map();
  const origins = new Set(slides.map(({ origin }) => origin));
  const alone = slidesOf(origins, deck);
  // A slide is as large whatever its number is.
  const unnumbered = alone.slides.map((slide) => ({ ...slide, notes: [], number: 1, total: 1 }));
  const html = renderSlides({ ...alone, slides: unnumbered }, context.templates).value;
  if (html === undefined) return new Map();
  const look = lookHash(alone, html, context);
  const pages = Map.groupBy(html.keys(), (at) => alone.slides[at]?.origin ?? "");
  return new Map(
    [...pages].map(([origin, places]) => [origin, fitKey(places.map((at) => html[at] ?? "").join(""), look)]),
  );
}

function entry<K, V>(key: K, value: V | undefined): readonly (readonly [K, V])[] {
  return value === undefined ? [] : [[key, value]];
}
