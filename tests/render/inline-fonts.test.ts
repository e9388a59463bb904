import { describe, expect, it } from "vitest";
import { type FontFace, inlineFonts } from "../../src/render/inline-fonts.ts";
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

describe("an installed font", () => {
  const woff2 = new Uint8Array([1, 2, 3]);
  const faces = [
    { family: "Here Sans", weight: 400, style: "normal", unicodeRange: "U+0-FF", woff2 },
    ...[300, 700].flatMap((weight) => [
      installed("Other Sans", weight, "U+0-FF"),
      installed("Other Sans", weight, "U+590-5FF"),
      installed("Other Serif", weight, "U+590-5FF"),
    ]),
    installed("Named", 400, "U+0-FF"),
  ] as const;
  const theme = `:root{--font-text:"Here Sans",Arial;--font-quote:"Here Serif",serif;--font-heading:var(--font-text);--weight-text:400}`;

  function installed(family: string, weight: number, unicodeRange: string): FontFace {
    return { family, weight, style: "normal", unicodeRange, isInstalled: true, woff2 };
  }

  const inlined = (text: string, of = theme) => inlineFonts({ faces, theme: of, text });
  const families = (css: string) =>
    Array.from(
      css.matchAll(/family:"([^"]+)";font-weight:(\d+)/g),
      ([, name, weight]) => `${name} ${weight}`,
    );

  it("stands in for letters that the theme's faces lack, in the nearest weight, one with serifs for one with serifs", () => {
    const { fonts, theme: own } = inlined("Tide שלום");
    expect(families(fonts)).toEqual(["Here Sans 400", "Other Sans 300", "Other Serif 300"]);
    expect(fonts.match(/unicode-range:[^;]+/g)?.slice(1)).toEqual(Array(2).fill("unicode-range:U+590-5FF"));
    expect(own).toContain(
      '--font-text:"Here Sans","Other Sans",Arial;--font-quote:"Here Serif","Other Serif",serif}',
    );
  });

  it("is left out where no letter needs it, or where nothing has the letter", () => {
    for (const text of ["Tide", "Tide ไทย"]) {
      const { fonts, theme: own } = inlined(text);
      expect(families(fonts)).toEqual(["Here Sans 400"]);
      expect(own).toBe(theme);
    }
  });

  it("can be one of the theme's own faces", () => {
    const named = ':root{--font-text:"Named";--weight-text:400}';
    expect(families(inlined("Tide", named).fonts)).toEqual(["Named 400"]);
  });
});
