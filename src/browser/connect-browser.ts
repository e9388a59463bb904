/** Connects to a browser that runs elsewhere, and is given only what a browser of our own is: no network, and fresh contexts. */
import type { Browser, Page } from "puppeteer-core";
import { waitWithin } from "../workspace/wait-within.ts";
import { BrowserError } from "./browser-error.ts";
import type { LaunchedBrowser } from "./launch-browser.ts";
import { protocolReason } from "./protocol-error.ts";

export interface ConnectOptions {
  /** `ws://` or `wss://` with the path of its endpoint, or `http://` or `https://` with its port. */
  readonly url: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Returns a connection of its own, by which nothing is reached but pages that it has opened, each in a fresh context whose every request goes
 * to a proxy that is not there. Closing it closes these, and leaves the browser running. Throws a BrowserError that says why the browser
 * cannot be used, or the reason of `signal`.
 */
export async function connectBrowser(options: ConnectOptions): Promise<LaunchedBrowser> {
  const { url, signal } = options;
  signal?.throwIfAborted();
  const { default: puppeteer } = await import("puppeteer-core");
  const endpoint = /^https?:/i.test(url) ? { browserURL: url } : { browserWSEndpoint: url };
  const connecting = puppeteer.connect({ ...endpoint, protocolTimeout: 0, defaultViewport: null });
  try {
    const browser = await Promise.race([connecting, overdue(options)]);
    const version = await Promise.race([checked(browser, options), overdue(options)]);
    const end = async (): Promise<void> => await leave(browser);
    return { browser, version, openPage: () => openPage(browser), close: end, end };
  } catch (cause) {
    connecting.then(leave).catch(() => undefined);
    signal?.throwIfAborted();
    if (cause instanceof BrowserError) throw cause;
    throw unreachable(options, cause);
  }
}

/** Nobody listens there: whatever a page asks for, also of this machine itself, is not found. */
const NO_NETWORK = { proxyServer: "http://127.0.0.1:1", proxyBypassList: ["<-loopback>"] };

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.createBrowserContext(NO_NETWORK);
  const page = await context.newPage({ type: "window" });
  page.once("close", () => void context.close().catch(() => undefined));
  return page;
}

/** How long the browser may take to give up our pages, in ms. */
const LEAVING_MS = 5_000;

async function leave(browser: Browser): Promise<void> {
  const contexts = browser.browserContexts().filter((context) => context !== browser.defaultBrowserContext());
  const closing = Promise.allSettled(contexts.map((context) => context.close()));
  await waitWithin(LEAVING_MS, closing);
  await browser.disconnect().catch(() => undefined);
}

/** Returns its version: `153.0.8010.0`. Throws where it cannot give what a browser of our own does. */
async function checked(browser: Browser, { url }: ConnectOptions): Promise<string> {
  const where = placeOf(url);
  const session = await browser.target().createCDPSession();
  const { product, protocolVersion } = await session.send("Browser.getVersion");
  await session.detach();
  const hints = ["Run Chrome, Chromium or `chrome-headless-shell` there, with `--remote-debugging-port`."];
  if (!/chrom/i.test(product)) throw new BrowserError(`The browser at ${where} is ${product}.`, { hints });
  if (protocolVersion.split(".")[0] !== "1") {
    const sentence = `The browser at ${where} speaks version ${protocolVersion} of the DevTools protocol, where 1.3 is needed.`;
    throw new BrowserError(sentence, { hints });
  }
  try {
    const page = await openPage(browser);
    await page.close();
  } catch (cause) {
    const reason = protocolReason(cause) ?? (cause instanceof Error ? cause.message : String(cause));
    const sentence = `The browser at ${where} makes no page that is apart from others and off the network: ${reason}.`;
    throw new BrowserError(sentence, { hints, cause });
  }
  return product.replace(/^.*\//, "");
}

function overdue({ url, timeoutMs, signal }: ConnectOptions): Promise<never> {
  return new Promise((_, reject) => {
    const late = `The browser at ${placeOf(url)} does not answer within ${timeoutMs / 1000} seconds.`;
    setTimeout(() => reject(new BrowserError(late, { hints: WAYS })), timeoutMs).unref();
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function unreachable({ url }: ConnectOptions, cause: unknown): BrowserError {
  return new BrowserError(`The browser at ${placeOf(url)} cannot be reached.`, { hints: WAYS, cause });
}

const WAYS = [
  "It answers at `/json/version` of its port where it was started with `--remote-debugging-port`.",
  "By a name, other than `localhost`, Chrome answers nobody: give the number of its address.",
];

/** What else stands in the address may be a password. */
function placeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "that address";
}
