import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestPassages } from "../../src/anchoring/nearest-passage.ts";
import { showChanges } from "../../src/anchoring/show-changes.ts";
import { indexText } from "../../src/anchoring/text-index.ts";
import type { Nearest } from "../../src/model/anchor.ts";
import { sourceText } from "../../src/sources/source-text.ts";
import { runs } from "../support/in-full.ts";
import { passageAt } from "./samples.ts";

function nearest(text: string, exact: string): Nearest | undefined {
  return nearestPassages([exact], indexText(sourceText({ file: "report.txt", text, sha256: "" })))[0];
}

const TEXT = `𝒜 It was quiet. More than 100,000 troops stand near the border, he said on Tuesday.
“We call on Russia to de\u00ad-escalate the situation immediately,” the letter says.
The door remains open to all who want to come in. 北约拒绝了俄罗斯的要求并提出建议。`;

describe("the nearest passage", () => {
  it.each([
    ["More than 190,000 troops stand", "More than [-190,000-] {+100,000+} troops stand"],
    ["More than troops stand", "More than {+100,000+} troops stand"],
    ["We also call on Russia to", "We [-also-] call on Russia to"],
    ["More than 100,000 soldiers stand", "More than 100,000 [-soldiers-] {+troops+} stand"],
    ["the situation at once", "the situation [-at once-] {+immediately,+}"],
    ["call on russia to", "call on [-russia-] {+Russia+} to"],
    ["THE DOOR REMAINS SHUT", "[-THE DOOR REMAINS SHUT-] {+The door remains open+}"],
    ["the dor remains", "[-the dor-] {+The door+} remains"],
    ["北约拒绝了美国的要求", "北约拒绝了[-美国-] {+俄罗斯+}的要求"],
  ])("of “%s” shows the words that differ", (exact, changes) => {
    const found = nearest(TEXT, exact);
    expect(showChanges(found?.diff ?? [])).toBe(changes);
  });

  it("is given with its position in code points and its own characters", () => {
    const found = nearest(TEXT, "call on Russia to de-escalate the conflict");
    expect(found?.text).toBe("call on Russia to de\u00ad-escalate the situation");
    expect(found && passageAt(TEXT, found.position)).toBe(found?.text);
  });

  it("differs in nothing for a wording that stands only inside a number", () => {
    expect(showChanges(nearest("some 100 000 men", "000 men")?.diff ?? [])).toBeUndefined();
  });

  it.each(["Nothing of this kind was ever written by anyone", "xyz", "", " ", "…"])(
    "is not given for “%s”",
    (exact) => {
      expect(nearest(TEXT, exact)).toBeUndefined();
    },
  );

  it("is not given for a wording of more than a thousand words", () => {
    const long = "word ".repeat(1001);
    expect(nearest(`${long}more`, `${long}else`)).toBeUndefined();
  });

  it("is found among many passages that share the common words", () => {
    const pages = Array.from(
      { length: 2000 },
      (_, page) => `The minister said on page ${page} that it is so. `,
    );
    expect(nearest(pages.join(""), "The minister said on page 1234 that it is not so")?.text).toBe(
      "The minister said on page 1234 that it is so",
    );
  });

  it("is the one with the fewest changes, not the one with the longest words in common", () => {
    const near = "aaaa bbbb cccX dddd eeeX ffff";
    const text = `xx yy cccc dddd eeee zz. ${"Then other words follow for a while. ".repeat(9)} ${near}`;
    expect(nearest(text, "aaaa bbbb cccc dddd eeee ffff")?.text).toBe(near);
  });

  it("is, of its changes, the same and the added together", () => {
    const word = fc.constantFrom(
      "door",
      "open",
      "“now”",
      "100,000",
      "—",
      "𝒜",
      "so…",
      "of",
      "the",
      "well-\u00adknown",
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 3, maxLength: 40 }),
        fc.array(word, { maxLength: 10 }),
        (text, exact) => {
          const found = nearest(text.join("  "), exact.join(" "));
          const kept = found?.diff.filter(({ kind }) => kind !== "removed") ?? [];
          expect(kept.map((change) => change.text).join("")).toBe(found?.text ?? "");
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
