import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOf } from "../../../src/check/figures/read-bounds.ts";
import { figureReader } from "../../../src/check/figures/read-figures.ts";
import { runs } from "../../support/in-full.ts";

const READERS = ["en", "en-US", "es", "de"].map(figureReader);

const PIECES = [
  ..."0123456789".repeat(3),
  ..."     .,:/-–'’%$€£()ºx~+>½\n",
  ..."kmbSGhsTa",
  ..." of , and , to , de , y , million , per cent, Feb , March , May, de mayo, Wednesday , pm, o'clock".split(
    ",",
  ),
  ..." hours, Article , more than , or more,th,st,nd,bn, years,-year-old,s ,half past , noon".split(","),
];

const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 25 })
  .map((pieces) => pieces.join(""));

describe("reading figures", () => {
  it("leaves no digit unread, whatever stands around it", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...READERS), (words, reader) => {
        const figures = reader.read(words);
        const unread = [...words.matchAll(/\d/g)].filter(
          ({ index }) => !figures.some((figure) => figure.start <= index && index < endOf(figure)),
        );
        expect(unread.map(({ index }) => words.slice(index))).toEqual([]);
      }),
      { numRuns: runs(5000) },
    );
  });

  it.each(["0m3’0", "7km2'5", "0m2’0 m3", "S0 m3 de "])(
    "leaves none unread beside what looks like a unit: %s",
    (words) => {
      for (const reader of READERS) {
        const figures = reader.read(words);
        const unread = [...words.matchAll(/\d/g)].filter(
          ({ index }) => !figures.some((figure) => figure.start <= index && index < endOf(figure)),
        );
        expect(unread).toEqual([]);
      }
    },
  );

  it("gives figures in the order of the text, and none across another", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...READERS), (words, reader) => {
        const figures = reader.read(words);
        figures.forEach(({ start, end, bounded }, at) => {
          expect(start).toBeGreaterThanOrEqual(figures[at - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(bounded.start).toBeLessThanOrEqual(start);
          expect(bounded.end).toBeGreaterThanOrEqual(end);
          expect(bounded.end).toBeLessThanOrEqual(words.length);
        });
      }),
      { numRuns: runs(3000) },
    );
  });

  it("claims nothing by the digits of addresses", () => {
    const [reader] = READERS;
    expect(reader?.read("See https://a.example/2022/14 or a2@b3.example.")).toEqual([]);
  });
});

describe("a label of a table", () => {
  it.each([
    ["en", "Weight limit", "at-most"],
    ["en", "Max. speed", "at-most"],
    ["en", "Lower limit", "at-least"],
    ["es", "Límite de peso", "at-most"],
    ["es", "Edad mínima", "at-least"],
    ["fr", "Poids maximal", "at-most"],
    ["fr", "Plancher", "at-least"],
    ["de", "Höchstgewicht", "at-most"],
    ["de", "Tempolimit", "at-most"],
    ["de", "Mindestalter", "at-least"],
  ])("that names a limit bounds the figures of its cells: %s, %s", (language, label, bound) => {
    expect(figureReader(language).boundsOfLabel(label)).toContain(bound);
  });

  it.each([
    ["en", "Limitations"],
    ["en", "Capacity"],
    ["es", "Tiempo"],
    ["fr", "Minutes"],
    ["de", "Ort"],
  ])("that names none bounds nothing: %s, %s", (language, label) => {
    expect(figureReader(language).boundsOfLabel(label)).toEqual([]);
  });
});
