/** Opens a deck from its file in a real browser, as by a double-click, without a network. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import type { Deck } from "../../src/model/deck.ts";
import { renderDeck } from "../../src/render/render-deck.ts";
import { findTestBrowser } from "../browser/test-browser.ts";
import { folderWith } from "./folder.ts";
import { readAssets, readTemplates } from "./render-assets.ts";

export interface Presenter extends AsyncDisposable {
  readonly browser: OpenBrowser;
  /** Hands over the page, and what it had to say: console messages, failed requests, requests to anywhere. */
  present<T>(deck: Deck, use: (page: Page, said: readonly string[]) => Promise<T>): Promise<T>;
}

export async function openPresenter(): Promise<Presenter> {
  const browser = await openBrowser(await findTestBrowser());
  const folder = folderWith({});
  return {
    browser,
    present: (deck, use) => {
      const { value, diagnostics } = renderDeck({ deck, templates: readTemplates(), assets: readAssets() });
      if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
      const file = join(folder.path, "deck.html");
      writeFileSync(file, value);
      return browser.withPage(async (page) => use(page, await openDeck(page, file)), {
        timeoutMs: PATIENCE_MS,
      });
    },
    [Symbol.asyncDispose]: async () => {
      await browser[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

/** For what hangs; a busy machine may take long over a deck. */
const PATIENCE_MS = 240_000;

async function openDeck(page: Page, file: string): Promise<readonly string[]> {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("requestfailed", (request) => said.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!/^(data|file):/.test(request.url())) said.push(`asked for: ${request.url()}`);
  });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewport({ width: 1280, height: 720 });
  await page.setOfflineMode(true);
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector(".reveal.ready");
  return said;
}
