/** The one browser of a run, opened when the first page is printed. Called by build. */
import { BrowserNotFound } from "../export/browser-not-found.ts";
import { findBrowser } from "../export/find-browser.ts";
import { type OpenBrowser, openBrowser } from "../export/open-browser.ts";

interface Telling {
  readonly onRemark: (remark: string) => void;
  readonly onWarning: (warning: string) => void;
}

export class SharedBrowser implements AsyncDisposable {
  readonly #tell: Telling;
  readonly #told = new Set<string>();
  #opening: Promise<OpenBrowser> | undefined;

  /** A remark is made once of a browser that runs without its sandbox, a warning given of one that is not there. */
  constructor(tell: Telling) {
    this.#tell = tell;
  }

  /** Returns the browser, the same at every call. Throws BrowserNotFound, or a BrowserError when it does not start. */
  open(): Promise<OpenBrowser> {
    this.#opening ??= this.#start();
    return this.#opening;
  }

  /** Returns undefined where there is no browser, and warns once of what that leaves undone. */
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

  async [Symbol.asyncDispose](): Promise<void> {
    const browser = await this.#opening?.catch(() => undefined);
    await browser?.[Symbol.asyncDispose]();
  }

  async #start(): Promise<OpenBrowser> {
    const found = await findBrowser();
    if (found === undefined) throw new BrowserNotFound();
    const browser = await openBrowser(found);
    if (!browser.sandboxed)
      this.#once(this.#tell.onRemark, "The browser runs without its sandbox, since it is run as root.");
    return browser;
  }

  #once(tell: (sentence: string) => void, sentence: string): void {
    if (!this.#told.has(sentence)) tell(sentence);
    this.#told.add(sentence);
  }
}
