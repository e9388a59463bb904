import { describe, expect, it } from "vitest";
import { codesForClaim } from "./figures/check-claim.ts";

const BESIDE = ["figure-beside-excerpt"];
const MISSING = ["number-not-in-excerpt"];
const LONG =
  "This line is longer than any line that was wrapped by hand, as every paragraph of a web page is, since nobody breaks its lines.";

/** What is said of a number that stands where `before` and `behind` put it. */
function codes(before: string, behind: string): readonly string[] {
  return codesForClaim("There were 14 of them.", "they were counted", { before, behind });
}

describe("the paragraph around an excerpt", () => {
  it("ends at a line break in a text of long lines", () => {
    expect(codes(`${LONG} All 14 said that `, ".\nNo more.")).toEqual(BESIDE);
    expect(codes(`${LONG} There were 14.\nIt is said that `, ".")).toEqual(MISSING);
    expect(codes(`${LONG} It is said that `, ".\nThere were 14.")).toEqual(MISSING);
  });

  it("ends at an empty line in a text of wrapped lines", () => {
    expect(codes("All 14 said\nthat ", ".")).toEqual(BESIDE);
    expect(codes("There were 14.\n \nIt is said that ", ".")).toEqual(MISSING);
    expect(codes("It is said that ", ".\r\n\r\nThere were 14.")).toEqual(MISSING);
  });

  it("ends at a page break", () => {
    expect(codes("There were 14.\fIt is said that ", ".")).toEqual(MISSING);
  });

  it("does not reach across a text that has no line breaks", () => {
    expect(codes(`There were 14. ${LONG.repeat(30)} It is said that `, ".")).toEqual(MISSING);
  });
});
