import { describe, expect, it } from "vitest";
import { tellingParts } from "../../src/guard/telling-parts.ts";

const partsOf = (wording: string, shown: readonly string[] = []): readonly string[] =>
  tellingParts(wording, (words) => shown.includes(words)).map(({ start, end }) => wording.slice(start, end));

describe("a part that tells something", () => {
  it("is five words in a row, three of which are not common, and no longer than it must be", () => {
    expect(partsOf("Last week the divers found that the old pier’s piles are rotten.")).toEqual([
      "divers found that the old",
      "found that the old pier",
      "that the old pier’s piles",
      "the old pier’s piles are",
      "old pier’s piles are rotten",
    ]);
  });

  it.each([
    ["has fewer words", "rotten piles, weak beams"],
    ["is made of common words", "It was said that there is no more time for this"],
    ["has too few words that are not common", "There is a crack in the pier, as has been said before"],
    ["is a date and what is common", "on Monday, 14 September 2022, and again in October 2023"],
    ["is a date in another language", "am 14. September 2022 und am 3. März 2023"],
  ])("is none where it %s", (_why, wording) => {
    expect(partsOf(wording)).toEqual([]);
  });

  it("needs one word less where a figure is among them", () => {
    expect(partsOf("Divers counted 31 rotten")).toEqual(["Divers counted 31 rotten"]);
    expect(partsOf("Divers counted many rotten")).toEqual([]);
  });

  it("is ten characters in a row of a script without spaces, six of which are not endings", () => {
    expect(partsOf("东桥墩有三十一根桩已经腐烂").at(0)).toBe("东桥墩有三十一根桩已");
    expect(partsOf("ということになっているとのことです")).toEqual([]);
  });

  it("does not tell what three words in a row tell that the audience is shown anyway", () => {
    const wording = "the old pier’s rotten piles were counted";
    expect(partsOf(wording).at(0)).toBe("the old pier’s rotten piles");
    expect(partsOf(wording, ["old pier’s rotten"])).toEqual([]);
    expect(partsOf(wording, ["pier’s rotten"])).toEqual(partsOf(wording));
  });
});
