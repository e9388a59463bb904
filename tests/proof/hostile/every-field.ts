/** Decks in which every field that a template may show is filled. */
import type { Deck } from "../../../src/model/deck.ts";
import { compileFiles, deckFor } from "../../support/compile-files.ts";
import { wholeDeck } from "../../support/whole-deck.ts";
import { hostileBrief } from "./brief.ts";

/** The second has no titles, and shows what stands in for them. */
export function everyField(): readonly Deck[] {
  const bare = fullDeck();
  eachObject(bare, (view) => {
    for (const name of ["title", "subtitle"])
      if (name in view && !("handout" in view)) Reflect.set(view, name, undefined);
    if ("passages" in view) Reflect.set(view, "state", undefined);
    if ("kindLabel" in view) Reflect.set(view, "confidence", undefined);
  });
  return [fullDeck(), bare];
}

function fullDeck(): Deck {
  const { brief, files } = hostileBrief(() => "Words", 1);
  const { deck } = deckFor(compileFiles({ "brief.yaml": JSON.stringify(brief), ...files }), "all");
  const slides = [...deck.slides, ...wholeDeck().slides];
  // a copy, since other tests of this process look at the same slides
  const full = structuredClone({
    ...deck,
    slides: slides.map((slide, at) => ({ ...slide, number: at + 1, total: slides.length })),
  });
  eachObject(full, (view) => {
    for (const [name, value] of Object.entries(FILLED))
      if (name in view && Reflect.get(view, name) === undefined) Reflect.set(view, name, value);
    if ("shares" in view) Reflect.set(view, "shares", [40, 60]);
    if ("translations" in view) Reflect.set(view, "translations", [{ words: "Words", by: "unofficial" }]);
    if ("parts" in view) Reflect.set(view, "parts", "numbers" in view ? ["a~2"] : [PART]);
  });
  return full;
}

const PART = { slide: "a", title: "Words", isCurrent: true };

/** What a brief may leave out. */
const FILLED: Readonly<Record<string, unknown>> = {
  ...{ language: "es", grade: "B2", state: "anchored", lineage: "from El País", by: "unofficial" },
  ...{ link: "https://example.org/", kindLabel: "judgement", emphasis: "total", speaker: "Mayor" },
  ...{
    translation: "unofficial translation",
    independence: "3 reports",
    context: "<p>x</p>",
    marks: "<sup>1</sup>",
  },
  marking: { tlp: "AMBER", label: "TLP:AMBER", slug: "amber" },
  confidence: { level: "low", label: "low confidence" },
};

function eachObject(value: unknown, change: (view: object) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) change(value);
  for (const one of Object.values(value)) eachObject(one, change);
}
