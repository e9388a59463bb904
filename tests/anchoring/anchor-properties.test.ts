import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorInText } from "../../src/anchoring/anchor-in-text.ts";
import { indexText } from "../../src/anchoring/text-index.ts";
import { sourceText } from "../../src/sources/source-text.ts";
import { runs } from "../support/in-full.ts";
import { anchor, excerpt, passageAt } from "./samples.ts";

const VOCABULARY = [
  "door",
  "Zürich",
  "100,000",
  "it's",
  '"open"',
  "ﬁne",
  "北约",
  "𝒜",
  "well-known",
  "so...",
  "e\u0301tat",
  "–",
];
const words = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 4, maxLength: 12 });
const filler = fc.array(fc.constantFrom("lorem", "ipsum", "𝒟olor", "“sit”", "amet…", "9,000", "👍"), {
  maxLength: 8,
});

/** The same words in other typography: one choice for every character that has another form. */
function retype(text: string, choices: readonly number[]): string {
  let at = 0;
  const pick = (forms: readonly string[]): string =>
    forms[(choices[at++ % choices.length] ?? 0) % forms.length] ?? "";
  return text
    .replace(/'/g, () => pick(["'", "’", "‘", "′"]))
    .replace(/"/g, () => pick(['"', "“", "”", "«", "„"]))
    .replace(/-/g, () => pick(["-", "\u2011", "\u2010"]))
    .replace(/–/g, () => pick(["–", "—", "-", "\u2212"]))
    .replace(/\.\.\./g, () => pick(["...", "…"]))
    .replace(/ /g, () => pick([" ", "\n", "\u00a0", "\u202f", "  \n\t", " \u200b"]))
    .replace(/ﬁ/g, () => pick(["ﬁ", "fi"]))
    .replace(/e\u0301/g, () => pick(["e\u0301", "é"]))
    .replace(/[a-z]{2}/g, (two) => pick([two, two, `${two[0]}\u00ad${two[1]}`, `${two[0]}\u200b${two[1]}`]));
}

/** An own, plain statement of what the folds make equal, for comparison. */
function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/g, "")
    .replace(/[‘’′]/g, "'")
    .replace(/[“”„«]/g, '"')
    .replace(/[\u2010\u2011–—\u2212]/g, "-")
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .trim();
}

describe("anchoring", () => {
  const setting = fc.record({
    before: filler,
    wording: words,
    after: filler,
    choices: fc.array(fc.nat(20), { minLength: 1, maxLength: 30 }),
  });

  it("finds a wording in any legitimate typography at the same position", () => {
    fc.assert(
      fc.property(
        setting,
        fc.array(fc.nat(20), { minLength: 1 }),
        ({ before, wording, after, choices }, others) => {
          const passage = retype(wording.join(" "), choices);
          const text = [...before, "|", passage, "|", ...after].join(" ");
          const found = anchor(text, retype(wording.join(" "), others));
          expect(["anchored", "folded"]).toContain(found.kind);
          const at = "position" in found ? found.position : { start: 0, end: 0 };
          expect(passageAt(text, at)).toBe(passage);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it("gives positions whose code points fold to the wording", () => {
    fc.assert(
      fc.property(setting, fc.nat(10), fc.nat(10), ({ before, wording, after, choices }, from, to) => {
        const text = retype([...before, ...wording, ...after].join(" "), choices);
        const exact = wording.slice(from, to + 1).join(" ");
        fc.pre(exact !== "");
        const found = anchor(text, exact);
        const matches = found.kind === "ambiguous" ? found.matches.map(({ position }) => position) : [];
        const positions = "position" in found ? [found.position] : matches;
        expect(positions.length).toBeGreaterThan(0);
        for (const position of positions) expect(plain(passageAt(text, position))).toBe(plain(exact));
      }),
      { numRuns: runs(500) },
    );
  });

  it("never finds a wording with a word changed, dropped or added", () => {
    const change = fc.record({
      kind: fc.constantFrom("changed", "dropped", "added"),
      word: fc.constantFrom("not", "190,000", "Door", "doors", "known", "北", "’"),
      at: fc.nat(20),
    });
    fc.assert(
      fc.property(setting, change, ({ before, wording, after, choices }, { kind, word, at }) => {
        const place = 1 + (at % (wording.length - 2));
        const wrong = wording.toSpliced(
          place,
          kind === "added" ? 0 : 1,
          ...(kind === "dropped" ? [] : [word]),
        );
        const text = retype([...before, ...wording, ...after].join(" "), choices);
        // dropping one of two same neighbours may leave what stands there anyway
        fc.pre(!plain(` ${text} `).includes(plain(wrong.join(" "))));
        expect(anchor(text, wrong.join(" ")).kind).toBe("absent");
      }),
      { numRuns: runs(500) },
    );
  });

  it("gives prefixes that each make their place the only one", () => {
    const small = fc.array(fc.constantFrom("a", "b", "X", "𝒜", "\n"), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(small, (list) => {
        const text = list.join(" ");
        const found = anchor(text, "X");
        for (const { prefix, position } of found.kind === "ambiguous" ? found.matches : []) {
          const again = anchor(text, excerpt("X", { prefix: prefix === "" ? undefined : prefix, position }));
          expect(again).toEqual({ kind: "anchored", position });
          if (prefix !== "")
            expect(anchor(text, excerpt("X", { prefix }))).toEqual({ kind: "anchored", position });
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it("anchors many excerpts as it anchors each alone", () => {
    const wordings = [
      "a b",
      "b c",
      "X",
      "a",
      "nowhere to be found",
      "",
      "c X d e f g",
      "c  X",
      "“X”",
      "d",
      "e f g",
    ];
    const text = "a b c X d e f g X h";
    const index = indexText(sourceText({ file: "report.txt", text, sha256: "" }));
    expect(
      anchorInText(
        wordings.map((exact) => excerpt(exact)),
        index,
      ),
    ).toEqual(wordings.map((exact) => anchor(text, exact)));
  });
});
