/** The pages without scripts that are made of a deck: what is printed, and the author's own page about it. */
import { makeIndex } from "../../../src/make/make-index.ts";
import type { Deck } from "../../../src/model/deck.ts";
import { renderHandout } from "../../../src/render/render-handout.ts";
import { renderPrint } from "../../../src/render/render-print.ts";
import type { CompiledDeck } from "../../../src/session/compile.ts";
import { readAssets, readTemplates } from "../../support/render-assets.ts";

export interface OutputPage {
  readonly name: string;
  readonly html: string;
}

/** `paths` are those of the outputs that the author's own page leads to. */
export function outputPages(compiled: CompiledDeck, paths: readonly string[]): readonly OutputPage[] {
  const { deck } = compiled;
  const made = { templates: readTemplates(), assets: readAssets() };
  const handout = (layout: Deck["handout"]["layout"]) =>
    renderHandout({ ...made, deck: { ...deck, handout: { ...deck.handout, layout } } }).value ?? "";
  const own = paths.map((path) => `${deck.audience.id}/${path}`);
  const context = { ...made, folder: "out", themeText: () => undefined, pages: new WeakMap() };
  const [index] = makeIndex([compiled], own, context).artifacts;
  return [
    { name: "slides.pdf", html: renderPrint({ deck, ...made }).value ?? "" },
    { name: "handout.pdf", html: handout("reading") },
    { name: "handout.pdf, two slides to a page", html: handout("slides-2") },
    { name: "index.html", html: String(index?.bytes ?? "") },
  ];
}
