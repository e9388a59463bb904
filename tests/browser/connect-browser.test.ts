/** A browser that runs elsewhere: here, a second one on this machine with a debugging port. */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BrowserError } from "../../src/browser/browser-error.ts";
import { connectBrowser } from "../../src/browser/connect-browser.ts";
import { openBrowserAt } from "../../src/browser/open-browser.ts";
import { pageBrowser } from "../../src/browser/page-browser.ts";
import { folderWith } from "../support/folder.ts";
import { listen } from "../support/listen.ts";
import { briefsNamed } from "../support/many-briefs.ts";
import { runMain } from "../support/run-main.ts";
import { type Answers, answeringRelay } from "./answering-relay.ts";
import { findTestBrowser } from "./test-browser.ts";

const folder = folderWith({});
const far: { process?: ChildProcess; url: string } = { url: "" };

/** Starts one that anybody of this machine may use, and waits for the address that it prints. */
async function startFar(): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const { path, env } = await findTestBrowser();
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"];
  const profile = `--user-data-dir=${join(folder.path, `profile-${Math.random()}`)}`;
  const process_ = spawn(path, [...flags, profile], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    const said = { text: "" };
    process_.stderr.setEncoding("utf8").on("data", (text: string) => {
      said.text += text;
      const found = /DevTools listening on (ws:\S+)/.exec(said.text)?.[1];
      if (found !== undefined) resolve(found);
    });
    process_.once("exit", () => reject(new Error(said.text)));
  });
  return { process: process_, url };
}

async function end(process_: ChildProcess | undefined): Promise<void> {
  if (process_ === undefined || process_.exitCode !== null || process_.signalCode !== null) return;
  const ended = new Promise((resolve) => process_.once("exit", resolve));
  process_.kill("SIGKILL");
  await ended;
}

beforeAll(async () => {
  Object.assign(far, await startFar());
});

afterAll(async () => {
  await end(far.process);
  folder[Symbol.dispose]();
});

const portOf = (url: string): string => `http://${new URL(url).host}`;
const limits = { timeoutMs: 20_000 };

/** Returns how many targets the browser has of each kind, without the one that asks. */
async function pagesOf(url: string): Promise<number> {
  const answer = await fetch(`${portOf(url)}/json/list`);
  const targets: unknown = await answer.json();
  return Array.isArray(targets) ? targets.filter(({ type }) => type === "page").length : -1;
}

describe("a browser elsewhere", () => {
  it("is found by its WebSocket and by its port, and is left as it was", async () => {
    const before = await pagesOf(far.url);
    for (const url of [far.url, portOf(far.url)]) {
      const browser = await openBrowserAt(url);
      expect(browser.version).toMatch(/^\d+(?:\.\d+){3}$/);
      expect(await browser.withPage((page) => page.evaluate("6 * 7"))).toBe(42);
      await browser[Symbol.asyncDispose]();
    }
    await expect.poll(() => pagesOf(far.url)).toBe(before);
  });

  it("prints the PDF of a page, and measures its slides", async () => {
    await using browser = pageBrowser(await openBrowserAt(far.url));
    const html =
      '<!doctype html><section class="slide" id="one"><div class="slide__content">Words</div></section>';
    expect(Buffer.from(await browser.printPdf({ html })).toString("latin1", 0, 5)).toBe("%PDF-");
    expect((await browser.measureSlides({ html })).map(({ id }) => id)).toEqual(["one"]);
  });

  it("reaches no network from a page, not even this machine's, whatever the page may do", async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(request.url ?? "");
      response.end("here");
    });
    const port = await listen(server);
    const launched = await connectBrowser({ ...limits, url: far.url });
    try {
      const page = await launched.openPage();
      for (const host of ["127.0.0.1", "localhost"])
        await expect(page.goto(`http://${host}:${port}/page`)).rejects.toThrow(/ERR_/);
      const fetched = page.evaluate(
        `fetch("http://127.0.0.1:${port}/fetch", { mode: "no-cors" }).then(() => "got")`,
      );
      await expect(fetched).rejects.toThrow();
      expect(seen).toEqual([]);
    } finally {
      await launched.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it("opens each page in a context of its own, which knows nothing of another", async () => {
    const launched = await connectBrowser({ ...limits, url: far.url });
    const [one, other] = [await launched.openPage(), await launched.openPage()];
    expect(one.browserContext()).not.toBe(other.browserContext());
    const contexts = () => launched.browser.browserContexts().length;
    const before = contexts();
    await one.close();
    await expect.poll(contexts).toBe(before - 1);
    await launched.close();
  });

  it("that cannot be used is told by its host alone, with what to do", async () => {
    const server = createServer((_, response) => response.end("no browser"));
    const port = await listen(server);
    const nobody = "127.0.0.1:1";
    for (const url of [`ws://${nobody}/devtools?token=secret`, `http://127.0.0.1:${port}`]) {
      const failing = await openBrowserAt(url).catch((error: unknown) => error);
      expect(failing).toBeInstanceOf(BrowserError);
      expect(failing).toMatchObject({
        message: `The browser at ${new URL(url).host} cannot be reached.`,
        hints: [expect.stringContaining("--remote-debugging-port"), expect.any(String)],
      });
    }
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it.each<readonly [string, Answers, string]>([
    [
      "makes no context apart from others",
      { "Target.createBrowserContext": { error: { code: -32000, message: "Not allowed" } } },
      "makes no page that is apart from others and off the network: Not allowed.",
    ],
    [
      "is none of Chrome's",
      { "Browser.getVersion": { result: { product: "Firefox/151.0", protocolVersion: "1.3" } } },
      "is Firefox/151.0.",
    ],
    [
      "speaks another protocol",
      { "Browser.getVersion": { result: { product: "Chrome/300.0.0.0", protocolVersion: "2.0" } } },
      "speaks version 2.0 of the DevTools protocol, where 1.3 is needed.",
    ],
  ])("that %s is refused, with what would do, and is left as it was", async (_, answers, why) => {
    const before = await pagesOf(far.url);
    await using relay = await answeringRelay(far.url, answers);
    const failing = await openBrowserAt(relay.url).catch((error: unknown) => error);
    expect(failing).toBeInstanceOf(BrowserError);
    expect(failing).toMatchObject({
      message: `The browser at ${new URL(relay.url).host} ${why}`,
      hints: [expect.stringContaining("`chrome-headless-shell`")],
    });
    expect(await pagesOf(far.url)).toBe(before);
  });

  it("that is gone in the middle of a run is a failure of the machine", async () => {
    const short = await startFar();
    await using browser = pageBrowser(await openBrowserAt(short.url));
    await end(short.process);
    await expect(browser.printPdf({ html: "<p>", task: "printing" })).rejects.toThrow(BrowserError);
  });

  it("builds briefs, in threads too, without a browser on this machine", async () => {
    using work = folderWith(briefsNamed("a", "b"));
    const args = ["build", "--format", "pdf", "--jobs", "2", "--browser-url", far.url];
    const options = { cwd: work.path, env: { PUPPETEER_EXECUTABLE_PATH: "/nowhere" } };
    expect((await runMain(args, options)).exit).toBe(0);
    expect((await runMain(["build", "briefs/a", ...args.slice(1), "--force"], options)).exit).toBe(0);
    expect(work.files()).toEqual(
      expect.arrayContaining(["dist/a/press/slides.pdf", "dist/b/owners/slides.pdf"]),
    );
  });
});
