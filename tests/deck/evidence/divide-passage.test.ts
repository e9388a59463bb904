import { describe, expect, it } from "vitest";
import { dividePassage } from "../../../src/deck/evidence/divide-passage.ts";
import type { PassageView } from "../../../src/model/evidence-view.ts";

const passageOf = (words: string): PassageView => ({
  ids: ["one"],
  number: 1,
  source: "Memo",
  grade: undefined,
  lineage: undefined,
  words,
  language: undefined,
  translations: [{ words: "“Translated”", by: "our translation" }],
  speakers: ["Penhale"],
  citedOn: undefined,
  state: "anchored in the text",
  isContinued: false,
  markings: ["TLP:CLEAR"],
});

const LINE = "Ships wait in the roads, and nobody says for how long. ".repeat(5).trim();

describe("a long passage", () => {
  it("is divided at its line breaks, and loses none of its words", () => {
    const passage = passageOf([LINE, LINE, LINE].join("\n"));
    const pieces = dividePassage(passage);
    expect(pieces.map(({ isContinued }) => isContinued)).toEqual([false, true, true]);
    expect(pieces.map(({ words }) => words).join("\n")).toBe(passage.words);
    expect(pieces.map(({ speakers, translations }) => speakers.length + translations.length)).toEqual([
      0, 0, 2,
    ]);
  });

  it("is not divided within an excerpt, nor into pieces of a few words", () => {
    const excerpt = `<mark>${LINE}\n${LINE}</mark>`;
    expect(dividePassage(passageOf(`Short.\n${excerpt}\nShort.`)).map(({ words }) => words)).toEqual([
      `Short.\n${excerpt}`,
      "Short.",
    ]);
  });
});
