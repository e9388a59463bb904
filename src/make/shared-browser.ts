/** The one browser of a run, opened when the first page needs it. */
import { BrowserError } from "../browser/browser-error.ts";
import { BrowserNotFound } from "../browser/browser-not-found.ts";
import { type FoundBrowser, findBrowser } from "../browser/find-browser.ts";
import { openBrowser, openBrowserAt } from "../browser/open-browser.ts";
import { type PageBrowser, pageBrowser } from "../browser/page-browser.ts";

export interface SharedOptions {
  /** The longest that a step of the browser may take; its own limit where left out. */
  readonly timeoutMs?: number | undefined;
  readonly onRemark: (remark: string) => void;
  readonly onWarning: (warning: string) => void;
  /** Starts a browser, whose pages `signal` ends; one of this process's own where left out. */
  readonly start?: StartBrowser | undefined;
}

/** Throws BrowserNotFound, another BrowserError, or the reason of `signal`. */
export type StartBrowser = (limits: {
  /** Whether it is the one that `open` returns. */
  readonly isShared: boolean;
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How many measured pages wait at most to be printed; enough for one brief where left out. */
  readonly keptPages?: number | undefined;
}) => Promise<PageBrowser>;

export class SharedBrowser implements AsyncDisposable {
  readonly #options: SharedOptions;
  readonly #signal: AbortSignal | undefined;
  readonly #told = new Set<string>();
  #opening: Promise<PageBrowser> | undefined;

  /**
   * Remarks once that a browser runs without its sandbox, and warns once that there is none. `signal` ends every page.
   */
  constructor(options: SharedOptions, signal?: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
  }

  /**
   * Returns the browser, the same at every call. Throws BrowserNotFound, or a BrowserError when it does not start, which the
   * next call then tries again.
   */
  open(): Promise<PageBrowser> {
    this.#opening ??= this.#start().catch((error: unknown) => {
      if (!(error instanceof BrowserNotFound)) this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  /** Returns undefined where there is no browser, and warns once that slides are not measured. */
  async openIfThere(): Promise<PageBrowser | undefined> {
    try {
      return await this.open();
    } catch (error) {
      if (!(error instanceof BrowserNotFound)) throw error;
      const reason = error.message.replace(/\.$/, "");
      this.#once(this.#options.onWarning, `${reason}, so nobody measured whether every slide fits.`);
      return undefined;
    }
  }

  /** Returns the version of the browser; undefined where there is none, or it does not start, which `open` then says. */
  async version(): Promise<string | undefined> {
    try {
      return (await this.open()).version;
    } catch (error) {
      if (error instanceof BrowserError) return undefined;
      throw error;
    }
  }

  /** Returns another browser, which is the caller's to close, and whose pages `signal` ends. Throws as `open` does. */
  openAnother(signal = this.#signal): Promise<PageBrowser> {
    return this.#startOne({ signal, isShared: false });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const browser = await this.#opening?.catch(() => undefined);
    await browser?.[Symbol.asyncDispose]();
  }

  async #start(): Promise<PageBrowser> {
    const browser = await this.#startOne({ signal: this.#signal, isShared: true });
    if (!browser.sandboxed)
      this.#once(this.#options.onRemark, "The browser runs without its sandbox, since it is run as root.");
    return browser;
  }

  #startOne(how: Parameters<StartBrowser>[0]): Promise<PageBrowser> {
    const { timeoutMs, start = startHere } = this.#options;
    return start({ ...how, timeoutMs });
  }

  #once(tell: (sentence: string) => void, sentence: string): void {
    if (!this.#told.has(sentence)) tell(sentence);
    this.#told.add(sentence);
  }
}

/** Returns what connects to the browser at `url`; where that is left out, what starts a browser of this machine. */
export function startAt(url: string | undefined): StartBrowser {
  if (url === undefined) return startHere;
  return async (limits) => pageBrowser(await openBrowserAt(url, limits));
}

/** Finds a browser of this machine, and starts it. */
const startHere: StartBrowser = async (limits) => pageBrowser(await openBrowser(await find(), limits));

async function find(): Promise<FoundBrowser> {
  const found = await findBrowser();
  if (found === undefined) throw new BrowserNotFound();
  return found;
}
