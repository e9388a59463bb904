import { describe, expect, it } from "vitest";
import { compileTemplates } from "../../src/render/compile-templates.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { layoutNames, themeNames } from "../../src/render/template-files.ts";
import { deckOf } from "../support/deck-fixture.ts";
import { readAssets, readTemplateFiles, readTemplates } from "../support/render-assets.ts";

const assets = readAssets();

function renderWith(template: string): ReturnType<typeof renderPrint> {
  const templates = readTemplates({ "slides/own.hbs": template });
  return renderPrint({ deck: deckOf([{ layout: "own", title: "Mine" }]), templates, assets });
}

describe("the names on offer", () => {
  it("are the files in slides/ and the folders in themes/, ours and an author's", () => {
    const files = readTemplateFiles({ "slides/own.hbs": "", "themes/mine/theme.css": "" });
    expect(layoutNames(files)).toEqual(
      expect.arrayContaining(["columns", "own", "points", "quote", "title"]),
    );
    expect(themeNames(files)).toEqual(expect.arrayContaining(["mine", "ministry", "newsroom"]));
  });
});

describe("an author's template", () => {
  it.each([
    ["{{slide.titel}}", "title"],
    ["{{#with slide}}{{#if titel}}x{{/if}}{{/with}}", "title"],
    ["{{#each slide.points}}{{/each}}{{slide.layuot}}", "layout"],
  ])("that asks with %s for what is not there is asked whether it means %s", (template, meant) => {
    const { diagnostics } = renderWith(template);
    expect(diagnostics[0]?.hints[0]).toBe(`Did you mean "${meant}"?`);
  });

  it.each([
    ["{{#iff slide.title}}x{{/iff}}", "if"],
    ["{{> footr}}", "footer"],
  ])("that uses %s, which there is none of, is asked whether it means %s", (template, meant) => {
    const { diagnostics } = compileTemplates(readTemplateFiles({ "slides/own.hbs": template }));
    expect(diagnostics[0]?.hints[0]).toBe(`Did you mean "${meant}"?`);
  });

  it("is not asked so where nothing there is near", () => {
    expect(renderWith("{{slide.weather}}").diagnostics[0]?.hints).toEqual([]);
  });

  it("is rendered inside the frame, which keeps marking and footer", () => {
    const { value } = renderWith("<p>{{slide.name}}</p>");
    expect(value).toContain("<p>Slide 1</p>");
    expect(value).toContain("slide__footer");
    expect(value).toContain("TLP:AMBER");
  });

  it("that is not well-formed is a mistake in its own file, with its line", () => {
    const { diagnostics, value } = compileTemplates(
      readTemplateFiles({ "slides/own.hbs": "<p>\n{{#if slide}}\n" }),
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "template-error", span: { file: "brief/templates/slides/own.hbs" } },
    ]);
  });

  it("that asks for what the slide has not is a mistake, not an empty place", () => {
    expect(renderWith("{{slide.titel}}").diagnostics).toMatchObject([{ code: "template-error" }]);
    expect(renderWith("{{#if slide.titel}}x{{/if}}").diagnostics).toMatchObject([{ code: "template-error" }]);
  });

  it("that names a partial or helper there is none of is a mistake", () => {
    const faults = (text: string) =>
      compileTemplates(readTemplateFiles({ "slides/own.hbs": text })).diagnostics;
    expect(faults("{{> heding}}")).toMatchObject([{ code: "template-error" }]);
    expect(faults("{{shout slide.name}}")).toMatchObject([{ code: "template-error" }]);
  });

  it.each([
    ["{{slide.constructor}}", "constructor"],
    ["{{slide.__proto__}}", "__proto__"],
    ["{{slide.name.length.constructor}}", "constructor"],
    ["{{#with slide}}{{toString}}{{/with}}", "toString"],
    ["{{constructor}}", "constructor"],
    ["{{#each slide.points}}{{/each}}{{#if slide.hasOwnProperty}}{{/if}}", "hasOwnProperty"],
    ["{{slide.name.toString}}", "toString"],
    ["{{slide.name.size}}", "size"],
    ["{{helperMissing}}", "helperMissing"],
    ["{{blockHelperMissing slide}}", "blockHelperMissing"],
  ])("that asks for what only objects of the language have is a mistake: %s", (template, name) => {
    const files = readTemplateFiles({ "slides/own.hbs": template });
    const { value, diagnostics } = compileTemplates(files);
    const rendered = value === undefined ? diagnostics : renderWith(template).diagnostics;
    expect(rendered).toMatchObject([{ code: "template-error" }]);
    expect(rendered[0]?.message).toMatch(new RegExp(`^(The template asks for|No helper is named) "${name}"`));
  });

  it("escapes what it does not mark as mark-up", () => {
    const templates = readTemplates({ "slides/own.hbs": "{{slide.title}}" });
    const deck = deckOf([{ layout: "own", title: "<b>x</b>" }]);
    expect(renderPrint({ deck, templates, assets }).value).toContain("&lt;b&gt;x&lt;/b&gt;");
  });
});

describe("two environments", () => {
  it("know nothing of one another's partials", () => {
    compileTemplates(readTemplateFiles({ "partials/secret.hbs": "secret" }));
    const { diagnostics } = compileTemplates(readTemplateFiles({ "slides/own.hbs": "{{> secret}}" }));
    expect(diagnostics).toMatchObject([{ code: "template-error" }]);
  });
});
