import { describe, expect, it } from "vitest";
import type { Deck } from "../../src/model/deck.ts";
import { SLIDE_SIZE } from "../../src/model/slide-size.ts";
import { fitSlide } from "../../src/pptx/fit-slide.ts";
import { readLook } from "../../src/pptx/look.ts";
import type { Box, Part, TextRun } from "../../src/pptx/part.ts";
import { deckOf, footerOf, pointOf, type SlideSketch } from "../support/deck-fixture.ts";
import { fullDeck, themeOf } from "./presentation-fixture.ts";

const look = readLook(themeOf("ministry"));

function partsOf(deck: Deck, id: string): readonly Part[] {
  const slide = deck.slides.find((one) => one.id === id);
  if (slide === undefined) throw new Error(`No slide is "${id}".`);
  return fitSlide({ deck, slide, look });
}

function only(sketch: SlideSketch): readonly Part[] {
  return partsOf(deckOf([{ id: "only", ...sketch }]), "only");
}

function runsOf(part: Part): readonly TextRun[] {
  const paragraphs =
    part.kind === "text"
      ? part.paragraphs
      : part.kind === "table"
        ? part.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
        : [];
  return paragraphs.flatMap(({ runs }) => runs);
}

function textOf(part: Part): string {
  return runsOf(part)
    .map(({ text }) => text)
    .join("");
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const FOOTER = new Set(["Sources", "Sources, column 2", "Sources, column 3", "Sources, column 4"]);
const SMALL = new Set([...FOOTER, "Independence", "Deck", "Marking in footer"]);
const deck = fullDeck();
const slides = deck.slides.map(({ id }) => [id] as const);

describe("a slide of PowerPoint", () => {
  it.each(slides)("%s lies within its edges, nothing on anything else", (id) => {
    const parts = partsOf(deck, id).filter(({ box }) => box.y >= 0);
    for (const { box } of parts) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(SLIDE_SIZE.width + 0.01);
      expect(box.y + box.height).toBeLessThanOrEqual(SLIDE_SIZE.height);
    }
    const texts = parts.filter(({ kind }) => kind !== "fill");
    const clashes = texts.flatMap((a, at) =>
      texts.slice(at + 1).filter((b) => overlap(shrunk(a.box), shrunk(b.box))),
    );
    expect(clashes.map(textOf)).toEqual([]);
  });

  it.each(slides)("%s has no type under 18 px but in its footer", (id) => {
    const body = partsOf(deck, id).filter((part) => part.kind !== "text" || !SMALL.has(part.name));
    const sizes = body.flatMap(runsOf).filter(({ text }) => !/^[■□]+ $/.test(text));
    expect(Math.min(...sizes.map(({ size }) => size))).toBeGreaterThanOrEqual(18);
  });

  it("takes smaller type where there is more to say, and never less than 18 px", () => {
    const points = (count: number) =>
      Array.from({ length: count }, (_none, at) =>
        pointOf(`Point ${at + 1} says at some length what was said, by whom, and where it can be read.`),
      );
    const sizeWith = (count: number) =>
      only({ points: points(count), footer: footerOf([1, 2, 3]) })
        .filter((part) => part.kind === "text" && part.name === "Points")
        .flatMap(runsOf)
        .map(({ size }) => size)[0];
    const sizes = [2, 6, 9, 12, 30].map(sizeWith);
    expect(sizes[0]).toBe(44);
    expect(sizes).toEqual(sizes.toSorted((a = 0, b = 0) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(2);
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(18);
  });

  it("says in words what a point claims and how sure it is", () => {
    const point = {
      ...pointOf("Talks go on."),
      kind: "judgement" as const,
      kindLabel: "Judgement",
      confidence: { level: "moderate" as const, label: "moderate confidence" },
    };
    const texts = (layout: string) =>
      only({ layout, points: [point] })
        .map(textOf)
        .join("|");
    expect(texts("points")).toContain("Talks go on.\nJudgement · ■■□ moderate confidence");
    expect(texts("judgements")).toMatch(/Talks go on\.Judgement■■□ moderate confidence/);
  });

  it("marks the words that wordings differ by with a line and a tint", () => {
    const marked = partsOf(deck, "compare")
      .flatMap(runsOf)
      .filter(({ underlined }) => underlined);
    expect(marked.map(({ text }) => text)).toEqual(["significant", "diversion", "importante"]);
    expect(marked.every(({ highlight }) => highlight !== undefined)).toBe(true);
  });

  it("names the language of words that are not in the deck's", () => {
    const spanish = partsOf(deck, "compare")
      .flatMap(runsOf)
      .filter(({ language }) => language === "es");
    expect(spanish.map(({ text }) => text).join("")).toBe("importante movilización");
  });

  it("shows what an author's own layout has, whatever its template does with it", () => {
    const text = partsOf(deck, "own").map(textOf).join("\n");
    for (const words of [
      "With emphasis & a link.",
      "3.\tthird",
      "A point of its own",
      "Left",
      "Of the right column",
      "A cell",
      "Another2",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("has a title for outlines and screen readers even where none is seen", () => {
    const titles = deck.slides.map(({ id }) =>
      partsOf(deck, id).filter((part) => part.kind === "text" && part.role === "title"),
    );
    expect(titles.map((found) => found.length)).toEqual(deck.slides.map(() => 1));
    const [hidden] = titles[deck.slides.findIndex(({ id }) => id === "untitled")] ?? [];
    expect(hidden && textOf(hidden)).toBe("Nobody’s title");
    expect((hidden?.box.y ?? 0) + (hidden?.box.height ?? 0)).toBeLessThan(0);
  });

  it("keeps a title that nobody sees out of sight on pages that stand in the middle or at the bottom", () => {
    for (const layout of ["section", "title"]) {
      const title = only({ layout, name: "Seven" }).find((part) => textOf(part) === "Seven");
      expect(title?.box.y).toBeLessThan(0);
    }
  });

  it("gives the footer columns as it fills, and the content what is left", () => {
    const boxes = (count: number) => {
      const numbers = Array.from({ length: count }, (_none, at) => at + 1);
      return only({ points: [pointOf("A point")], footer: footerOf(numbers) }).filter(
        (part) => part.kind === "text" && FOOTER.has(part.name),
      );
    };
    expect([1, 2, 3, 8, 9].map((count) => boxes(count).length)).toEqual([1, 1, 2, 2, 3]);
    expect(boxes(13).map(textOf).join("")).toContain("Report 13, 2 Feb 2022");
  });

  it("lets a quotation's credit stand under its words, wherever they end", () => {
    const parts = partsOf(deck, "ball");
    const [words, credit] = ["Quotation", "Credit"].map((name) =>
      parts.find((part) => part.kind === "text" && part.name === name),
    );
    expect(words?.kind === "text" && words.anchor).toBe("bottom");
    expect(credit?.box.y).toBeGreaterThanOrEqual((words?.box.y ?? 0) + (words?.box.height ?? 0));
  });
});

/** Boxes may touch. */
function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
}
