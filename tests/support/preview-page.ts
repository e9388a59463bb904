/** A preview of a brief in a folder, and pages of a real browser that show it. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { type Preview, startPreview } from "../../src/serve/preview/start-preview.ts";
import { findTestBrowser } from "../browser/test-browser.ts";
import type { Folder } from "./folder.ts";

export interface Previewing extends AsyncDisposable {
  readonly url: string;
  /** Opens a page, once it is up to date. */
  readonly open: (query?: string) => Promise<Page>;
  /** Replaces a file as editors do: in one step, by another. */
  readonly save: (file: string, text: string) => void;
  /** The places at which an editor was to be opened. */
  readonly opened: readonly string[];
  /** Starts it again at the same port. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 120_000;

export async function launchForPreview(): Promise<Browser> {
  const { path, env } = await findTestBrowser();
  return puppeteer.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  });
}

export async function previewing(
  folder: Pick<Folder, "path">,
  browser: Browser,
  { canEdit = true }: { readonly canEdit?: boolean } = {},
): Promise<Previewing> {
  const opened: string[] = [];
  const start = (port: number): Promise<Preview> =>
    startPreview({
      brief: join(folder.path, "brief.yaml"),
      host: "127.0.0.1",
      port,
      canEdit,
      openEditor: (place) => opened.push(place),
    });
  let preview = await start(0);
  const { url } = preview;
  const stop = async (): Promise<void> => preview[Symbol.asyncDispose]();
  const pages: Page[] = [];
  return {
    url,
    opened,
    stop,
    open: async (query = "") => {
      const page = await browser.newPage({ type: "window" });
      pages.push(page);
      page.setDefaultTimeout(PATIENCE_MS);
      await page.setViewport({ width: 1280, height: 760 });
      await page.goto(url + query);
      await connected(page);
      return page;
    },
    save: (file, text) => {
      const path = join(folder.path, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, text);
      renameSync(`${path}.new`, path);
    },
    restart: async () => {
      await stop();
      preview = await start(Number(new URL(url).port));
    },
    [Symbol.asyncDispose]: async () => {
      // A page that hangs does not close either: its browser ends with the tests.
      for (const page of pages) page.close().catch(() => undefined);
      await stop();
    },
  };
}

export async function connected(page: Page): Promise<void> {
  await page.waitForFunction('document.querySelector("#preview")?.hasAttribute("data-connected")');
}

/** Waits until a slide has these words. */
export async function shows(page: Page, words: string): Promise<void> {
  const text = "[...document.querySelectorAll('.slides .slide')].map((one) => one.textContent).join(' ')";
  await page.waitForFunction(`${text}.includes(${JSON.stringify(words)})`);
}

/** Returns an expression for something in the preview's own part of its page. */
export function inPreview(what: string): string {
  return `document.querySelector("#preview").shadowRoot.${what}`;
}

/** Waits until the overlay with errors is shown, or gone; returns its words. */
export async function overlay(page: Page, state: "shown" | "gone"): Promise<string> {
  const found = inPreview('querySelector(".overlay")');
  await page.waitForFunction(`${found}.hidden === ${state === "gone"}`);
  return String(await page.evaluate(`${found}.textContent`));
}

/** Returns what an expression gives in which `root` is the shadow tree of the preview's own elements. */
export function askPreview(page: Page, expression: string): Promise<unknown> {
  return page.evaluate(`((root) => ${expression})(document.querySelector("#preview").shadowRoot)`);
}
