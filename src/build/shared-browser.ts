/** The one browser of a run, opened when the first page is printed. Called by build. */
import { BrowserNotFound } from "../export/browser-not-found.ts";
import { findBrowser } from "../export/find-browser.ts";
import { type OpenBrowser, openBrowser } from "../export/open-browser.ts";

export class SharedBrowser implements AsyncDisposable {
  readonly #remark: (remark: string) => void;
  readonly #remarked = new Set<string>();
  #opening: Promise<OpenBrowser> | undefined;

  /** `remark` is told once of a browser that runs without its sandbox, and of one that is not there. */
  constructor(remark: (remark: string) => void) {
    this.#remark = remark;
  }

  /** Returns the browser, the same at every call. Throws BrowserNotFound, or a BrowserError when it does not start. */
  open(): Promise<OpenBrowser> {
    this.#opening ??= this.#start();
    return this.#opening;
  }

  /** Returns undefined where there is no browser, and remarks once what that leaves undone. */
  async openIfThere(): Promise<OpenBrowser | undefined> {
    try {
      return await this.open();
    } catch (error) {
      if (!(error instanceof BrowserNotFound)) throw error;
      this.#remarkOnce("No browser is there, so nobody measured whether every slide fits.");
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
      this.#remarkOnce("The browser runs without its sandbox, since it is run as root.");
    return browser;
  }

  #remarkOnce(remark: string): void {
    if (!this.#remarked.has(remark)) this.#remark(remark);
    this.#remarked.add(remark);
  }
}
