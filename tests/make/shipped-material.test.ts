import { describe, expect, it } from "vitest";
import { findLeaks } from "../../src/guard/find-leaks.ts";
import { checkForLeaks } from "../../src/guard/leak-check.ts";
import { textsOfMarkup } from "../../src/guard/markup-texts.ts";
import { shippedMaterial } from "../../src/make/shipped-material.ts";
import type { Deck } from "../../src/model/deck.ts";
import { audienceId } from "../../src/model/ids.ts";
import { compileTemplates } from "../../src/render/compile-templates.ts";
import { renderDeck } from "../../src/render/render-deck.ts";
import { renderHandout } from "../../src/render/render-handout.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import type { TemplateFiles } from "../../src/render/template-files.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { readDeckAssets } from "../../src/workspace/deck-assets.ts";
import { deckOf } from "../support/deck-fixture.ts";

const span = { file: "brief.yaml", start: 0, end: 1 };
const shippedFiles = briefResources("nowhere/brief.yaml").templates;
const assets = { ...readDeckAssets(), authorTheme: undefined };
const deck = deckOf([
  { id: "cover", title: "Start" },
  { id: "pier", title: "Cranes" },
]);

interface Overlay {
  readonly files?: TemplateFiles;
  readonly authorTheme?: string;
}

const entries = deck.slides.map(({ id, name }) => ({
  ...{
    slide: id,
    numbers: "1",
    parts: [],
    name,
    printed: [name],
    notes: [],
    citations: [],
    independence: undefined,
  },
}));
const contents = entries.map(({ slide, name }) => ({ anchor: slide, name, isPart: false }));
const read: Deck = {
  ...deck,
  handout: { ...deck.handout, layout: "reading", whole: deck.slides, entries, contents },
};

/** The deck, its print and its handout, with slides and as a text, with what is the tool's own in them. */
function pagesOf({ files = shippedFiles, authorTheme }: Overlay = {}) {
  const templates = compileTemplates(files).value;
  if (templates === undefined) throw new Error("The templates could not be compiled.");
  const options = { deck, templates, assets: { ...assets, authorTheme } };
  const pages = [
    renderDeck(options),
    renderPrint(options),
    renderHandout(options),
    renderHandout({ ...options, deck: read }),
  ];
  return { shipped: shippedMaterial(files, assets), pages: pages.map(({ value }) => value ?? "") };
}

/** In how many of the four pages a wording is found. */
function findings(wording: string, overlay?: Overlay): number {
  const { shipped, pages } = pagesOf(overlay);
  return pages.filter((page) => findLeaks(textsOfMarkup(page, shipped), [{ wording, span }]).length > 0)
    .length;
}

const overlaid = (path: string, text: string): TemplateFiles =>
  new Map([...shippedFiles, [path, { file: `beside/templates/${path}`, text }]]);

/** Each stands in style sheets, scripts, or names of elements, attributes and classes. */
const COMMON = (
  "Background|Transition|Presentation|Confidence|Description|Translation|Statements|Independence|Connection|" +
  "Navigation|Appearance|Visibility|Dependencies|Not visible|Full screen|White space|Slide title|Background image|" +
  "Initialize|Destination|Performance|References|Line height|Column width|Border width|Page break|Speaker notes|" +
  "Device width|Content security policy|Unsafe inline|Block quote|Bottom right|Font family|Source Sans|Animation"
).split("|");

describe("what is the tool's own on a page", () => {
  it("is not read, whatever words it has", () => {
    const { shipped, pages } = pagesOf();
    const texts = pages.flatMap((page) => textsOfMarkup(page, shipped));
    const forbidden = COMMON.map((wording) => ({ wording, span })).filter(
      ({ wording }) => !shipped.says(wording, "en"),
    );
    expect(findLeaks(texts, forbidden).map(({ wording }) => wording)).toEqual([]);
  });

  it("is what it says in the deck's language, in whole words", () => {
    const { shipped } = pagesOf();
    expect(shipped.says("Sources by origin", "en-GB")).toBe(true);
    expect(shipped.says("other wordings", "en")).toBe(true);
    expect(shipped.says("Sources by origin", "de")).toBe(false);
    expect(shipped.says("ources by orig", "en")).toBe(false);
    expect(shipped.says("The piles are rotten", "en")).toBe(false);
  });

  it("is not looked for by the check of outputs", () => {
    const { shipped, pages } = pagesOf();
    const tailoring = {
      audience: audienceId("press"),
      slides: 2,
      leftOut: 0,
      withheld: [],
      given: {
        marking: "CLEAR" as const,
        unmarked: "CLEAR" as const,
        slides: { given: 1, of: 1 },
        items: { given: 0, of: 0 },
        notes: { given: 0, of: 0 },
        opened: 0,
      },
      forbidden: [{ wording: "Speaker notes", span }],
      shownByRight: { has: () => false },
    };
    const texts = () => pages.flatMap((page) => textsOfMarkup(page, shipped));
    expect(checkForLeaks({ file: "deck.html", texts, tailoring, deck, shipped })).toEqual([]);
  });
});

describe("what is an author's on a page", () => {
  it.each([
    ["a rule", ".osprey-landing-plan { color: red }"],
    ["a string", '.x::after { content: "Osprey \\6c anding plan" }'],
    [
      "a drawing",
      `.x { background: url("data:image/svg+xml,%3Csvg%3E%3Ctext%3EOsprey landing %3Ctspan%3Eplan") }`,
    ],
  ])("is read in a theme of the author's own: %s", (_what, authorTheme) => {
    expect(findings("Osprey landing plan", { authorTheme })).toBe(4);
  });

  it("is read in a style sheet, a script, a layout and words that stand in for those that ship", () => {
    const wording = "Osprey landing plan";
    expect(
      findings(wording, { files: overlaid("styles/osprey.css", ".x { --osprey-landing-plan: 1 }") }),
    ).toBe(4);
    const script = `const plan = "Osprey landing plan"; ${shippedFiles.get("scripts/drawer.js")?.text}`;
    expect(findings(wording, { files: overlaid("scripts/drawer.js", script) })).toBe(1);
    for (const heading of [
      "<h2>Osprey <b>landing</b> plan</h2>",
      '<h2 class="osprey-landing-plan">',
      "<h2 data-osprey-landing-plan>",
      '<h2 class="slide__title osprey landing plan">',
      '<svg xmlns:x="osprey landing plan"></svg>',
    ])
      expect(
        findings(wording, { files: overlaid("partials/heading.hbs", `${heading}{{slide.title}}`) }),
      ).toBeGreaterThan(0);
    const { shipped } = pagesOf({
      files: overlaid("languages/en.yaml", "phrases:\n  close: Osprey landing plan\n"),
    });
    expect(shipped.says(wording, "en")).toBe(false);
  });
});
