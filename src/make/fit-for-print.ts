/** Makes a deck's slides fit, or remembers from an earlier run that they do. */

import { counted } from "../diagnostics/counted.ts";
import type { Deck } from "../model/deck.ts";
import type { Fit } from "../model/fit.ts";
import type { CompiledDeck } from "../session/compile.ts";
import { type FittedDeck, fitDeck } from "./fit-deck.ts";
import { inputsHashOf } from "./inputs-hash.ts";
import type { MakeContext } from "./make-context.ts";
import { namingSlide } from "./name-slide.ts";
import { printPage } from "./print-page.ts";

export interface FitForPrint extends Omit<FittedDeck, "fit"> {
  /** Undefined where the slides were not measured, or do not fit. */
  readonly fit: Fit | undefined;
  /** Hash of the page that was measured. */
  readonly inputsHash: string;
}

/** Where there is no browser, the slides are not measured, and a warning says so. */
export async function fitForPrint(compiled: CompiledDeck, context: MakeContext): Promise<FitForPrint> {
  const hashOfPage = (html: string | undefined): string => inputsHashOf(context, html ?? "");
  const render = (deck: Deck): string | undefined => printPage(deck, context).value;
  const known = context.manifest.fitted[compiled.deck.audience.id];
  if (known !== undefined) {
    const composed = compiled.compose(known.fit);
    const inputsHash = hashOfPage(render(composed.deck));
    if (inputsHash === known.inputsHash) return { ...composed, fit: known.fit, inputsHash, diagnostics: [] };
  }
  const browser = await context.browser.openIfThere();
  if (browser === undefined) return { ...compiled, fit: undefined, inputsHash: "", diagnostics: [] };
  const { slides, audience } = compiled.deck;
  context.onStep(`Measuring ${counted(slides.length, "slide")} for ${audience.label}`);
  const fitted = await fitDeck({
    compiled,
    browser,
    render,
    measure: (deck, use) => namingSlide(deck, context, use),
  });
  const fits = fitted.diagnostics.length === 0;
  return { ...fitted, fit: fits ? fitted.fit : undefined, inputsHash: hashOfPage(render(fitted.deck)) };
}
