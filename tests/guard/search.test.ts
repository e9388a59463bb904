import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLeaks } from "../../src/guard/find-leaks.ts";
import { textsOfMarkup, textsOfXml } from "../../src/guard/markup-texts.ts";
import { type Choose, pageHiding, partHiding } from "../support/hide-words.ts";

const WORDS = "pump seal has cracked again in every northern vessel by january quay jib fix zone".split(" ");

/** Four to seven words, which no page has otherwise. */
const secret = fc
  .array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 7 })
  .map((words) => words.join(" "));

const isIn = (texts: readonly string[], wording: string): boolean =>
  findLeaks(texts, [{ wording }]).length > 0;

describe("a secret that is encoded in any way that a parser decodes", () => {
  it("is found in a page", () => {
    fc.assert(
      fc.property(secret, fc.gen(), (wording, gen) => {
        const choose: Choose = (from) => from[gen(fc.nat, { max: from.length - 1 })] as (typeof from)[number];
        const page = pageHiding(wording, choose);
        expect(isIn(textsOfMarkup(page), wording), page).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("is found in a part of a presentation", () => {
    fc.assert(
      fc.property(secret, fc.gen(), (wording, gen) => {
        const choose: Choose = (from) => from[gen(fc.nat, { max: from.length - 1 })] as (typeof from)[number];
        const part = partHiding(wording, choose);
        expect(isIn(textsOfXml(part), wording), part).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is no other secret", () => {
    fc.assert(
      fc.property(secret, fc.gen(), (wording, gen) => {
        const choose: Choose = (from) => from[gen(fc.nat, { max: from.length - 1 })] as (typeof from)[number];
        expect(isIn(textsOfMarkup(pageHiding(wording, choose)), `${wording} anyway`)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
