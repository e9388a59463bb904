import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchFigure } from "../../../src/check/figures/match-figure.ts";
import { type FigureReader, figureReader } from "../../../src/check/figures/read-figures.ts";
import { runs } from "../../support/in-full.ts";
import { spellEnglish, spellFrench, spellGerman, spellSpanish } from "./spell.ts";

interface Tongue {
  readonly tag: string;
  readonly around: (number: string) => string;
  readonly spell: (value: number) => string;
  readonly group: string;
  readonly scales: readonly (readonly [string, number])[];
}

const TONGUES: readonly Tongue[] = [
  {
    tag: "en",
    around: (number) => `By then ${number} of them had gone.`,
    spell: spellEnglish,
    group: ",",
    scales: [
      ["k", 1e3],
      [" thousand", 1e3],
      [" million", 1e6],
      ["bn", 1e9],
    ],
  },
  {
    tag: "es",
    around: (number) => `Para entonces ${number} de ellos se habían ido.`,
    spell: spellSpanish,
    group: ".",
    scales: [
      [" mil", 1e3],
      [" millones", 1e6],
      [" mil millones", 1e9],
    ],
  },
  {
    tag: "fr",
    around: (number) => `Ce jour-là ${number} d’entre eux sont partis.`,
    spell: spellFrench,
    group: "\u202f",
    scales: [
      [" mille", 1e3],
      [" millions", 1e6],
      [" Mds", 1e9],
    ],
  },
  {
    tag: "de",
    around: (number) => `Damals waren ${number} von ihnen fort.`,
    spell: spellGerman,
    group: ".",
    scales: [
      [" Tsd.", 1e3],
      [" Mio.", 1e6],
      [" Mrd.", 1e9],
    ],
  },
];

/** Small and great numbers alike. */
const whole = fc.oneof(
  fc.integer({ min: 2, max: 130 }),
  fc.integer({ min: 131, max: 99_999 }),
  fc.integer({ min: 100_000, max: 999_999_999 }),
  fc.integer({ min: 1, max: 999 }).map((value) => value * 1000),
  fc.integer({ min: 1, max: 999 }).map((value) => value * 1_000_000),
);

function formsOf(value: number, { spell, group, scales }: Tongue): readonly string[] {
  const plain = String(value);
  const grouped = [group, " ", "\u00a0", "\u202f", "'", "’"].map((mark) =>
    plain.replaceAll(/\B(?=(?:\d{3})+$)/g, mark),
  );
  const scaled = scales
    .filter(([, factor]) => value % factor === 0)
    .map(([word, factor]) => `${value / factor}${word}`);
  return [plain, ...grouped, spell(value), ...scaled];
}

const tongue = fc.constantFrom(...TONGUES);

function formed(value: number) {
  return tongue.chain((one) =>
    fc.constantFrom(...formsOf(value, one)).map((form) => ({ tag: one.tag, text: one.around(form) })),
  );
}

const READERS = new Map(TONGUES.map(({ tag }) => [tag, figureReader(tag)]));

function readerFor(tag: string): FigureReader {
  return READERS.get(tag) ?? figureReader(tag);
}

function compare(claim: { tag: string; text: string }, other: { tag: string; text: string }): string {
  const claims = readerFor(claim.tag).read(claim.text);
  const stated = readerFor(other.tag).read(other.text);
  expect([claims.length, stated.length]).toEqual([1, 1]);
  const [figure, evidence] = [claims[0], stated[0]];
  if (figure === undefined || evidence === undefined) return "unread";
  return matchFigure(
    { figure, labelled: [], knowsWords: true },
    { figure: evidence, issued: undefined, knowsWords: true },
  );
}

describe("a whole number", () => {
  it("is the same in any form, and in any of the languages", () => {
    const pairs = whole.chain((value) => fc.tuple(formed(value), formed(value)));
    fc.assert(
      fc.property(pairs, ([claim, other]) => compare(claim, other) === "same"),
      { numRuns: runs(1500) },
    );
  });

  it("is never another number, whatever their forms", () => {
    const pairs = fc
      .tuple(whole, whole)
      .filter(([one, two]) => one !== two)
      .chain(([one, two]) => fc.tuple(formed(one), formed(two)));
    fc.assert(
      fc.property(pairs, ([claim, other]) => compare(claim, other) === "other"),
      { numRuns: runs(1500) },
    );
  });

  it("is not the number with any single digit altered", () => {
    const altered = whole.chain((value) =>
      fc
        .tuple(fc.nat(String(value).length - 1), fc.integer({ min: 1, max: 9 }))
        .map(([at, by]) => [value, alterDigit(value, at, by)] as const)
        // "un" is an article rather than a number
        .filter(([, other]) => other > 1),
    );
    const pairs = altered.chain(([value, other]) => fc.tuple(formed(other), formed(value)));
    fc.assert(
      fc.property(pairs, ([claim, other]) => compare(claim, other) === "other"),
      { numRuns: runs(1500) },
    );
  });
});

describe("a date", () => {
  const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  const formats = ["en-GB", "en-US", "es", "fr", "de"].flatMap((tag) =>
    (["long", "short"] as const).map((month) => ({
      tag: tag.slice(0, 2),
      format: new Intl.DateTimeFormat(tag, { day: "numeric", month, year: "numeric", timeZone: "UTC" }),
    })),
  );
  const forms = (date: Date) =>
    fc.constantFrom(...formats.map(({ tag, format }) => ({ tag, text: format.format(date) })), {
      tag: "en",
      text: date.toISOString().slice(0, 10),
    });

  it("is the same in any form, and in any of the languages", () => {
    const pairs = day.chain((date) => fc.tuple(forms(date), forms(date)));
    fc.assert(
      fc.property(pairs, ([claim, other]) => compare(claim, other) === "same"),
      { numRuns: runs(400) },
    );
  });

  it("is never another date", () => {
    const pairs = fc
      .tuple(day, day)
      .filter(([one, two]) => one.toISOString().slice(0, 10) !== two.toISOString().slice(0, 10))
      .chain(([one, two]) => fc.tuple(forms(one), forms(two)));
    fc.assert(
      fc.property(pairs, ([claim, other]) => compare(claim, other) === "other"),
      { numRuns: runs(400) },
    );
  });
});

function alterDigit(value: number, at: number, by: number): number {
  const digits = [...String(value)].map(Number);
  return Number(digits.map((digit, index) => (index === at ? (digit + by) % 10 : digit)).join(""));
}
