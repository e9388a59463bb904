import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { renderDeck } from "../../src/render/render-deck.ts";
import { renderHandout } from "../../src/render/render-handout.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { deckOf, footerOf, markingOf, noteOf } from "../support/deck-fixture.ts";
import { everyLayout } from "../support/every-layout.ts";
import { readAssets, readTemplates } from "../support/render-assets.ts";

const assets = readAssets();
const SLIDES = [
  { title: "One", footer: footerOf([1, 2], "2 reports, 1 origin: El País") },
  { title: "Two", footer: footerOf([3]), notes: [`<p>${noteOf(3).html}</p>`] },
];

/** Returns what is wrong with a deck when an author's templates are laid over ours. */
function faultsWith(own: Readonly<Record<string, string>>, deck = deckOf(SLIDES)): readonly Diagnostic[] {
  return renderPrint({ deck, templates: readTemplates(own), assets }).diagnostics;
}

const located = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, message, span }) => [code, span?.file, message]);

const FRAME = "brief/templates/partials/frame.hbs";
const FOOTER = "brief/templates/partials/footer.hbs";
const MARKING = "brief/templates/partials/marking.hbs";
const NO_MARKING = "The template leaves out a slide's marking.";
const NO_NOTES = "The template leaves out citation notes of a slide.";
const NO_INDEPENDENCE = "The template leaves out how independent the sources of a slide are.";
const NO_SECTION = "The template does not make a section for a slide.";

describe("templates that ship", () => {
  it("leave nothing out", () => {
    expect(faultsWith({})).toEqual([]);
  });

  it("leave nothing out in any layout, which is why no build looks for it", () => {
    expect(faultsWith({}, everyLayout())).toEqual([]);
    expect(faultsWith({ "partials/footer.hbs": "" }, everyLayout())).not.toEqual([]);
  });
});

describe("an author's partial", () => {
  it("that is an empty footer is told, once, what it leaves out, and how it is put in", () => {
    const faults = faultsWith({ "partials/footer.hbs": "" });
    expect(located(faults)).toEqual([
      ["template-error", FOOTER, NO_NOTES],
      ["template-error", FOOTER, NO_INDEPENDENCE],
    ]);
    expect(faults[0]?.hints).toEqual([expect.stringContaining("{{#each slide.footer.notes}}")]);
  });

  it("that is an empty marking is at fault, and not the footer that calls it", () => {
    expect(located(faultsWith({ "partials/marking.hbs": "<b></b>\n" }))).toEqual([
      ["template-error", MARKING, NO_MARKING],
    ]);
  });

  it("that shows a longer marking than the slide's is at fault", () => {
    const own = { "partials/marking.hbs": "{{marking.label}}+STRICT" };
    expect(located(faultsWith(own))).toEqual([["template-error", MARKING, NO_MARKING]]);
    expect(faultsWith({}, deckOf(SLIDES, { marking: markingOf("AMBER+STRICT") }))).toEqual([]);
  });

  it("that is a frame without footer or markings is at fault for both", () => {
    const frame = `<section class="slide" id="{{slide.id}}">{{{content}}}</section>`;
    expect(located(faultsWith({ "partials/frame.hbs": frame }))).toEqual([
      ["template-error", FRAME, NO_MARKING],
      ["template-error", FRAME, NO_NOTES],
      ["template-error", FRAME, NO_INDEPENDENCE],
    ]);
  });

  it.each(["<i></i>", "", `<div class="slide" id="{{slide.id}}">{{> footer}}</div>`])(
    "that is a frame without a section is at fault: %s",
    (frame) => {
      expect(located(faultsWith({ "partials/frame.hbs": frame }))).toEqual([
        ["template-error", FRAME, NO_SECTION],
      ]);
    },
  );

  it.each([
    `<aside class="notes">{{#each slide.footer.notes}}{{{html}}}{{/each}}</aside>`,
    `<div hidden>{{#each slide.footer.notes}}{{{html}}}{{/each}}</div>`,
    `<!-- {{#each slide.footer.notes}}{{{html}}}{{/each}} -->`,
    `{{#if slide.footer}}{{#each slide.footer.notes}}{{#if @first}}{{else}}{{{html}}}{{/if}}{{/each}}{{/if}}`,
  ])("that shows a note only where nobody sees it, or not each, is at fault: %s", (notes) => {
    const footer = `{{> marking marking=slide.marking}}{{#if slide.footer}}${notes}{{slide.footer.independence}}{{/if}}`;
    expect(located(faultsWith({ "partials/footer.hbs": footer }))).toEqual([
      ["template-error", FOOTER, NO_NOTES],
    ]);
  });

  it("may show notes as plain text, in an order and mark-up of its own", () => {
    const footer = `{{#if slide.footer}}<b>{{slide.footer.independence}}</b>
      {{#each slide.footer.notes}}<p>{{text}} <i>({{number}})</i></p>{{/each}}{{/if}}`;
    expect(faultsWith({ "partials/footer.hbs": footer })).toEqual([]);
  });

  it("is not excused by a layout that shows the same words", () => {
    const deck = deckOf([{ title: `${noteOf(1).html} TLP:AMBER`, footer: footerOf([1]) }]);
    expect(located(faultsWith({ "partials/footer.hbs": "", "partials/marking.hbs": "" }, deck))).toEqual([
      ["template-error", MARKING, NO_MARKING],
      ["template-error", FOOTER, NO_NOTES],
    ]);
  });
});

describe("an author's layout", () => {
  it.each(["</div></section>", "<!-- ", "<template>", "<style>"])(
    "that ends or swallows its frame is at fault: %s",
    (layout) => {
      const faults = faultsWith({ "slides/points.hbs": layout });
      expect(located(faults).map(([, file]) => file)).toContain("brief/templates/slides/points.hbs");
      expect(located(faults).map(([, , message]) => message)).toContain(NO_NOTES);
    },
  );
});

describe("what a template leaves out", () => {
  it("is found for every kind of page", () => {
    const templates = readTemplates({ "partials/footer.hbs": "" });
    for (const render of [renderDeck, renderPrint, renderHandout]) {
      const { value, diagnostics } = render({ deck: deckOf(SLIDES), templates, assets });
      expect(value).toBeUndefined();
      expect(located(diagnostics)[0]).toEqual(["template-error", FOOTER, NO_NOTES]);
    }
  });
});
