import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorInText } from "../../src/anchoring/anchor-in-text.ts";
import { indexText } from "../../src/anchoring/text-index.ts";
import { sourceText } from "../../src/sources/source-text.ts";
import { anchor, excerpt, passageAt } from "./samples.ts";

const REPORT = [
  "𝒜 headline 👍",
  "The letter says the door “remains open”. Russia is not willing to talk.",
  "More than 100,000 troops stand there, he said. It is 1,190,000 by other counts, he said.",
  "We call on Russia to de-escalate. They can’t, she said.",
].join("\n");

describe("an excerpt's anchor", () => {
  it("is anchored where the wording stands once, letter by letter", () => {
    const found = anchor(REPORT, "Russia is not willing");
    expect(found.kind).toBe("anchored");
    expect("position" in found && passageAt(REPORT, found.position)).toBe("Russia is not willing");
  });

  it("counts its position in code points, from 0, end exclusive", () => {
    expect(anchor("𝒜👍 here", "here")).toEqual({ kind: "anchored", position: { start: 3, end: 7 } });
  });

  it("is folded where only typography differs, and names exactly the folds", () => {
    expect(anchor(REPORT, 'the door "remains  open"')).toMatchObject({
      kind: "folded",
      folds: ["quotes", "white-space"],
    });
    expect(anchor("a ﬁne —\u00ad day…", "a fine - day...")).toMatchObject({
      folds: ["nfkc", "dashes", "ellipses", "invisible"],
    });
    expect(anchor("one\u00a0two", "one two")).toMatchObject({ folds: ["white-space"] });
    expect(anchor("one two", "one two\n")).toMatchObject({ folds: ["white-space"] });
  });

  it("is found at the text's very end, whatever stands there", () => {
    expect(anchor("so…", "so...")).toMatchObject({ kind: "folded", position: { start: 0, end: 3 } });
    expect(anchor("5 ㎞", "5 km")).toMatchObject({ position: { start: 0, end: 3 } });
  });

  it("leaves out what is invisible around a folded passage", () => {
    expect(anchor("\u200b“a”\u00ad b", '"a"')).toMatchObject({ position: { start: 1, end: 4 } });
  });

  it("is moved where the recorded position is another", () => {
    const position = { start: 0, end: 21 };
    expect(anchor(REPORT, excerpt("Russia is not willing", { position }))).toMatchObject({
      kind: "moved",
      recorded: position,
      position: { start: 54, end: 75 },
      folds: [],
    });
  });

  it("is anchored where the recorded position is the one found", () => {
    const position = { start: 54, end: 75 };
    expect(anchor(REPORT, excerpt("Russia is not willing", { position })).kind).toBe("anchored");
  });

  it.each([
    ["a word left out", "Russia is willing to talk"],
    ["another number", "More than 190,000 troops"],
    ["a number that is part of a longer one", "190,000"],
    ["the end of a number", "000 troops"],
    ["a word that is part of a longer one", "escalate"],
    ["a verb whose negation hangs on it", "They can"],
    ["another case", "russia is not willing"],
    ["another letter", "Russia is not wiling"],
    ["nothing", ""],
    ["white space alone", " \n"],
  ])("is absent for %s", (_, wording) => {
    expect(anchor(REPORT, wording).kind).toBe("absent");
  });

  it("is absent where the wording would begin or end within one character", () => {
    expect(anchor("He left… now", "He left.").kind).toBe("absent");
    expect(anchor("in oﬃ", "in of").kind).toBe("absent");
    expect(anchor("under № 5", "o 5").kind).toBe("absent");
  });

  it("keeps powers and fractions apart from other numbers", () => {
    expect(anchor("about 10² of them", "about 102 of them").kind).toBe("absent");
    expect(anchor("about 1½ tons", "about 11⁄2 tons").kind).toBe("absent");
    expect(anchor("CO₂ levels", "CO2 levels")).toMatchObject({ kind: "folded", folds: ["nfkc"] });
  });

  it("finds wordings within scripts that put no space between words", () => {
    expect(anchor("北约拒绝了俄罗斯的要求。", "俄罗斯")).toMatchObject({
      kind: "anchored",
      position: { start: 5, end: 8 },
    });
    expect(anchor("รัสเซียปฏิเสธ", "รัสเซีย").kind).toBe("anchored");
    expect(anchor("約二十万人", "十万人").kind).toBe("absent");
  });
});

