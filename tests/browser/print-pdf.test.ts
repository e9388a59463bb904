import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BrowserError } from "../../src/browser/browser-error.ts";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { listen } from "../support/listen.ts";
import { printPage } from "./print-page.ts";
import { findTestBrowser } from "./test-browser.ts";

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser(await findTestBrowser());
});

afterAll(() => browser[Symbol.asyncDispose]());

describe("a printed page", () => {
  it("has a sheet of 1280x720 px for each section", async () => {
    const html = printPage(["<h2>One</h2>", "<h2>Two</h2>", "<h2>Three</h2>"]);
    const document = await PDFDocument.load(await printPdf({ browser, html }));
    const sheet = { width: 960, height: 540 };
    expect(document.getPages().map((page) => page.getSize())).toEqual([sheet, sheet, sheet]);
  });

  it("is tagged and has bookmarks and live links", async () => {
    const html = printPage([
      `<h2>The door stays open</h2><table><tr><th>Who</th></tr><tr><td>NATO</td></tr></table>`,
      `<h2>Moscow</h2><p><a href="https://example.org/letter">The letter</a></p>`,
    ]);
    const { metadata } = await pdfText(await printPdf({ browser, html }));
    const words = metadata.split("\n");
    expect(words).toEqual(expect.arrayContaining(["StructTreeRoot", "H2", "TH", "TD", "Link"]));
    expect(words).toEqual(expect.arrayContaining(["Outlines", "The door stays open", "Moscow"]));
    expect(words).toContain("https://example.org/letter");
  });

  it("runs no script, not even one that the page brings", async () => {
    const html = printPage([
      `<h2>Before</h2><script>document.querySelector("h2").textContent = "After"</script>
       <img src="data:,x" onerror="document.querySelector('h2').textContent = 'After'">`,
    ]);
    const { pages } = await pdfText(await printPdf({ browser, html }));
    expect(pages[0]).toContain("Before");
    expect(pages[0]).not.toContain("After");
  });

  it("shows images and fonts that it carries", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="16">Inline</text></svg>`;
    const html = printPage([`<img alt="" src="data:image/svg+xml,${encodeURIComponent(svg)}">`]);
    const { pages } = await pdfText(await printPdf({ browser, html }));
    expect(pages[0]).toContain("Inline");
  });

  it("reaches nothing outside, by none of the ways a page has", async () => {
    await using server = await countConnections();
    const { origin } = server;
    const head = `<link rel="preconnect" href="${origin}"><link rel="prefetch" href="${origin}/a">
      <link rel="stylesheet" href="${origin}/b.css"><link rel="icon" href="${origin}/c.ico">
      <script src="${origin}/d.js"></script>
      <style>@import "${origin}/e.css"; @font-face { font-family: F; src: url(${origin}/f.woff2) }
        h2 { font-family: F; background: url(${origin}/g.png) }</style>`;
    const body = `<h2>Still here</h2><img alt="" src="${origin}/h.png"><iframe src="${origin}/i"></iframe>
      <object data="${origin}/j"></object><embed src="${origin}/k"><video src="${origin}/l" autoplay></video>
      <iframe srcdoc="<img src='${origin}/m.png'>"></iframe><svg><image href="${origin}/n.png"/></svg>
      <iframe src="file:///etc/hostname"></iframe>`;
    const pdf = await printPdf({ browser, html: printPage([body], head) });
    expect((await pdfText(pdf)).pages[0]).toContain("Still here");
    expect(server.connections()).toBe(0);
  });

  it("is not led away to another", async () => {
    const head = `<meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/elsewhere">`;
    const pdf = await printPdf({ browser, html: printPage(["<h2>Still here</h2>"], head) });
    expect((await pdfText(pdf)).pages[0]).toContain("Still here");
  });

  it("does not outlast its time", async () => {
    const html = printPage(["<h2>One</h2>"]);
    await expect(printPdf({ browser, html, timeoutMs: 1 })).rejects.toBeInstanceOf(BrowserError);
  });

  it("is not begun for a run that was stopped", async () => {
    const stopping = new AbortController();
    await using stopped = await openBrowser(await findTestBrowser(), stopping);
    stopping.abort(new Error("stopped"));
    await expect(printPdf({ browser: stopped, html: printPage([""]) })).rejects.toThrow("stopped");
  });
});

interface CountingServer extends AsyncDisposable {
  readonly origin: string;
  readonly connections: () => number;
}

/** Listens on this machine and counts who calls. */
async function countConnections(): Promise<CountingServer> {
  let count = 0;
  const server: Server = createServer((socket) => {
    count += 1;
    socket.destroy();
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    connections: () => count,
    [Symbol.asyncDispose]: async () => {
      await once(server.close(), "close");
    },
  };
}
