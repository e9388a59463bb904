import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctNotes } from "../../src/citation/distinct-notes.ts";
import type { CslItem } from "../../src/model/csl.ts";
import type { Note } from "../../src/model/note.ts";
import type { Words } from "../../src/model/words.ts";
import { runs } from "../support/in-full.ts";
import { LANGUAGES, wordsOf } from "./words-of.ts";

const TEXT = fc.oneof(
  fc.constantFrom(
    "Who pays?",
    "It is over.",
    "And then…",
    "And then...",
    "Stop!",
    'Russia\'s so-called "security guarantees"',
    '"We pose no threat"',
    "«Открытая дверь» остаётся открытой",
    'He said "stop."',
    "Cracks, ",
    ": Letters;",
    "From Washington, D.C.",
    "Acme Inc.",
    "an ordinary title of rather more than six words",
    "北大西洋条約機構とアメリカがロシアに書簡を送り返答した",
    '""',
    "“”",
    " . ",
    "",
    "<i>Marie</i>",
  ),
  fc.string({ unit: fc.constantFrom(..."abeÉжя 1"), maxLength: 30 }),
);

const DATE = fc
  .constantFrom("2022", "2022-02", "2022-02-02", "2022-02-02T13:29", "2022-02-02T13:29+01:00")
  .map((iso) => ({ iso }));

function itemOf(text: fc.Arbitrary<string>): fc.Arbitrary<CslItem> {
  const name = fc.record({ family: text, given: text, literal: text, suffix: text }, { requiredKeys: [] });
  const names = fc.array(name, { maxLength: 5 });
  return fc
    .record(
      {
        type: fc.constantFrom(
          ..."article article-newspaper article-journal report book chapter webpage personal_communication".split(
            " ",
          ),
          ..."legal_case legislation treaty thesis speech paper-conference something-else".split(" "),
        ),
        title: text,
        "title-short": text,
        author: names,
        editor: names,
        recipient: names,
        "container-title": text,
        "collection-title": text,
        "event-title": text,
        publisher: text,
        authority: text,
        genre: text,
        number: fc.oneof(text, fc.nat()),
        volume: fc.oneof(text, fc.nat()),
        issue: text,
        edition: text,
        page: fc.constantFrom("3", "3-5", "3--5", "iv", "3, 7", "-"),
        issued: DATE,
        accessed: DATE,
        URL: fc.constantFrom("https://example.org/a..b?c=1,,2", "javascript:alert(1)", ""),
        DOI: fc.constantFrom("10.1000/xyz.", "no doi"),
      },
      { requiredKeys: ["type"] },
    )
    .map((fields) => ({ ...fields, id: "x" }));
}

/** What no reader should see, whatever a source lacks. A full stop before a comma is right after an abbreviation. */
const FAULTS = [
  /undefined|null|NaN|\[object/,
  /^\s|\s$| [,;:]|[ \u00a0]{2}/,
  /[,;:]\s*[,;:.]/,
  /[?!…]\s*[,;:.]/,
  /(?<!\.)\.\.(?!\.)|\.{4}/,
  /“\s*”|„\s*[“”]|«\s*»|‘\s*’|‚\s*‘/,
  /^[,;:.]|[,;:]$/,
  /\.,/,
];

const ABBREVIATIONS = /(?:D\.C|Inc|\u00a0[гр]|[A-Za-z]\.\s?[A-Za-z])\.,/g;

function notesOf(items: readonly CslItem[], words: Words): readonly Note[] {
  const numbered = items.map((item, at) => ({ ...item, id: String(at) }));
  return [...distinctNotes({ items: numbered, words }).values()].flatMap(({ long, short, shortest }) => [
    long,
    short,
    shortest,
  ]);
}

describe("a note of any subset of fields", () => {
  it.each(LANGUAGES)(
    "has no doubled punctuation, empty quotation marks or stray spaces in %s",
    (language) => {
      const words = wordsOf(language);
      const item = itemOf(TEXT);
      fc.assert(
        fc.property(item, item, (one, other) => {
          for (const note of notesOf([one, other, one], words)) {
            const shown = note.map((run) => (run.text.startsWith("http") ? "URL" : run.text)).join("");
            expect(shown).not.toBe("");
            for (const fault of FAULTS) expect(shown.replace(ABBREVIATIONS, "x,")).not.toMatch(fault);
          }
        }),
        { numRuns: runs(200) },
      );
    },
  );

  it("is one line of well-formed text with safe links, whatever was written", () => {
    const words = wordsOf("fr");
    const item = itemOf(fc.string({ unit: "binary", maxLength: 20 }));
    fc.assert(
      fc.property(item, (one) => {
        for (const note of notesOf([one, one], words))
          for (const { text, href = "https://" } of note) {
            expect(text).not.toBe("");
            expect(text).toMatch(/^[^\n\r\t\0]*$/);
            expect(text.isWellFormed()).toBe(true);
            expect(href).toMatch(/^https?:\/\//);
          }
      }),
      { numRuns: runs(500) },
    );
  });
});
