import { describe, expect, it } from "vitest";
import { coversAny, pointsOf, pointsOutside } from "../../src/text/unicode-range.ts";

describe("unicode ranges", () => {
  it("cover single characters, spans and wildcards", () => {
    expect(coversAny("U+0400-045F, U+0490", pointsOf("Ж"))).toBe(true);
    expect(coversAny("U+0490", pointsOf("Ґ"))).toBe(true);
    expect(coversAny("U+4??", pointsOf("Ж"))).toBe(true);
    expect(coversAny("U+0000-00FF", pointsOf("Ж"))).toBe(false);
  });

  it("leave over what none of them has", () => {
    const left = pointsOutside(["U+0-FF", "U+4??"], pointsOf("aЖ𠮷א"));
    expect(String.fromCodePoint(...left)).toBe("𠮷א");
  });
});

it("a character of two code units is one code point", () => {
  expect([...pointsOf("a𠮷a𠮷")]).toEqual([0x61, 0x20bb7]);
});
