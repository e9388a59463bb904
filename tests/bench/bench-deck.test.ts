import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeDeck } from "../../bench/deck/make-deck.ts";
import { writeBrief } from "../../bench/deck/write-brief.ts";
import { marpMarkdown } from "../../bench/deck/write-markdown.ts";
import { compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";

function compiled(brief: string): ReturnType<typeof compile> {
  return compile({ brief, read: (path) => readFileSync(path), ...briefResources(brief) });
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "bench-deck-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

describe("the deck of the bench", () => {
  it.each([20, 50])("passes the check without a remark, with %i slides", (slides) => {
    const { diagnostics, counts, decks } = compiled(writeBrief(makeDeck({ slides }), folder()));
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    expect(counts.anchored).toBe(slides * 0.4);
    expect(decks[0]?.deck.slides).toHaveLength(slides);
  });

  it("is shown whole to each of its audiences", () => {
    const { decks } = compiled(writeBrief(makeDeck({ slides: 10 }), folder(), { audiences: 3 }));
    expect(decks.map(({ deck }) => deck.slides.length)).toEqual([10, 10, 10]);
  });

  it("has each excerpt once in its source, whose text is as long as it is asked to be", () => {
    const { excerpts, sources } = makeDeck({ slides: 10, excerpts: 200, sources: 3, sourceLength: 50_000 });
    expect(sources).toHaveLength(3);
    for (const source of sources) {
      const text = source.text();
      expect(Math.abs(text.length - 50_000)).toBeLessThan(1000);
      for (const { exact } of excerpts.filter((one) => one.source === source)) {
        expect(text.split(exact)).toHaveLength(2);
      }
    }
  });

  it("says the same as Markdown as in a brief", () => {
    const deck = makeDeck({ slides: 10 });
    const markdown = marpMarkdown(deck);
    // The first piece is the head of the file.
    expect(markdown.split("---\n\n# ")).toHaveLength(1 + 10);
    for (const slide of deck.slides) {
      const words = slide.kind === "points" ? slide.points.map(({ text }) => text) : [slide.excerpt.exact];
      for (const one of [slide.title, slide.note, ...words]) expect(markdown).toContain(one);
    }
  });
});
