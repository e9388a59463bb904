/** All pages that templates make, of views in which every field is filled. */
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Deck } from "../../../src/model/deck.ts";
import type { Templates } from "../../../src/render/compile-templates.ts";
import { renderDeck } from "../../../src/render/render-deck.ts";
import { renderDeckPage } from "../../../src/render/render-deck-page.ts";
import { renderHandout } from "../../../src/render/render-handout.ts";
import { renderPrint } from "../../../src/render/render-print.ts";
import { renderSlides } from "../../../src/render/render-slides.ts";

const ASSETS = { revealCss: "", revealJs: "", notesJs: "", fonts: [], authorTheme: undefined };

/** Returns what is wrong with the template at `path`, or with what uses it, until something is; with any template where `path` is left out. */
export function faultsOf(deck: Deck, templates: Templates, path?: string): readonly Diagnostic[] {
  const made = { deck, templates, assets: ASSETS };
  const pages = new Map(deck.handout.contents.map(({ anchor }, at) => [anchor, at + 1]));
  const slides = () => renderSlides(deck, templates).diagnostics;
  const handout = (layout: Deck["handout"]["layout"]) => () =>
    renderHandout({ ...made, pages, deck: { ...deck, handout: { ...deck.handout, layout } } }).diagnostics;
  const view = (at: string, context: object) => () => templates.render(at, context).diagnostics;
  const ways: readonly (readonly [string, () => readonly Diagnostic[]])[] = [
    ["slides/", slides],
    ["partials/", slides],
    ["deck.hbs partials/", () => renderDeck(made).diagnostics],
    ["print.hbs", () => renderPrint(made).diagnostics],
    ["handout.hbs partials/", handout("reading")],
    ["handout.hbs partials/", handout("slides-2")],
    ["index.hbs", view("index.hbs", { index: INDEX, css: NOTHING })],
    ["audiences.hbs partials/matrix", view("audiences.hbs", { name: "x", css: NOTHING, ...MATRIX })],
    [
      "present/display",
      () =>
        renderDeckPage({
          ...made,
          path: "present/display.hbs",
          css: { display: "" },
          scripts: ["drawer", "overview", "zoom"],
        }).diagnostics,
    ],
    ["present/speaker", view("present/speaker.hbs", SPEAKER)],
    ["preview/", view("preview/page.hbs", PREVIEW)],
  ];
  for (const [users, render] of ways) {
    if (path !== undefined && !users.split(" ").some((user) => path.startsWith(user))) continue;
    const found = render();
    if (found.length > 0) return found;
  }
  return [];
}

const NOTHING = { fonts: "", reveal: "", styles: "", theme: "", display: "" };

const MARKING = { tlp: "AMBER", label: "TLP:AMBER", slug: "amber" };

const INDEX = {
  ...{ title: "x", language: "en", direction: "ltr" },
  cards: [
    {
      ...{ audience: "press", marking: MARKING, picture: "<p>x</p>", counts: ["7 slides"] },
      files: [{ href: "press/slides.pdf", name: "slides.pdf", what: "slides for paper" }],
      pictures: [{ href: "press/slides/1.png", number: "1" }],
      withheld: [{ item: "x", because: "y" }],
    },
  ],
};

const CELL = { audience: "press", state: "shortened", number: 2, isVariant: true, because: ["depth 2"] };

const MATRIX = {
  audiences: [{ id: "press", label: "Press", marking: "TLP:AMBER" }],
  slides: ["Title", undefined].map((title) => ({
    ...{ id: "a", title, layout: "points" },
    cells: [{ ...CELL, items: { given: 1, of: 2 }, word: "shortened", isPart: true }],
  })),
};

const CUE = {
  ...{ number: 1, name: "x", seconds: 60, section: 1, notes: [], hasFigure: true, steps: 1, isAside: true },
  passages: [
    {
      exhibit: 1,
      number: 1,
      source: "",
      before: "",
      words: "",
      after: "",
      language: "es",
      translated: undefined,
    },
  ],
};

const SPEAKER = {
  ...{ title: "x", language: "en", direction: "ltr", css: "", isClicker: false, total: 60 },
  ...{ sections: [{ name: "x", seconds: 60 }], cues: [CUE] },
};

const PREVIEW = {
  ...{
    title: "x",
    language: "en",
    direction: "ltr",
    transition: "fade",
    slides: [],
    drawer: "",
    css: NOTHING,
    own: "",
    facts: "",
  },
  js: { reveal: "", notes: "", drawer: "", overview: "", zoom: "" },
};