describe("a wording found more than once", () => {
  const TEXT = "“Stop,” he said. “Go,” he said.\n“Wait,” he  said.";

  it("is ambiguous, each place with the shortest prefix that tells it apart", () => {
    expect(anchor("Ann told him. Then Bob told him. Bob then told him.", "told him")).toEqual({
      kind: "ambiguous",
      folds: [],
      matches: [
        { position: { start: 4, end: 12 }, prefix: "Ann " },
        { position: { start: 23, end: 31 }, prefix: "Bob " },
        { position: { start: 42, end: 50 }, prefix: "then " },
      ],
    });
  });

  it("is chosen by its prefix, or by its suffix", () => {
    expect(anchor(TEXT, excerpt("he said", { prefix: "“Go,” " }))).toMatchObject({
      position: { start: 23, end: 30 },
    });
    expect(anchor(TEXT, excerpt("he said", { suffix: ". “Go" }))).toMatchObject({
      position: { start: 8, end: 15 },
    });
  });

  it("is chosen by a prefix in other typography, too", () => {
    expect(anchor(TEXT, excerpt("he said", { prefix: '"Go,"' }))).toEqual({
      kind: "anchored",
      position: { start: 23, end: 30 },
    });
  });

  it("stays ambiguous where the prefix fits several, and lists only these", () => {
    const found = anchor(
      "Ann told him. Ann told him. Bob told him.",
      excerpt("told him", { prefix: "Ann " }),
    );
    expect(found).toMatchObject({ kind: "ambiguous", matches: [{ prefix: "" }, { prefix: "him. Ann " }] });
  });

  it("stays ambiguous where the prefix fits none", () => {
    expect(anchor(TEXT, excerpt("he said", { prefix: "Never, " }))).toMatchObject({
      kind: "ambiguous",
      matches: [{}, {}],
    });
  });

  it("is chosen by a recorded position that is exactly one of the places", () => {
    const position = { start: 23, end: 30 };
    expect(anchor(TEXT, excerpt("he said", { position }))).toEqual({ kind: "anchored", position });
    expect(anchor(TEXT, excerpt("he said", { position: { start: 22, end: 30 } })).kind).toBe("ambiguous");
  });

  it("is moved where prefix and recorded position disagree: the position is a hint", () => {
    const wanted = excerpt("he said", { prefix: "“Go,” ", position: { start: 8, end: 15 } });
    expect(anchor(TEXT, wanted)).toMatchObject({ kind: "moved", position: { start: 23, end: 30 } });
  });

  it("counts the place that fits letter by letter, not those that fit folded", () => {
    expect(anchor("it's on. it’s on.", "it's on")).toEqual({
      kind: "anchored",
      position: { start: 0, end: 7 },
    });
  });

  it("does not count places inside longer words", () => {
    expect(anchor("undo, redo, do", "do")).toMatchObject({
      kind: "anchored",
      position: { start: 12, end: 14 },
    });
  });

  it("lists its places without prefixes where there are more than anyone chooses among", () => {
    const found = anchor("a ".repeat(20_000), "a");
    expect(found.kind === "ambiguous" && found.matches.length).toBe(20_000);
  });

  it("names the folds that any of its places needs", () => {
    expect(anchor("a “b” and a «b»", 'a "b"')).toMatchObject({ kind: "ambiguous", folds: ["quotes"] });
  });
});

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
      { numRuns: 500 },
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
      { numRuns: 500 },
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
      { numRuns: 500 },
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
      { numRuns: 1000 },
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
