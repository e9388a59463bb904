import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLeaks } from "../../src/guard/find-leaks.ts";
import { textsOfMarkup, textsOfXml } from "../../src/guard/markup-texts.ts";
import { type Choose, pageHiding, partHiding } from "../support/hide-words.ts";
import { runs } from "../support/in-full.ts";

const WORDS = "pump seal has cracked again in every northern vessel by january quay jib fix zone".split(" ");

/** Four to seven words, which no page has otherwise. */
const secret = fc
  .array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 7 })
  .map((words) => words.join(" "));

/** Elements that no reader reads in their place. */
const UNREAD = [
  "",
  '<sup class="cite"><a href="#n1">1</a>, <a href="#n2">2</a>, <a href="#n4">4–6</a></sup>',
  "<sup>12</sup>",
  "[3]",
  "<span hidden>berth</span>",
  '<span style="display: none">berth</span>',
  "<template>berth</template>",
  "<noscript>berth</noscript>",
  "<datalist><option>berth</datalist>",
  "<dialog>berth</dialog>",
  "<video>berth</video>",
  "<object>berth</object>",
  "<ruby>.<rp>(</rp><rt>berth</rt><rp>)</rp></ruby>",
  "<svg><title>berth</title><desc>berth</desc></svg>",
  "<s>berth</s>",
];

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
      { numRuns: runs(2000) },
    );
  });

  it("is found in a part of a presentation", () => {
    fc.assert(
      fc.property(secret, fc.gen(), (wording, gen) => {
        const choose: Choose = (from) => from[gen(fc.nat, { max: from.length - 1 })] as (typeof from)[number];
        const part = partHiding(wording, choose);
        expect(isIn(textsOfXml(part), wording), part).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  it("is found where what nobody reads stands between its words", () => {
    fc.assert(
      fc.property(secret, fc.gen(), (wording, gen) => {
        const choose: Choose = (from) => from[gen(fc.nat, { max: from.length - 1 })] as (typeof from)[number];
        const page = `<p>Cranes stand.</p><p>${wording.replaceAll(" ", () => ` ${choose(UNREAD)} `)}</p>`;
        expect(isIn(textsOfMarkup(page), wording), page).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("is no other secret", () => {
    fc.assert(
      fc.property(secret, fc.gen(), (wording, gen) => {
        const choose: Choose = (from) => from[gen(fc.nat, { max: from.length - 1 })] as (typeof from)[number];
        expect(isIn(textsOfMarkup(pageHiding(wording, choose)), `${wording} anyway`)).toBe(false);
      }),
      { numRuns: runs(300) },
    );
  });
});
