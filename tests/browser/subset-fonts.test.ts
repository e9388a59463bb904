import { describe, expect, it } from "vitest";
import { fontSubsetter } from "../../src/browser/subset-fonts.ts";
import type { FontFace } from "../../src/render/inline-fonts.ts";
import { renderDeck } from "../../src/render/render-deck.ts";
import { deckOf, pointOf } from "../support/deck-fixture.ts";
import { readAssets, readTemplates } from "../support/render-assets.ts";

const assets = readAssets();

const faces = assets.fonts.filter(({ family, weight, style }) => {
  return family === "Source Sans 3" && weight === 400 && style === "normal";
});

const subsetFonts = fontSubsetter();

const sizeOf = (fonts: readonly FontFace[]): number =>
  fonts.reduce((sum, { woff2 }) => sum + woff2.length, 0);

describe("fonts with few glyphs", () => {
  it("are as large as their text asks for, and tell the browser of themselves what they did", async () => {
    const few = await subsetFonts(faces, "Door");
    const many = await subsetFonts(faces, "The quick brown fox jumps over the lazy dog; Zażółć gęślą jaźń.");
    expect(sizeOf(few)).toBeLessThan(sizeOf(many));
    expect(sizeOf(many)).toBeLessThan(sizeOf(faces) / 4);
    expect(few.map(({ woff2: _, ...face }) => face)).toEqual(faces.map(({ woff2: _, ...face }) => face));
  });

  it("are the same bytes for the same characters in any order", async () => {
    const [one] = await subsetFonts(faces, "abc");
    const [other] = await fontSubsetter()(faces, "cab");
    expect(other?.woff2).toEqual(one?.woff2);
  });

  it("leave a text-only deck of twenty slides well under 400 kB", async () => {
    const slides = Array.from({ length: 20 }, (_, at) => ({
      title: `Slide ${at}, Łódź`,
      points: [pointOf("Words and <em>more</em> words."), pointOf("<strong>Bold</strong> ones.")],
    }));
    const deck = deckOf(slides);
    const templates = readTemplates();
    const whole = renderDeck({ deck, templates, assets }).value ?? "";
    const fonts = await subsetFonts(assets.fonts, whole);
    const html = renderDeck({ deck, templates, assets: { ...assets, fonts } }).value ?? "";
    expect(Buffer.byteLength(html)).toBeLessThan(390_000);
    expect(Buffer.byteLength(whole)).toBeGreaterThan(500_000);
  });
});
