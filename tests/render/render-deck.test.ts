import { describe, expect, it } from "vitest";
import type { Deck } from "../../src/model/deck.ts";
import { renderDeck } from "../../src/render/render-deck.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { deckOf, pointOf } from "../support/deck-fixture.ts";
import { readAssets, readTemplates } from "../support/render-assets.ts";
import { wholeDeck } from "../support/whole-deck.ts";

const assets = readAssets();
const templates = readTemplates();

function deckHtml(deck: Deck): string {
  const { value, diagnostics } = renderDeck({ deck, templates, assets });
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return value;
}

function printHtml(deck: Deck): string {
  return renderPrint({ deck, templates, assets }).value ?? "";
}

function slidesOf(html: string): readonly string[] {
  return html.match(/<section class="slide [\s\S]*?<\/section>/g) ?? [];
}

describe("a rendered deck", () => {
  const deck = wholeDeck();
  const html = deckHtml(deck);

  it("shows each slide with one first-level heading, its marking twice and its number", () => {
    const slides = slidesOf(html);
    expect(slides).toHaveLength(deck.slides.length);
    for (const [at, slide] of slides.entries()) {
      expect(slide.match(/<h1\b/g), `slide ${at + 1}`).toHaveLength(1);
      expect(slide.match(/TLP:AMBER/g)?.length, `slide ${at + 1}`).toBeGreaterThanOrEqual(2);
      expect(slide).toMatch(new RegExp(`folio__number">${at + 1}<`));
    }
  });

  it("names nothing that would have to be fetched", () => {
    const withoutLinks = html
      .replaceAll(/<script>[\s\S]*?<\/script>/g, "")
      .replaceAll(/<a [^>]*href="[^"]*"/g, "<a");
    expect(withoutLinks.match(/<(?:script|img|link|iframe)[^>]*(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
    expect(/@import|url\((?!data:|["']?data:)/.test(withoutLinks)).toBe(false);
  });

  it("has speaker notes, and the page that is printed has none", () => {
    const noted = deckOf([{ title: "One", notes: ["<p>Say little.</p>"] }]);
    expect(deckHtml(noted)).toContain("Say little.");
    expect(printHtml(noted)).not.toContain("Say little.");
  });

  it("has the same slides on screen and in print", () => {
    const bare = deckOf(deck.slides.map((slide) => ({ ...slide, notes: [] })));
    expect(slidesOf(printHtml(bare))).toEqual(slidesOf(deckHtml(bare)));
  });

  it("ends no script of its own early", () => {
    const scripts = html.match(/<script>[\s\S]*?<\/script>/g) ?? [];
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    expect(scripts.at(-1)).toContain("Reveal.initialize");
  });
});

describe("what authors wrote", () => {
  it("is escaped wherever it is plain text", () => {
    const deck = deckOf([{ name: "<b>", title: undefined }], {
      title: "<script>alert(1)</script>",
      audience: { id: "a", label: "<i>Us</i>" },
      authors: ['" onload="x'],
    });
    const html = deckHtml(deck);
    expect(html).not.toContain("<script>alert(1)");
    expect(html).not.toContain("<i>Us</i>");
    expect(html).not.toContain('content="" onload');
  });
});

describe("fonts", () => {
  it("are inlined for the scripts that the deck uses, and no others", () => {
    const latin = deckHtml(deckOf([{ title: "Plain" }]));
    const cyrillic = deckHtml(deckOf([{ title: "Відкриті двері" }]));
    const faces = (html: string): number => html.match(/@font-face/g)?.length ?? 0;
    expect(faces(cyrillic)).toBeGreaterThan(faces(latin));
    expect(latin).not.toContain("U+0400");
    expect(cyrillic).toMatch(/unicode-range:[^;}]*U\+04/);
  });

  it("leave a text-only deck of twenty slides under 700 kB", () => {
    const slides = Array.from({ length: 20 }, (_, at) => ({
      title: `Slide ${at}`,
      points: [pointOf("Words and <em>more</em> words."), pointOf("<strong>Bold</strong> ones.")],
    }));
    expect(Buffer.byteLength(deckHtml(deckOf(slides)))).toBeLessThan(700_000);
  });
});
