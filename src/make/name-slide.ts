/** Finds the slide on which a browser fails, so that the message can name it. */
import { BrowserError } from "../browser/browser-error.ts";
import { PageFailure } from "../browser/open-browser.ts";
import type { Deck } from "../model/deck.ts";
import type { FitContext } from "./make-context.ts";
import { printPage } from "./print-page.ts";

/**
 * Returns what `use` makes. Where the browser fails on the page, halves of the slides are tried, each in a browser of
 * its own, and a PageFailure names the slide at fault. Where no single slide is at fault, the original failure is
 * thrown.
 */
export async function namingSlide<T>(deck: Deck, context: FitContext, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    if (!(error instanceof PageFailure) || context.stopping.signal.aborted) throw error;
    const slide = await findFaultySlide(deck.slides, (slides) => areWell({ ...deck, slides }, context));
    if (slide === undefined) throw error;
    throw new PageFailure(`${error.message} It fails on the slide "${slide.origin}".`, {
      cause: error,
      hints: ["Leave out its picture, or make its drawing simpler."],
    });
  }
}

/** Returns the one of `slides` without which all others work; undefined where there is none. */
export async function findFaultySlide<S>(
  slides: readonly S[],
  areWell: (slides: readonly S[]) => Promise<boolean>,
): Promise<S | undefined> {
  let suspects = slides;
  while (suspects.length > 1) {
    const half = suspects.slice(0, Math.ceil(suspects.length / 2));
    suspects = (await areWell(half)) ? suspects.slice(half.length) : half;
  }
  const [suspect] = suspects;
  if (suspect === undefined || (await areWell([suspect]))) return undefined;
  // A browser that fails on everything says nothing about this slide.
  return (await areWell(slides.filter((slide) => slide !== suspect))) ? suspect : undefined;
}

/** Long enough for half a deck on a slow machine, and short enough for several trials. */
const TRIAL_MS = 15_000;

async function areWell(deck: Deck, context: FitContext): Promise<boolean> {
  const html = printPage(deck, context).value;
  if (html === undefined || deck.slides.length === 0) return true;
  try {
    return await context.browser.isWell(html, TRIAL_MS);
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error;
    return false;
  }
}
