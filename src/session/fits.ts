/**
 * How slides fit. They are measured outside, and a session receives the result under a key of everything on which a
 * slide's size depends.
 */
import type { Deck, SlideView } from "../model/deck.ts";
import type { Fit } from "../model/fit.ts";
import type { TypeSize } from "../model/type-size.ts";
import type { TemplateFiles } from "../render/template-files.ts";
import { signatureOf, signatureOfAll } from "./signature.ts";

/** The result of measuring a slide of the brief; see `Fit`. */
export interface SlideFit {
  /** By the ID of the slide in the deck. A slide in parts has more than one. */
  readonly types: ReadonlyMap<string, TypeSize>;
  readonly splits: readonly number[];
}

/** The key of each of the brief's slides, by its ID. */
export type FitKeys = ReadonlyMap<string, string>;

/**
 * Returns the keys of a deck that was composed without a fit. Slides with equal content have equal keys, whatever their
 * numbers.
 */
export function fitKeys(deck: Deck, templates: TemplateFiles): FitKeys {
  const { theme, scheme, language, direction, marking } = deck;
  const look = signatureOfAll([{ theme, scheme, language, direction, marking }, templates]).hash;
  const byOrigin = Map.groupBy(deck.slides, ({ origin }) => origin);
  return new Map([...byOrigin].map(([origin, slides]) => [origin, keyOf(slides, look)]));
}

function keyOf(slides: readonly SlideView[], look: string): string {
  const unnumbered = slides.map(({ number, total, ...slide }) => slide);
  return signatureOf([look, unnumbered]).hash;
}

/** Returns the fit of a deck, as far as the fits of its slides are known. */
export function fitFor(keys: FitKeys, known: ReadonlyMap<string, SlideFit>): Fit {
  const fits = [...keys].flatMap(([origin, key]) => {
    const fit = known.get(key);
    return fit === undefined ? [] : [{ origin, fit }];
  });
  return {
    types: new Map(fits.flatMap(({ fit }) => [...fit.types])),
    splits: new Map(fits.map(({ origin, fit }) => [origin, fit.splits])),
  };
}
