/** Finds the slide on which a browser fails, so that the message can name it. */
import { BrowserError } from "../browser/browser-error.ts";
import { PageFailure } from "../browser/open-browser.ts";
import type { AskedPage, PageBrowser } from "../browser/page-browser.ts";
import type { Deck } from "../model/deck.ts";
import type { FitContext } from "./make-context.ts";
import { printPage } from "./print-page.ts";

/**
 * Returns what `use` makes. Where the browser fails on the page, `trial` does the same with halves of the slides in browsers of
 * their own, and a PageFailure names the slide at fault. Where no single slide is found to be at fault in time, the original failure
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
type Trial = (browser: PageBrowser, page: AskedPage) => Promise<unknown>;

function namesSlide({ message }: PageFailure, { slides }: Deck): boolean {
  return slides.some(({ id }) => message.includes(`the slide "${id}"`));
}

async function findInTrials(
  deck: Deck,
  context: FitContext,
  trial: Trial,
): Promise<Deck["slides"][number] | undefined> {
  const { timeoutMs } = await context.browser.open();
  const { signal } = context.stopping;
  // the whole search takes no longer than one step may
  const until = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const limits = { context, trial, timeoutMs, until };
  const trials: Promise<void>[] = [];
  try {
    return await findFaultySlide(deck.slides, (slides, isDecided) => {
      const made = make({ ...deck, slides }, limits, isDecided);
      trials.push(made);
      return made;
    });
  } finally {
    // their browsers are gone by then
    await Promise.allSettled(trials);
    signal.throwIfAborted();
  }
}

/** Makes a page of `slides`; rejects where the browser fails on them, and where `isDecided` aborts. */
type Make<S> = (slides: readonly S[], isDecided: AbortSignal) => Promise<void>;

/**
 * Returns the one of `slides` that cannot be made while all others can; undefined where there is none. Halves are made side by side, and
 * the one that is made first is not at fault: on a busy machine both take longer, and one that hangs is never waited for.
 */
export async function findFaultySlide<S>(slides: readonly S[], make: Make<S>): Promise<S | undefined> {
  try {
    let suspects = slides;
    while (suspects.length > 1) {
      const half = suspects.slice(0, Math.ceil(suspects.length / 2));
      const rest = suspects.slice(half.length);
      suspects = await firstOf((done) => [
        make(half, done).then(() => rest),
        make(rest, done).then(() => half),
      ]);
    }
    const [suspect] = suspects;
    if (suspect === undefined) return undefined;
    const others = slides.filter((slide) => slide !== suspect);
    return await firstOf((done) => [
      make([suspect], done).then(() => undefined),
      // A browser that fails on everything says nothing about this slide, nor does one that is slow with everything.
      make(others, done)
        .then(() => make(others, done))
        .then(() => suspect),
    ]);
  } catch (error) {
    if (error instanceof AggregateError && error.errors.every(isNoVerdict)) return undefined;
    throw error;
  }
}

/** Returns what comes first, and ends the others. Throws an AggregateError where nothing comes. */
async function firstOf<T>(start: (isDecided: AbortSignal) => readonly Promise<T>[]): Promise<T> {
  const decided = new AbortController();
  try {
    return await Promise.any(start(decided.signal));
  } finally {
    decided.abort();
  }
}

function isNoVerdict(error: unknown): boolean {
  return (
    error instanceof BrowserError || (error instanceof Error && /^(?:Abort|Timeout)Error$/.test(error.name))
  );
}

interface Limits {
  readonly context: FitContext;
  readonly trial: Trial;
  readonly timeoutMs: number;
  readonly until: AbortSignal;
}

/** What a deck without its only slide is: a browser that fails on this as well fails on everything. */
const EMPTY = '<!doctype html><section class="slide" id="empty"></section>';

/** Each has a browser of its own, as one that fails takes down what else is made in it. */
async function make(deck: Deck, { context, trial, timeoutMs, until }: Limits, isDecided: AbortSignal) {
  const html = deck.slides.length === 0 ? EMPTY : printPage(deck, context).value;
  if (html === undefined) return;
  await using browser = await context.browser.openAnother(AbortSignal.any([until, isDecided]));
  await trial(browser, { html, timeoutMs, tries: 1 });
}
