import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { foldWording } from "../../src/guard/fold-words.ts";
import type { Deck } from "../../src/model/deck.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { fileReader } from "../../src/workspace/read-file.ts";
import { needsImpress, printWithImpress } from "./impress.ts";
import { fullDeck, presentationOf } from "./presentation-fixture.ts";

const BRIEF = "briefs/harbour-bridge/brief.yaml";

const decks: readonly Deck[] = [
  fullDeck(),
  ...compile({ brief: BRIEF, read: fileReader(), ...briefResources(BRIEF) }).decks.map(({ deck }) => deck),
];

/** Those that ship, by their templates. */
const layouts = readdirSync("templates/slides").map((file) => basename(file, ".hbs"));

describe("LibreOffice Impress", () => {
  it("is given a slide of every layout", () => {
    const given = new Set(decks.flatMap(({ slides }) => slides.map(({ layout }) => layout)));
    expect(layouts.filter((layout) => !given.has(layout))).toEqual([]);
  });

  it.for(decks.map((deck) => [`${deck.brief} for ${deck.audience.id}`, deck] as const))(
    "opens %s and shows every slide with its title, footer and markings",
    async ([, deck], context) => {
      await needsImpress(context);
      const { pages } = await pdfText(await printWithImpress(await presentationOf(deck)));
      expect(pages).toHaveLength(deck.slides.length);
      for (const [at, slide] of deck.slides.entries()) {
        const page = foldWording(pages[at] ?? "");
        const notes = (slide.footer?.notes ?? []).map(({ number, text }) => `${number}${text}`);
        const words = [...notes, slide.footer?.independence ?? "", deck.audience.label];
        expect(words.filter((text) => !page.includes(foldWording(text)))).toEqual([]);
        if (slide.title !== undefined) expect(page).toContain(foldWording(slide.name));
        expect(page.split(foldWording(slide.marking.label)).length).toBeGreaterThanOrEqual(3);
      }
    },
  );
});
