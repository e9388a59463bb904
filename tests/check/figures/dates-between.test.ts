import { describe, expect, it } from "vitest";
import { compileFiles } from "../../support/compile-files.ts";

const GAZETTE = "The by-law was printed in the gazette of 3 May 2031.";
const FORCE = "It enters into force on the tenth day following its printing, and lapses on 13 November 2032.";

/** Returns the codes of the rules on figures for a claim that cites both excerpts. */
function codesFor(claim: string): readonly string[] {
  const brief = {
    title: "T",
    language: "en",
    sources: [{ id: "s", type: "report", title: "S", language: "en", file: "s.txt" }],
    excerpts: { printed: { source: "s", exact: GAZETTE }, force: { source: "s", exact: FORCE } },
    slides: [{ id: "one", title: "A", points: [`${claim} [@printed; @force]`] }],
  };
  return compileFiles({ "brief.yaml": JSON.stringify(brief), "s.txt": `${GAZETTE}\n\n${FORCE}` })
    .diagnostics.map(({ code }) => code)
    .filter((code) => /not-in-excerpt$|beside-excerpt$/.test(code));
}

describe("dates of several excerpts together", () => {
  it.each([
    "The by-law enters into force on 13 May 2031.",
    "The by-law lapses eighteen months after it enters into force.",
    "The by-law is in force for a year and a half, that is, 18 months.",
  ])("bear out what follows from them: %s", (claim) => {
    expect(codesFor(claim)).toEqual([]);
  });

  it.each([
    ["The by-law enters into force on 14 May 2031.", "date-not-in-excerpt"],
    ["The by-law lapses nineteen months after it enters into force.", "number-not-in-excerpt"],
  ])("bear out nothing else: %s", (claim, code) => {
    expect(codesFor(claim)).toEqual([code]);
  });
});
