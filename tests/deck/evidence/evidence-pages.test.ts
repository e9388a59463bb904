import { describe, expect, it } from "vitest";
import type { SlideView } from "../../../src/model/deck.ts";
import { NO_FIT } from "../../../src/model/fit.ts";
import { compileFiles, deckFor } from "../../support/compile-files.ts";
import { smallBrief } from "../../support/small-brief.ts";

const evidenceOf = (slides: readonly SlideView[]) => slides.filter(({ layout }) => layout === "evidence");
const wordsOn = ({ evidence }: SlideView) =>
  evidence.flatMap(({ passages }) => passages.map(({ words }) => words));
const markedOn = (slide: SlideView) =>
  wordsOn(slide).flatMap((words) =>
    Array.from(words.matchAll(/<mark>(.*?)<\/mark>/g), ([, marked]) => marked),
  );

describe("the slides of evidence", () => {
  const compiled = compileFiles(
    smallBrief(`audiences: { press: { tlp: CLEAR }, analysts: { tlp: RED } }
slides:
  - id: one
    title: One
    points: ["Lost. [@herald-cranes]", "Three. [@plain; @cranes]", "Nine weeks. [@repair]"]
    notes: "Owner. [@owner]"
  - { id: all, layout: evidence, lead: Every wording }
`),
  );

  it("have every cited excerpt in its surroundings, by the number of its source", () => {
    const pages = evidenceOf(deckFor(compiled, "analysts").deck.slides);
    const groups = pages.flatMap((page) => page.evidence);
    expect(pages.map(({ title }) => title)).toEqual(["Evidence"]);
    expect(groups.map(({ number, state }) => [number, state])).toEqual([
      [1, "recorded, not verified"],
      [2, "anchored in the text"],
      [3, "anchored in the text"],
    ]);
    const [, memo] = groups;
    expect(memo?.passages.map(({ words }) => words)).toEqual([
      "Since Monday <mark>three of the five cranes stand still</mark>. <mark>The repair takes nine weeks</mark>, we think. <mark>Ships wait in the roads</mark>",
    ]);
  });

  it("have nothing that an audience may not see, not even in surroundings", () => {
    const { deck, tailoring } = deckFor(compiled, "press");
    const [page] = evidenceOf(deck.slides);
    expect(page && markedOn(page)).toEqual([
      "the port has lost its rhythm",
      "three of the five cranes stand still",
      "Ships wait in the roads",
    ]);
    const bytes = JSON.stringify(deck);
    for (const words of ["nine weeks", "skipped", "Dossier"]) expect(bytes).not.toContain(words);
    expect(tailoring.withheld.length).toBeGreaterThan(0);
  });

  it("are as many as it takes, each excerpt on one of them, and begin where measuring says", () => {
    const many = Array.from(
      { length: 48 },
      (_, at) => `Sentence number ${at + 1} says something of its own here.`,
    );
    const cites = many.map((_, at) => `@e${at + 1}`).join("; ");
    const compiledMany = compileFiles({
      "brief.yaml": `title: Many\nslides:\n  - { id: one, title: One, points: ["Much. [${cites}]"] }\n  - { id: all, layout: evidence, notes: Look }\n`,
      "sources.yaml": "sources: [{ id: memo, type: report, title: Memo, file: memo.txt }]\n",
      "excerpts.yaml": `excerpts:\n${many.map((words, at) => `  e${at + 1}: { source: memo, exact: "${words}" }\n`).join("")}`,
      "memo.txt": many.join(` ${"Nothing of it is cited. ".repeat(12)}`),
    });
    const { deck, compose } = deckFor(compiledMany, "everyone");
    const pages = evidenceOf(deck.slides);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap(markedOn)).toEqual(many);
    expect(pages.map(({ id }) => id).slice(0, 2)).toEqual(["all", "all~part-2"]);
    expect(pages.map(({ notes }) => notes.length)).toEqual(pages.map((_, at) => (at === 0 ? 1 : 0)));
    const [, second] = pages;
    const cut = (second?.firstItem ?? 0) + 1;
    const again = evidenceOf(compose({ ...NO_FIT, splits: new Map([["all", [cut]]]) }).deck.slides);
    expect(again.map(({ firstItem }) => firstItem).slice(0, 3)).toEqual([0, second?.firstItem, cut]);
  });

  it("are none where nothing is cited", () => {
    const files = smallBrief(
      "slides:\n  - { id: one, title: One, lead: Nothing }\n  - { id: all, layout: evidence }\n",
    );
    expect(deckFor(compileFiles(files), "everyone").deck.slides.map(({ id }) => id)).toEqual(["one"]);
  });
});
