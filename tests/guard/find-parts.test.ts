import { describe, expect, it } from "vitest";
import { findParts } from "../../src/guard/find-parts.ts";
import { seeTexts } from "../../src/guard/see-texts.ts";

const WITHHELD = "On Tuesday the navy divers counted eleven rotten piles below the east quay.";

function partsIn(texts: readonly string[], shown: readonly string[] = []): readonly string[] {
  const withheld = [{ wording: WITHHELD }];
  const isShown = (words: string): boolean => shown.includes(words);
  return findParts(seeTexts(texts, [WITHHELD]), withheld, isShown).map(({ words }) => words);
}

describe("a part of a withheld wording", () => {
  it("is found, as long as it is", () => {
    expect(partsIn(["Navy divers counted eleven rotten piles"])).toEqual([
      "navy divers counted eleven rotten piles",
    ]);
    expect(partsIn(["They counted eleven rotten piles below the bridge"])).toEqual([
      "counted eleven rotten piles below",
    ]);
  });

  it.each([
    ["case and accents", "NAVY DÍVERS counted eleven rotten piles"],
    ["other spaces and hyphens", "navy-divers counted\u00a0eleven rotten\npiles"],
    ["letters that look alike", "nаvy divеrs counted eleven rotten piles"],
    ["numbers in figures", "navy divers counted 11 rotten piles"],
    ["characters that nobody sees", "navy di\u200bvers coun\u00adted eleven rotten piles"],
  ])("is found whatever its %s", (_what, text) => {
    expect(partsIn([text])).toHaveLength(1);
  });

  it("is not found across two texts, or in other words", () => {
    expect(partsIn(["navy divers counted", "eleven rotten piles"])).toEqual([]);
    expect(partsIn(["The piles that navy divers looked at are rotten"])).toEqual([]);
  });

  it("is none where the audience is shown what it would tell", () => {
    expect(partsIn(["navy divers counted eleven"], ["navy divers counted"])).toEqual([]);
    expect(partsIn(["navy divers counted eleven rotten"], ["the navy divers"])).toEqual([]);
    expect(partsIn(["navy divers counted eleven rotten piles below the quay"], ["the navy divers"])).toEqual([
      "divers counted eleven rotten piles below",
    ]);
  });

  it("with figures is found as whole words alone", () => {
    const withheld = [{ wording: "on 38 of 40 rotten quays" }];
    const inText = (text: string) => findParts(seeTexts([text], []), withheld, () => false);
    expect(inText("38 of 40 rotten")).toHaveLength(1);
    expect(inText("138 of 40 rotten")).toHaveLength(0);
  });
});
