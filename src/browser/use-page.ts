/** One try at a page of a browser, which is watched meanwhile: what goes wrong with the browser ends it as a Loss. */
import type { Page } from "puppeteer-core";
import { BrowserError } from "./browser-error.ts";
import type { Kept, KeptPages } from "./kept-pages.ts";
import type { LaunchedBrowser } from "./launch-browser.ts";
import { protocolReason, unknownCommand } from "./protocol-error.ts";
import { Loss } from "./supervise-browser.ts";

/** `goesOn` is called between steps, each of which may then take as long as the first. */
export type UsePage<T> = (page: Page, isLaidOut: boolean, goesOn: () => void) => Promise<T>;

export interface Use<T> {
  readonly getting: Promise<LaunchedBrowser>;
  readonly use: UsePage<T>;
  /** How long it may take, with what is left of the browser's start. */
  readonly timeoutMs: number;
  /** Returns what is being done at the moment. */
  readonly task: () => string;
  readonly kept: Kept | undefined;
  readonly signal: AbortSignal | undefined;
  /** All uses of pages. Closing the browser waits for them. */
  readonly uses: Set<Promise<unknown>>;
  readonly pages: KeptPages;
}

/** Throws a Loss where another try may help, a BrowserError where the browser does not start, and what `use` throws. */
export async function usePage<T>(options: Use<T>): Promise<T> {
  const { getting, timeoutMs, task, signal } = options;
  signal?.throwIfAborted();
  const stop = Promise.withResolvers<never>();
  stop.promise.catch(() => undefined);
  const late = `The browser does not finish ${task()} within ${timeoutMs / 1000} seconds.`;
  const timer = setTimeout(() => stop.reject(new Loss(late, { isHanging: true })), timeoutMs);
  const onAbort = () => stop.reject(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  try {
    const starting = getting.catch((error: unknown) => notStarted(error, task));
    const launched = await Promise.race([starting, stop.promise]);
    return await lend(launched, { ...options, stop, goesOn: () => void timer.refresh() });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** A run's first browser has started by now, so that this is a second one. */
function notStarted(error: unknown, task: () => string): never {
  if (!(error instanceof BrowserError)) throw error;
  const { hints } = error;
  throw new BrowserError(`${error.message} It was started anew for ${task()}.`, { hints, cause: error });
}

interface Lending<T> extends Use<T> {
  readonly stop: PromiseWithResolvers<never>;
  readonly goesOn: () => void;
}

async function lend<T>(launched: LaunchedBrowser, options: Lending<T>): Promise<T> {
  const { browser } = launched;
  const { use, task, kept, uses, pages, stop, goesOn } = options;
  const crash = (cause?: unknown): Loss => new Loss(`The browser crashes while ${task()}.`, { cause });
  const onDisconnect = () => stop.reject(crash());
  // What `once` adds, `off` does not find.
  browser.on("disconnected", onDisconnect);
  const open = kept && pages.take(browser, kept.as);
  const opening = open === undefined ? launched.openPage() : Promise.resolve(open);
  const using = opening.then((page) => {
    page.once("error", (error) => stop.reject(crash(error)));
    return use(page, open !== undefined, goesOn);
  });
  const ending = using.catch(() => undefined).finally(() => uses.delete(ending));
  uses.add(ending);
  const state = { isKept: false };
  try {
    const made = await Promise.race([using, stop.promise]);
    state.isKept = kept?.isForMore === true;
    return made;
  } catch (error) {
    if (!browser.connected || isLoss(error)) throw error instanceof Loss ? error : crash(error);
    throw unknownCommand(error) ?? failed(error, task) ?? error;
  } finally {
    browser.off("disconnected", onDisconnect);
    const leave = (page: Page) =>
      state.isKept && kept !== undefined ? pages.keep(browser, kept.as, page) : page.close();
    // A page that hangs does not close either, so nothing waits for it.
    opening.then(leave).catch(() => undefined);
  }
}

/** Such as when it has no room to write. */
function failed(cause: unknown, task: () => string): Loss | undefined {
  const reason = protocolReason(cause);
  return reason === undefined
    ? undefined
    : new Loss(`The browser fails while ${task()}: ${reason}.`, { cause });
}

/** True for the answers of Puppeteer's calls when the browser died before Puppeteer noticed. */
function isLoss(error: unknown): boolean {
  return error instanceof Error && /^(TargetCloseError|ConnectionClosedError)$/.test(error.name);
}
