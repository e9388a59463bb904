/** Makes a deck's slides fit. Only those are measured of which neither their size nor an earlier run says that they do. */

import { counted } from "../diagnostics/counted.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { doubtfulSlides } from "../fit/doubtful-slides.ts";
import type { Deck, SlideView } from "../model/deck.ts";
import { type Fit, NO_FIT } from "../model/fit.ts";
import { renderSlides } from "../render/render-slides.ts";
import type { CompiledDeck, ComposedDeck } from "../session/compile.ts";
import { type FitKeys, fitFor } from "../session/fits.ts";
import { fitDeck } from "./fit-deck.ts";
import { fitKey, lookHash } from "./fit-key.ts";
import type { FitContext } from "./make-context.ts";
import type { KnownFits } from "./manifest.ts";
import { namingSlide } from "./name-slide.ts";
import { printPage } from "./print-page.ts";
import { ships } from "./shipped-material.ts";

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
  const { files } = context.templates;
  const doubtful = doubtfulSlides({
    deck,
    files,
    isShipped: (path) => ships(path, files),
    authorTheme: context.themeText(deck),
  });
  const keys = keysOf(doubtful, deck, context);
  if (keys.size === 0) return { ...compiled.compose(NO_FIT), fit: NO_FIT, fits: new Map(), diagnostics: [] };
  const known = context.manifest.fitted[deck.audience.id] ?? new Map();
  const kept = new Map([...keys.values()].flatMap((key) => entryOf(key, known)));
  const unknown = new Set([...keys].flatMap(([origin, key]) => (kept.has(key) ? [] : [origin])));
  const start = fitFor(keys, kept);
  const browser = unknown.size === 0 ? undefined : await context.browser.openIfThere();
  if (browser === undefined) return { ...compiled.compose(start), fit: start, fits: kept, diagnostics: [] };
  const only = (whole: Deck): Deck => onlyOf(unknown, whole);
  context.onStep(`Measuring ${counted(only(deck).slides.length, "slide")} for ${deck.audience.label}`);
  const fitted = await fitDeck({
    compiled,
    browser,
    start,
    render: (whole) => printPage(only(whole), context).value,
    measure: (whole, use) => namingSlide(only(whole), context, use),
  });
  if (fitted.diagnostics.length > 0) return { ...fitted, fits: kept };
  const found = [...keys].filter(([origin]) => unknown.has(origin));
  const fits = found.map(([origin, key]) => {
    const parts = fitted.deck.slides.filter((slide) => slide.origin === origin);
    const densities = parts.flatMap(({ id }) => entryOf(id, fitted.fit.densities));
    return [key, { densities: new Map(densities), splits: fitted.fit.splits.get(origin) ?? [] }] as const;
  });
  return { ...fitted, fits: new Map([...kept, ...fits]) };
}

/** Returns the keys of the slides by their origin; none where a template is at fault, which every format tells. */
function keysOf(slides: readonly SlideView[], deck: Deck, context: FitContext): FitKeys {
  if (slides.length === 0) return new Map();
  const origins = new Set(slides.map(({ origin }) => origin));
  const alone = onlyOf(origins, deck);
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

/** Returns `deck` itself where all of its slides are chosen. */
function onlyOf(origins: ReadonlySet<string>, deck: Deck): Deck {
  const slides = deck.slides.filter(({ origin }) => origins.has(origin));
  return slides.length === deck.slides.length ? deck : { ...deck, slides };
}

function entryOf<K, V>(key: K, map: ReadonlyMap<K, V>): readonly (readonly [K, V])[] {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
}
