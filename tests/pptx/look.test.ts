import { describe, expect, it } from "vitest";
import { readLook } from "../../src/pptx/look.ts";
import { themeOf } from "./presentation-fixture.ts";

describe("the look of a theme", () => {
  it("has the theme's colours and sizes", () => {
    const look = readLook(themeOf("ministry"));
    expect(look.colours).toMatchObject({ paper: "FFFFFF", accent: "0F4170", section: "0E2C49" });
    expect(look.px("--size-500")).toBe(28);
    expect(look.isBold).toEqual({ heading: true, quote: false });
    expect(look.quotesInHeadingFace).toBe(true);
  });

  it("names faces that every machine has instead of those that decks carry inside", () => {
    expect(readLook(themeOf("ministry")).faces).toEqual({ heading: "Georgia", text: "Arial" });
    expect(readLook(themeOf("newsroom")).faces).toEqual({ heading: "Arial", text: "Arial" });
  });

  it("keeps an author's own face, however common", () => {
    const own = `:root { --font-text: "Ministry Sans", Arial; --font-heading: Garamond, serif }`;
    expect(readLook(themeOf("ministry", own)).faces).toEqual({ heading: "Garamond", text: "Ministry Sans" });
  });

  it("reads colours in any of CSS's notations, and tokens that stand for others", () => {
    const own = `:root { --accent: rgb(10 20 30); --ink: var(--house); --house: navy; --rule: oklch(50% 0 0);
      --paper: no-colour; --size-500: 1.5rem }`;
    const { colours, px } = readLook(themeOf("ministry", own));
    expect(colours).toMatchObject({ accent: "0A141E", ink: "000080", rule: "636363", paper: "FFFFFF" });
    expect(px("--size-500")).toBe(24);
  });

  it("mixes colours as style sheets do, for a chart's series", () => {
    const { chartColours } = readLook(themeOf("ministry"));
    expect(chartColours[0]).toBe("0F4170");
    expect(new Set(chartColours).size).toBe(6);
    const own = ":root { --chart-2: color-mix(in rgb, #ff0000 25%, #0000ff) }";
    expect(readLook(themeOf("ministry", own)).chartColours[1]).toBe("4000BF");
  });

  it("does not go round in circles with tokens that stand for each other", () => {
    expect(readLook(":root { --ink: var(--a); --a: var(--ink) }").colours.ink).toBe("14202B");
  });
});
