import { describe, expect, it } from "vitest";
import { codesForClaim, type FigureCase } from "./check-claim.ts";
import { OTHER } from "./other-figures.ts";
import { SAME } from "./same-figures.ts";

describe.each(Object.entries(SAME))("the same figure: %s", (_, cases) => {
  it.each(named(cases))("$text | $excerpt", ({ text, excerpt, setting }) => {
    expect(codesForClaim(text, excerpt, setting)).toEqual([]);
  });
});

describe.each(Object.entries(OTHER))("%s", (code, cases) => {
  it.each(named(cases))("$text | $excerpt", ({ text, excerpt, setting }) => {
    expect(codesForClaim(text, excerpt, setting)).toEqual([code]);
  });
});

function named(cases: readonly FigureCase[]) {
  return cases.map(([text, excerpt, setting]) => ({ text, excerpt, setting }));
}
