import { describe, expect, it } from "vitest";
import { likelyPlaces } from "../../src/anchoring/likely-places.ts";

const GAP = " … ".repeat(100);

describe("likelyPlaces", () => {
  it("prefers the place that shares more, though its parts stand farther apart", () => {
    const decoys = Array.from({ length: 4 }, () => `AAAAAAAA${GAP}`).join("");
    const text = `${decoys}AAAAAAAA xx BBBBBBBB`;
    const [places] = likelyPlaces(text, ["AAAAAAAA BBBBBBBB"]);
    expect(places).toHaveLength(3);
    expect(Math.abs((places?.[0] ?? 0) - decoys.length)).toBeLessThan(10);
  });

  it("does not mind case, nor letters whose lower case is longer", () => {
    expect(likelyPlaces("İİİ THE DOOR REMAINS", ["the door remains"])).toEqual([[4]]);
  });

  it("looks for short wordings by short strings, and for nothing nowhere", () => {
    expect(likelyPlaces("so 北约拒绝了", ["北约拒绝"])).toEqual([[3]]);
    expect(likelyPlaces("abc", ["", "xyz", "a longer wording than the text"])).toEqual([[], [], []]);
  });
});
