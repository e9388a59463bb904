import { describe, expect, it } from "vitest";
import { renderDeck } from "../../src/render/render-deck.ts";
import { deckOf, pointOf } from "../support/deck-fixture.ts";
import { readAssets, readTemplates } from "../support/render-assets.ts";

const assets = readAssets();
const templates = readTemplates();

function htmlOf(words: string, fonts = assets.fonts): string {
  const slides = Array.from({ length: 20 }, (_, at) => ({
    title: `${words} ${at}`,
    points: [pointOf("Words and <em>more</em> words."), pointOf("<strong>Bold</strong> ones.")],
  }));
  return renderDeck({ deck: deckOf(slides), templates, assets: { ...assets, fonts } }).value ?? "";
}

const rangesIn = (html: string): readonly string[] =>
  Array.from(html.matchAll(/unicode-range:([^;]+)/g), ([, range = ""]) => range);

describe("fonts inside a page", () => {
  it("are the files whose range has a character of the page", () => {
    const english = rangesIn(htmlOf("Slide"));
    const ukrainian = rangesIn(htmlOf("Слайд"));
    expect(new Set(english).size).toBe(1);
    expect(new Set(ukrainian).size).toBe(2);
    expect(ukrainian).toHaveLength(2 * english.length);
  });

  it("add less than 160 kB to an English deck", () => {
    const fonts = Buffer.byteLength(htmlOf("Slide")) - Buffer.byteLength(htmlOf("Slide", []));
    expect(fonts).toBeGreaterThan(50_000);
    expect(fonts).toBeLessThan(160_000);
  });

  it("are the same bytes each time", () => {
    expect(htmlOf("Slide")).toBe(htmlOf("Slide", readAssets().fonts));
  });
});
