import { describe, expect, it } from "vitest";
import { compileTemplates } from "../../src/render/compile-templates.ts";
import { asMarkup } from "../../src/render/markup.ts";
import { SHOW_MARKUP } from "../../src/render/raw-tags.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { deckOf, pointOf } from "../support/deck-fixture.ts";
import { readAssets, readTemplateFiles, readTemplates } from "../support/render-assets.ts";

const assets = readAssets();
const SLIDE = {
  layout: "own",
  name: "<img src=x>",
  title: "<b>Title</b>",
  points: [pointOf("<i>Point</i>")],
};

function renderWith(template: string, others: Readonly<Record<string, string>> = {}) {
  const templates = readTemplates({ "slides/own.hbs": template, ...others });
  return renderPrint({ deck: deckOf([SLIDE], { title: "<img src=y>" }), templates, assets });
}

describe("a tag that does not escape", () => {
  it.each([
    ["{{{slide.title}}}", "<b>Title</b>"],
    ["{{&slide.title}}", "<b>Title</b>"],
    ["{{#with slide}}{{{title}}}{{/with}}", "<b>Title</b>"],
    ["{{#with slide.title}}{{{this}}}{{/with}}", "<b>Title</b>"],
    ["{{#with slide.title as |it|}}{{{it}}}{{/with}}", "<b>Title</b>"],
    ["{{#each slide.points}}{{{html}}}{{/each}}", "<i>Point</i>"],
    ["{{#each slide.points}}{{{../slide.title}}}{{/each}}", "<b>Title</b>"],
    ["{{{@root.slide.title}}}", "<b>Title</b>"],
    ["{{#each deck.slides}}{{{title}}}{{/each}}", "<b>Title</b>"],
    ["{{> points items=slide.points}}", "<i>Point</i>"],
    ["{{#slide}}{{{title}}}{{/slide}}", "<b>Title</b>"],
    ["({{{slide.lead}}})", "()"],
  ])("shows markup that was made here: %s", (template, shown) => {
    const { value, diagnostics } = renderWith(template);
    expect(diagnostics).toEqual([]);
    expect(value).toContain(shown);
  });

  it.each([
    ["{{{slide.name}}}", "slide.name"],
    ["{{&slide.name}}", "slide.name"],
    ["{{{ deck.title }}}", "deck.title"],
    ["{{{deck.words.contents}}}", "deck.words.contents"],
    ["{{{slide.number}}}", "slide.number"],
    ["{{#with slide}}{{{name}}}{{/with}}", "name"],
    ["{{#with slide.name}}{{{this}}}{{/with}}", "this"],
    ["{{#with slide.name}}{{{.}}}{{/with}}", "."],
    ["{{#with slide.name as |it|}}{{{it}}}{{/with}}", "it"],
    ["{{#each deck.authors}}{{{this}}}{{/each}}", "this"],
    ["{{#each deck.words}}{{{@key}}}{{/each}}", "@key"],
    ["{{#each slide.points}}{{{../slide.name}}}{{/each}}", "../slide.name"],
    ["{{{@root.slide.name}}}", "@root.slide.name"],
    ["{{{slide.[name]}}}", "slide.name"],
    ["{{#slide.name}}{{{this}}}{{/slide.name}}", "this"],
    ["{{#slide}}{{{name}}}{{/slide}}", "name"],
    ["{{#if slide.lead}}{{else}}{{{slide.name}}}{{/if}}", "slide.name"],
    ["{{^slide.lead}}{{{slide.name}}}{{/slide.lead}}", "slide.name"],
    ['{{#*inline "mine"}}{{{slide.name}}}{{/inline}}{{> mine}}', "slide.name"],
    ["{{#> absent}}{{{slide.name}}}{{/absent}}", "slide.name"],
    ['{{{"<img src=z>"}}}', "<img src=z>"],
    ["{{~{slide.name}~}}", "slide.name"],
  ])("may not show a text: %s", (template, name) => {
    const { value, diagnostics } = renderWith(template, { "partials/absent.hbs": "{{> @partial-block}}" });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "template-error", span: { file: "brief/templates/slides/own.hbs" } },
    ]);
    expect(diagnostics[0]?.message).toContain(`"${name}" without escaping it`);
  });

  it("is located where it stands, in the partial, with what to write instead", () => {
    const partial = "<p>\n  {{{text}}}</p>";
    const { diagnostics } = renderWith("{{> mine text=slide.name}}", { "partials/mine.hbs": partial });
    expect(diagnostics).toMatchObject([
      {
        span: { file: "brief/templates/partials/mine.hbs", start: 6, end: 16 },
        hints: [expect.stringMatching(/^Write \{\{text\}\}\./)],
      },
    ]);
  });

  it("may show markup that an argument brings to a partial", () => {
    const { value } = renderWith("{{> mine text=slide.title}}", { "partials/mine.hbs": "<p>{{{text}}}</p>" });
    expect(value).toContain("<p><b>Title</b></p>");
  });
});

describe("the way in which such a tag is guarded", () => {
  it.each([
    `{{"${SHOW_MARKUP}" slide.name 0}}`,
    `{{{"${SHOW_MARKUP}" slide.name 0}}}`,
    `{{#"${SHOW_MARKUP}" slide.name 0}}{{/"${SHOW_MARKUP}"}}`,
    `{{{("${SHOW_MARKUP}" slide.name 0)}}}`,
    `{{#with ("${SHOW_MARKUP}" slide.name 0)}}{{{this}}}{{/with}}`,
  ])("gives nothing away to a template that knows its name: %s", (template) => {
    const { value, diagnostics } = compileTemplates(
      readTemplateFiles({ "slides/own.hbs": `{{{slide.title}}}${template}` }),
    );
    const rendered =
      value === undefined
        ? diagnostics
        : renderPrint({ deck: deckOf([SLIDE]), templates: value, assets }).diagnostics;
    expect(rendered).toMatchObject([{ code: "template-error" }]);
  });

  it("does not make a text markup where it passes through a field of that name", () => {
    const { value } = compileTemplates(readTemplateFiles({ "slides/own.hbs": "{{{content}}}" }));
    expect(value?.render("slides/own.hbs", { content: "<img>" }).diagnostics).toMatchObject([
      { code: "template-error" },
    ]);
    expect(value?.render("slides/own.hbs", { content: asMarkup("<img>") }).value).toBe("<img>");
  });
});
