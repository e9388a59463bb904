/** The pages of a browser that stay open between two uses, such as measuring and printing. */
import type { Browser, Page } from "puppeteer-core";

/** A use of a page by the name under which it may be open already. */
export interface Kept {
  /** Says what is laid out on the page: its HTML. */
  readonly as: string;
  /** Whether the page stays open for the next use of this name. Otherwise this use is its last. */
  readonly isForMore: boolean;
}

/** Two decks of a brief are made at once, so no more of its pages wait to be printed. */
export const KEPT_PAGES = 2;

export class KeptPages {
  readonly #most: number;
  readonly #pages = new Map<string, { readonly browser: Browser; readonly page: Page }>();

  /** `most` is how many pages are kept at once. */
  constructor(most: number = KEPT_PAGES) {
    this.#most = most;
  }

  /** Returns the page that was kept under this name in `browser`, which is then kept no more; undefined where there is none. */
  take(browser: Browser, name: string): Page | undefined {
    const found = this.#pages.get(name);
    this.#pages.delete(name);
    return found?.browser === browser && !found.page.isClosed() ? found.page : undefined;
  }

  /** Keeps the page, and closes the one that has waited longest where too many do. */
  keep(browser: Browser, name: string, page: Page): void {
    const before = this.#pages.get(name)?.page;
    this.#pages.delete(name);
    this.#pages.set(name, { browser, page });
    const [oldest] = this.#pages.keys();
    const surplus =
      this.#pages.size > this.#most && oldest !== undefined ? this.#pages.get(oldest)?.page : undefined;
    if (surplus !== undefined && oldest !== undefined) this.#pages.delete(oldest);
    for (const one of [before, surplus]) one?.close().catch(() => undefined);
  }
}
