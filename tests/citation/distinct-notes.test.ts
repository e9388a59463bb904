import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctNotes } from "../../src/citation/distinct-notes.ts";
import type { CslItem } from "../../src/model/csl.ts";
import { FIVE_REPORTS, ORIGIN } from "./five-reports.ts";
import { item, textOf, wordsOf } from "./words-of.ts";

const english = wordsOf("en");
const forms = (items: readonly CslItem[], form: "long" | "short" | "shortest"): readonly string[] =>
  [...distinctNotes({ items, words: english }).values()].map((notes) => textOf(notes[form]));

const elpais = (id: string, title?: string): CslItem =>
  item({ id, title, "container-title": "El País", issued: "2022-02-02" });

describe("distinctNotes", () => {
  it("changes nothing where notes differ", () => {
    expect(forms([...FIVE_REPORTS, ORIGIN], "short")).toContain("El País, 2 Feb 2022");
    expect(forms([...FIVE_REPORTS, ORIGIN], "short").join()).not.toMatch(/\([a-z]\)/);
  });

  it("tells two articles of one paper and day apart by their titles", () => {
    const items = [elpais("a", "US offers disarmament"), elpais("b", "NATO keeps its door open")];
    expect(forms(items, "short")).toEqual([
      "El País, “US offers disarmament”, 2 Feb 2022",
      "El País, “NATO keeps its door open”, 2 Feb 2022",
    ]);
  });

  it("says more of titles that begin alike", () => {
    const titles = ["before the winter", "after the winter"].map(
      (end) => `Inspection of the old bridge in harbour ${end}`,
    );
    const items = titles.map((title, at) => item({ id: String(at), title, issued: "2024" }));
    expect(forms(items, "short")).toEqual([
      "“Inspection of the old bridge in harbour before the winter”, 2024",
      "“Inspection of the old bridge in harbour after the winter”, 2024",
    ]);
  });

  it("falls back on letters, in the order of the sources", () => {
    const items = [elpais("a"), elpais("b"), elpais("c", "Another")];
    expect(forms(items, "short")).toEqual([
      "El País, 2 Feb 2022 (a)",
      "El País, 2 Feb 2022 (b)",
      "El País, “Another”, 2 Feb 2022",
    ]);
    expect(forms(items, "long")).toEqual([
      "El País, 2 February 2022 (a)",
      "El País, 2 February 2022 (b)",
      "“Another”, El País, 2 February 2022",
    ]);
  });

  it("shows no date of access in a footer that lies after the brief's, which would read as the source's own", () => {
    const items = [item({ title: "Mutual trust", accessed: "2022-10-05" })];
    const written = (date?: string) => distinctNotes({ items, words: english, date }).get("x");
    expect(textOf(written("2022-02-03")?.short ?? [])).toBe("“Mutual trust”, undated");
    expect(textOf(written("2022-02-03")?.long ?? [])).toBe("“Mutual trust”, accessed 5 October 2022");
    for (const date of [undefined, "2022-10-05", "2022-10", "2022", "2022-10-05T08:00Z", "2023-01-01"])
      expect(textOf(written(date)?.short ?? []), date).toBe("“Mutual trust”, accessed 5 Oct 2022");
  });

  it("gives a source one letter in all its forms", () => {
    const titled = (id: string, title: string): CslItem => item({ id, title, issued: "2024" });
    const same = "One two three four five six seven eight nine";
    const items = [titled("a", `${same} ten`), titled("b", same), titled("c", same)];
    const notes = distinctNotes({ items, words: english });
    for (const { short, shortest } of notes.values()) {
      const letters = [short, shortest].flatMap((note) => /\(([a-z])\)$/.exec(textOf(note))?.[1] ?? []);
      expect(new Set(letters).size).toBeLessThanOrEqual(1);
    }
    expect(new Set([...notes.values()].map(({ shortest }) => textOf(shortest))).size).toBe(3);
  });

  it("counts past z", () => {
    const items = Array.from({ length: 30 }, (_, at) => elpais(String(at)));
    expect(forms(items, "short").slice(25, 28)).toEqual([
      "El País, 2 Feb 2022 (z)",
      "El País, 2 Feb 2022 (aa)",
      "El País, 2 Feb 2022 (ab)",
    ]);
  });

  it("never lets two notes of one form read the same", () => {
    const some = fc.record(
      {
        title: fc.constantFrom(
          "One two",
          "One two three four five six seven",
          "One two three four five six eight",
        ),
        "container-title": fc.constantFrom("El País", "NATO"),
        author: fc.constant([{ family: "Holm" }]),
        issued: fc.constantFrom("2022", "2022-02-02"),
        type: fc.constantFrom("book", "article"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (fields) => {
        const items = fields.map((each, at) => item({ ...each, id: String(at) }));
        for (const form of ["long", "short", "shortest"] as const)
          expect(new Set(forms(items, form)).size).toBe(items.length);
      }),
    );
  });
});
