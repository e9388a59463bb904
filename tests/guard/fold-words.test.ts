import { describe, expect, it } from "vitest";
import { foldedWords, foldText, foldWording, PARTING } from "../../src/guard/fold-words.ts";

describe("folded words", () => {
  it.each([
    ["ß and ss", "Hauptstraße", "HAUPTSTRASSE"],
    ["the capital ß", "STRAẞE", "Strasse"],
    ["accents, composed or not", "l’émissaire", "l'e\u0301missaire"],
    ["accents that are left out", "arrêté", "arrete"],
    ["forms of alef", "ٱلأرشيف", "الارشيف"],
    ["vowel signs of Arabic and stretched words", "تَمَّ", "تمـ"],
    ["alef maksura and yeh", "على", "علي"],
    ["final sigma", "ΛΟΓΟΣ", "λόγος"],
    ["ligatures and wide letters", "ﬁle Ａ１", "file A1"],
    ["digits of other scripts", "٤٣ und ४३", "43 und 43"],
    ["letters in boxes and black circles", "🆆🅰🆁🅿 🅦🅐🅡🅟", "warp warp"],
    ["Hangul in its parts", "한국", "한국".normalize("NFD")],
    ["soft hyphens and joiners", "log\u00adbook", "log\u200dbook"],
  ])("are the same for %s", (_what, one, other) => {
    expect(foldWording(one)).toBe(foldWording(other));
  });

  it("differ where a kana sounds otherwise", () => {
    expect(foldWording("ガ")).not.toBe(foldWording("カ"));
  });

  it("are parted by everything that is no letter, though not by marks on letters", () => {
    expect(foldedWords("The owner’s log-book, é\u0301 38 mm")).toEqual([
      "the",
      "owner",
      "s",
      "log",
      "book",
      "e",
      "38",
      "mm",
    ]);
  });

  it("begin and end where they do in the text", () => {
    const { letters, isEdge } = foldText("A log-book");
    expect(letters).toBe("alogbook");
    expect(Array.from({ length: 9 }, (_, at) => isEdge(at))).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it("keep texts apart that are searched together", () => {
    expect(foldWording(`one${PARTING}two`)).not.toBe("onetwo");
  });
});
