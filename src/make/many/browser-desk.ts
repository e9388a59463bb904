/** Does for one thread what it asks of browsers, which the main thread keeps. */
import type { PageBrowser } from "../../browser/page-browser.ts";
import type { StartBrowser } from "../shared-browser.ts";
import type { Answer, BrowserWork, Handle } from "./thread-messages.ts";

interface Lent {
  readonly opening: Promise<PageBrowser>;
  readonly isShared: boolean;
  readonly closing: AbortController;
}

export class BrowserDesk implements AsyncDisposable {
  readonly #start: StartBrowser;
  readonly #lent = new Map<Handle, Lent>();

  /** Where `isShared`, `start` returns the browser of the whole run, which stays open. */
  constructor(start: StartBrowser) {
    this.#start = start;
  }

  /** Throws what the browser throws, or fails to start with. */
  async answer(work: BrowserWork): Promise<Answer> {
    switch (work.kind) {
      case "start": {
        const { version, sandboxed, timeoutMs } = await this.#lend(work);
        return { version, sandboxed, timeoutMs };
      }
      case "close":
        await this.#close(work.browser);
        return undefined;
      case "measureSlides":
        return await (await this.#lentAs(work.browser)).measureSlides(work.page);
      case "printPdf":
        return await (await this.#lentAs(work.browser)).printPdf(work.page);
      case "screenshotSlides":
        return await (await this.#lentAs(work.browser)).screenshotSlides(work.page);
      case "pictureToPng":
        return await (await this.#lentAs(work.browser)).pictureToPng(work.page);
    }
  }

  /** Closes what the thread has left open, such as where it has ended by itself. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#lent.keys()].map((browser) => this.#close(browser)));
  }

  #lend({ browser, isShared }: BrowserWork & { readonly kind: "start" }): Promise<PageBrowser> {
    const closing = new AbortController();
    const opening = this.#start({ isShared, signal: isShared ? undefined : closing.signal });
    this.#lent.set(browser, { opening, isShared, closing });
    return opening;
  }

  async #lentAs(browser: Handle): Promise<PageBrowser> {
    const lent = this.#lent.get(browser);
    if (lent === undefined) throw new Error("The browser was closed meanwhile.");
    return await lent.opening;
  }

  async #close(browser: Handle): Promise<void> {
    const lent = this.#lent.get(browser);
    this.#lent.delete(browser);
    if (lent === undefined || lent.isShared) return;
    lent.closing.abort(new Error("The browser was closed."));
    const open = await lent.opening.catch(() => undefined);
    await open?.[Symbol.asyncDispose]();
  }
}
