/** Finds the slide on which a browser fails, so that the message can name it. */
import { BrowserError } from "../browser/browser-error.ts";
import { type OpenBrowser, PageFailure } from "../browser/open-browser.ts";
import type { StaticPage } from "../browser/static-page.ts";
import type { Deck } from "../model/deck.ts";
import type { FitContext } from "./make-context.ts";
import { printPage } from "./print-page.ts";

/**
 * Returns what `use` makes. Where the browser fails on the page, `trial` does the same with halves of the slides in a browser of its
 * own, and a PageFailure names the slide at fault. Where no single slide is found to be at fault in time, the original failure
 * is thrown, and so is one that names a slide already.
 */
export async function namingSlide<T>(
  deck: Deck,
  context: FitContext,
  { use, trial }: { readonly use: () => Promise<T>; readonly trial: Trial },
): Promise<T> {
  try {
    return await use();
  } catch (error) {
    const { signal } = context.stopping;
    if (!(error instanceof PageFailure) || namesSlide(error, deck) || signal.aborted) throw error;
    const slide = await findInTrials(deck, context, trial);
    if (slide === undefined) throw error;
    throw new PageFailure(`${error.message} It fails on the slide "${slide.origin}".`, {
      cause: error,
      hints: ["Leave out its picture, or make its drawing simpler.", ...error.hints],
    });
  }
}

/** Does with a page what failed, once. */
type Trial = (page: Omit<StaticPage, "viewport" | "shared">) => Promise<unknown>;

function namesSlide({ message }: PageFailure, { slides }: Deck): boolean {
  return slides.some(({ id }) => message.includes(`the slide "${id}"`));
}

/** What part of the time that a step may take the search may take, all in all. */
const SHARE = 0.8;

async function findInTrials(
  deck: Deck,
  context: FitContext,
  trial: Trial,
): Promise<Deck["slides"][number] | undefined> {
  try {
    await using browser = await context.browser.openAnother();
    const totalMs = browser.timeoutMs * SHARE;
    const timeoutMs = totalMs / (Math.ceil(Math.log2(deck.slides.length)) + 2);
    const latest = performance.now() + totalMs - timeoutMs;
    return await findFaultySlide(deck.slides, async (slides) => {
      if (performance.now() > latest) throw new BrowserError("There is no time for another trial.");
      return await areWell({ ...deck, slides }, { context, browser, trial, timeoutMs });
    });
  } catch (error) {
    if (error instanceof BrowserError) return undefined;
    throw error;
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

interface TrialOptions {
  readonly context: FitContext;
  readonly browser: OpenBrowser;
  readonly trial: Trial;
  readonly timeoutMs: number;
}

/** What a deck without its only slide is: a browser that fails on this as well fails on everything. */
const EMPTY = '<!doctype html><section class="slide" id="empty"></section>';

async function areWell(deck: Deck, { context, browser, trial, timeoutMs }: TrialOptions): Promise<boolean> {
  const html = deck.slides.length === 0 ? EMPTY : printPage(deck, context).value;
  if (html === undefined) return true;
  try {
    await trial({ browser, html, timeoutMs, tries: 1 });
    return true;
  } catch (error) {
    if (error instanceof PageFailure) return false;
    throw error;
  }
}
