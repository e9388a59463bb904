import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { measureSlides } from "../../src/browser/measure-slides.ts";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { printPage } from "./print-page.ts";
import { findTestBrowser } from "./test-browser.ts";

let browser: OpenBrowser;
const used: Page[] = [];

beforeAll(async () => {
  const opened = await openBrowser(await findTestBrowser());
  browser = {
    ...opened,
    withPage: (use, options) =>
      opened.withPage((page, ...rest) => {
        used.push(page);
        return use(page, ...rest);
      }, options),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
});

beforeEach(() => {
  used.length = 0;
});

afterAll(() => browser[Symbol.asyncDispose]());

function slide(words: string): string {
  return printPage([`<div class="slide" id="one"><div class="slide__content"><h1>${words}</h1></div></div>`]);
}

describe("a page that was measured", () => {
  it("is the one that is printed, with what a fresh page shows, and is closed then", async () => {
    const html = slide("An open door");
    const fresh = await pdfText(await printPdf({ browser, html }));
    await measureSlides({ browser, html });
    const printed = await pdfText(await printPdf({ browser, html }));
    expect(printed.pages).toEqual(fresh.pages);
    const [first, measured, reused] = used;
    expect([measured === first, reused === measured]).toEqual([false, true]);
    await expect.poll(() => measured?.isClosed()).toBe(true);
  });

  it("is not the one that is printed where the slides were changed to fit", async () => {
    await measureSlides({ browser, html: slide("A text in large type") });
    const { pages } = await pdfText(await printPdf({ browser, html: slide("A text in small type") }));
    expect(pages.join("")).toContain("small");
    expect(used[1]).not.toBe(used[0]);
  });

  it("is given up where it was closed meanwhile", async () => {
    const html = slide("A door that somebody shut");
    await measureSlides({ browser, html });
    await used[0]?.close();
    expect((await pdfText(await printPdf({ browser, html }))).pages.join("")).toContain("somebody shut");
  });

  it("is closed where two others have been measured since", async () => {
    for (const words of ["One", "Two", "Three"]) await measureSlides({ browser, html: slide(words) });
    await expect.poll(() => used.map((page) => page.isClosed())).toEqual([true, false, false]);
  });
});
