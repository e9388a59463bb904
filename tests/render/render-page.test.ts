import { describe, expect, it } from "vitest";
import { renderDeck } from "../../src/render/render-deck.ts";
import { renderHandout } from "../../src/render/render-handout.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { deckOf } from "../support/deck-fixture.ts";
import { readAssets, readTemplates } from "../support/render-assets.ts";

const deck = deckOf([{ title: "One" }, { title: "Two" }]);
const assets = readAssets();
const entry = {
  slide: "slide-1",
  name: "1. One",
  printed: ["1. One"],
  numbers: "1",
  parts: [],
  notes: [],
  citations: [],
  independence: undefined,
};
const withHandout = { ...deck, handout: { ...deck.handout, entries: [entry] } };
const read = {
  ...withHandout,
  handout: { ...withHandout.handout, layout: "reading", whole: deck.slides },
} as const;

describe("an author's page", () => {
  it.each([
    ["deck.hbs", "<main></main>", renderDeck],
    ["print.hbs", "{{#each slides}}{{#if @first}}{{{this}}}{{/if}}{{/each}}", renderPrint],
    ["print.hbs", "{{#each slides}}{{this}}{{/each}}", renderPrint],
    ["handout.hbs", "<h1>{{deck.title}}</h1>", renderHandout],
    [
      "handout.hbs",
      "<h1>{{deck.title}}</h1>",
      (options: Parameters<typeof renderHandout>[0]) => renderHandout({ ...options, deck: read }),
    ],
  ])("that does not show every slide is at fault: %s with %s", (path, text, render) => {
    const templates = readTemplates({ [path]: text });
    const { value, diagnostics } = render({ deck: withHandout, templates, assets });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: "template-error",
        message: "The template leaves out slides.",
        span: { file: `brief/templates/${path}`, start: 0, end: text.length },
        hints: [expect.stringContaining("{{#each ")],
      },
    ]);
  });

  it("may put around them what it will", () => {
    const templates = readTemplates({
      "print.hbs": "<main>{{#each slides}}<div>{{{this}}}</div>{{/each}}</main>",
    });
    expect(renderPrint({ deck, templates, assets }).diagnostics).toEqual([]);
  });
});
