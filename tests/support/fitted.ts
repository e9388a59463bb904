/** Fits a deck that was built by hand as a build fits one that was compiled: smaller type for what does not fit. */

import type { OpenBrowser } from "../../src/browser/open-browser.ts";
import { pageBrowser } from "../../src/browser/page-browser.ts";
import { type FittedDeck, fitDeck } from "../../src/make/fit-deck.ts";
import type { Deck } from "../../src/model/deck.ts";
import type { Fit } from "../../src/model/fit.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { readAssets, readTemplates } from "./render-assets.ts";

/** Diagnostics: what does not fit in the smallest step either. */
export function fitted(deck: Deck, browser: OpenBrowser): Promise<FittedDeck> {
  const templates = readTemplates();
  const assets = readAssets();
  const compose = ({ types }: Fit) => ({
    deck: {
      ...deck,
      slides: deck.slides.map((slide) => ({ ...slide, type: types.get(slide.id) ?? slide.type })),
    },
    evidence: {},
  });
  return fitDeck({
    compiled: { compose, origins: new Map() },
    browser: pageBrowser(browser),
    render: (composed) => renderPrint({ deck: composed, templates, assets }).value,
  });
}
