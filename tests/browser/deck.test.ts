import type { Page } from "puppeteer-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPresenter, type Presenter } from "../support/present.ts";
import { wholeDeck } from "../support/whole-deck.ts";

const open: { presenter?: Presenter } = {};

beforeAll(async () => {
  open.presenter = await openPresenter();
});

afterAll(async () => {
  await open.presenter?.[Symbol.asyncDispose]();
});

const present: Presenter["present"] = (deck, use) => {
  if (open.presenter === undefined) throw new Error("No browser is open.");
  return open.presenter.present(deck, use);
};

const currentSlide = (page: Page): Promise<string> =>
  page.evaluate<[], () => string>('document.querySelector(".slides > .present").id' as never);

/** By kind of request: what a script of the deck would run, and the part of the policy that is to refuse it. */
const REQUESTS = {
  fetch: { directive: "connect-src", request: 'fetch("https://elsewhere.example/").catch(() => {})' },
  socket: { directive: "connect-src", request: 'new WebSocket("wss://elsewhere.example/")' },
  beacon: { directive: "connect-src", request: 'navigator.sendBeacon("https://elsewhere.example/")' },
  image: { directive: "img-src", request: 'new Image().src = "https://elsewhere.example/a.png"' },
  script: {
    directive: "script-src-elem",
    request:
      'document.head.append(Object.assign(document.createElement("script"), { src: "https://elsewhere.example/a.js" }))',
  },
  style: {
    directive: "style-src-elem",
    request:
      'document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: "https://elsewhere.example/a.css" }))',
  },
  frame: {
    directive: "frame-src",
    request:
      'document.body.append(Object.assign(document.createElement("iframe"), { src: "https://elsewhere.example/" }))',
  },
};

/** Runs the request in the page. Returns the part of the page's policy that refuses it, or that none did within a few seconds: there is no network that would fail it. */
const refusalOf = (page: Page, request: string): Promise<string> =>
  page.evaluate<[], () => string>(
    `new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective), { once: true });
      setTimeout(() => resolve("nothing refuses it"), 5000);
      ${request};
    })` as never,
  );

describe("a deck opened from its file, without a network", () => {
  const deck = wholeDeck();

  it("says nothing on the console and asks for nothing", async () => {
    await present(deck, async (page, said) => {
      for (const _slide of deck.slides) await page.keyboard.press("ArrowRight");
      expect(said).toEqual([]);
    });
  });

  it("forbids itself requests of each kind, by its own policy", async () => {
    await present(deck, async (page) => {
      for (const [kind, { directive, request }] of Object.entries(REQUESTS))
        expect([kind, await refusalOf(page, request)]).toEqual([kind, directive]);
    });
  });

  it("moves by the arrow keys and keeps its place in the address", async () => {
    await present(deck, async (page) => {
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      expect(await currentSlide(page)).toBe(deck.slides[2]?.id);
      await page.waitForFunction(`location.hash === "#/${deck.slides[2]?.id}"`);
      await page.keyboard.press("ArrowLeft");
      expect(await currentSlide(page)).toBe(deck.slides[1]?.id);
    });
  });

  it("gives an overview, and comes back from it", async () => {
    await present(deck, async (page) => {
      await page.keyboard.press("Escape");
      await page.waitForSelector(".reveal.overview");
      await page.keyboard.press("Escape");
      await page.waitForSelector(".reveal:not(.overview)");
    });
  });

  it("opens the speaker view with the notes of the slide", async () => {
    const noted = {
      ...deck,
      slides: deck.slides.map((slide, at) => ({ ...slide, notes: [`<p>Note ${at + 1}</p>`] })),
    };
    await present(noted, async (page, said) => {
      await page.keyboard.press("ArrowRight");
      const popup = new Promise<Page | null>((resolve) => page.once("popup", resolve));
      await page.keyboard.press("s");
      const view = await popup;
      if (view === null) throw new Error("No speaker view opened.");
      const notes = await view.waitForFunction(
        'document.querySelector(".speaker-controls-notes .value")?.innerText',
      );
      expect(await notes.jsonValue()).toContain("Note 2");
      await view.waitForFunction('document.querySelectorAll("iframe").length === 2');
      await view.close();
      expect(said).toEqual([]);
    });
  });

  it("has nothing over the next slide in the speaker view, where its marking stands", async () => {
    await present(deck, async (page) => {
      const popup = new Promise<Page | null>((resolve) => page.once("popup", resolve));
      await page.keyboard.press("s");
      const view = await popup;
      if (view === null) throw new Error("No speaker view opened.");
      await view.waitForFunction('document.querySelectorAll("iframe").length === 2');
      const boxOf = (selector: string) =>
        view.$eval(selector, (element) => element.getBoundingClientRect().toJSON());
      const [next, choice] = [await boxOf("#upcoming-slide"), await boxOf("#speaker-layout")];
      expect(choice.top).toBeGreaterThanOrEqual(next.bottom);
      await view.close();
    });
  });

  it.each(["as slides", "read as one page"])(
    "is printed by the browser a slide to a page, shown %s",
    async (how) => {
      await present(deck, async (page) => {
        if (how !== "as slides") await page.keyboard.press("r");
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        const printed = await getDocumentProxy(Uint8Array.from(pdf), { verbosity: 0 });
        const { text } = await extractText(printed);
        await printed.loadingTask.destroy();
        const words = text.map((page) => page.replaceAll(/\s/g, ""));
        expect(words).toEqual(
          deck.slides.map(({ number, total }) => expect.stringContaining(`${number}/${total}`)),
        );
      });
    },
  );

  it("stays on the slide when a citation mark is followed", async () => {
    await present(deck, async (page) => {
      await page.keyboard.press("ArrowRight");
      await page.click(".slides > .present .cite a");
      expect(await currentSlide(page)).toBe(deck.slides[1]?.id);
    });
  });
});
