/** The one browser of a run, opened when the first page needs it. */
import { BrowserNotFound } from "../browser/browser-not-found.ts";
import { type FoundBrowser, findBrowser } from "../browser/find-browser.ts";
import { measureSlides } from "../browser/measure-slides.ts";
import { type OpenBrowser, openBrowser, PageFailure } from "../browser/open-browser.ts";

interface Telling {
  readonly onRemark: (remark: string) => void;
  readonly onWarning: (warning: string) => void;
}

export class SharedBrowser implements AsyncDisposable {
  readonly #tell: Telling;
  readonly #signal: AbortSignal | undefined;
  readonly #told = new Set<string>();
  #opening: Promise<OpenBrowser> | undefined;

  /**
   * Remarks once that a browser runs without its sandbox, and warns once that there is none. `signal` ends every page.
   */
  constructor(tell: Telling, signal?: AbortSignal) {
    this.#tell = tell;
    this.#signal = signal;
  }

  /** Returns the browser, the same at every call. Throws BrowserNotFound, or a BrowserError when it does not start. */
  open(): Promise<OpenBrowser> {
    this.#opening ??= this.#start();
    return this.#opening;
  }

  /** Returns undefined where there is no browser, and warns once that slides are not measured. */
  async openIfThere(): Promise<OpenBrowser | undefined> {
    try {
      return await this.open();
    } catch (error) {
      if (!(error instanceof BrowserNotFound)) throw error;
      const reason = error.message.replace(/\.$/, "");
      this.#once(this.#tell.onWarning, `${reason}, so nobody measured whether every slide fits.`);
      return undefined;
    }
  }

  /** Returns whether a new browser lays `html` out within `timeoutMs` without crashing. Throws as `open` does. */
  async isWell(html: string, timeoutMs: number): Promise<boolean> {
    await using browser = await openBrowser(await find(), { signal: this.#signal });
    try {
      await measureSlides({ browser, html, timeoutMs });
      return true;
    } catch (error) {
      if (error instanceof PageFailure) return false;
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const browser = await this.#opening?.catch(() => undefined);
    await browser?.[Symbol.asyncDispose]();
  }

  async #start(): Promise<OpenBrowser> {
    const browser = await openBrowser(await find(), { signal: this.#signal });
    if (!browser.sandboxed)
      this.#once(this.#tell.onRemark, "The browser runs without its sandbox, since it is run as root.");
    return browser;
  }

  #once(tell: (sentence: string) => void, sentence: string): void {
    if (!this.#told.has(sentence)) tell(sentence);
    this.#told.add(sentence);
  }
}

async function find(): Promise<FoundBrowser> {
  const found = await findBrowser();
  if (found === undefined) throw new BrowserNotFound();
  return found;
}
