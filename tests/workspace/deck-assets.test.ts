import { describe, expect, it } from "vitest";
import { readDeckAssets } from "../../src/workspace/deck-assets.ts";

describe("what decks carry inside", () => {
  const { revealCss, revealJs, notesJs, fonts } = readDeckAssets();

  it("is Reveal.js with its notes", () => {
    expect(revealCss).toContain(".reveal");
    expect(revealJs).toContain("Reveal");
    expect(notesJs.length).toBeGreaterThan(1000);
  });

  it("is both families in the weights that themes set, and a face for formulas, with the letters that each file has", () => {
    const faces = new Set(fonts.map(({ family, weight, style }) => `${family} ${weight} ${style}`));
    expect([...faces].sort()).toEqual([
      "Noto Sans Math 400 normal",
      "Source Sans 3 400 italic",
      "Source Sans 3 400 normal",
      "Source Sans 3 600 normal",
      "Source Sans 3 700 normal",
      "Source Serif 4 400 italic",
      "Source Serif 4 400 normal",
      "Source Serif 4 600 normal",
    ]);
    for (const { woff2, unicodeRange } of fonts) {
      expect(Buffer.from(woff2.subarray(0, 4)).toString()).toBe("wOF2");
      expect(unicodeRange).toMatch(/^U\+/);
    }
    expect(fonts.some(({ unicodeRange }) => unicodeRange.includes("U+0301"))).toBe(true);
  });
});
