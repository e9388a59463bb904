import { expect, it } from "vitest";
import { some } from "../../support/in-full.ts";
import { openRealBrief, unnoticed } from "../../support/real-brief.ts";
import { describeWithSharedSources } from "../../support/shared-sources.ts";

const CODES = [
  "number-not-in-excerpt",
  "date-not-in-excerpt",
  "invalid-date",
  "approximator-differs",
  "misquotation",
];

/** Kept apart from how the product reads figures. */
const FIGURE = /\d+(?:[,.:]\d+)*/g;
const IN_WORDS = /(?<![\w-])(?:two|three|four|five|six|ten|dozen|hundred|thousand)(?![\w-])/gi;
const MONTH = /(?<!\w)(?:January|February|October)(?!\w)/g;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

describeWithSharedSources("the figures of the real brief", (reports) => {
  const brief = openRealBrief(reports);
  const texts = textsOnly(brief.yaml);
  const figures = placesOf(FIGURE, texts);
  const digits = figures.flatMap((figure) =>
    placesOf(/\d/g, figure.text, figure.start).map((digit) => ({ ...digit, figure })),
  );

  /** Alters each place by itself, and in one run only places that are apart from one another. */
  function unnoticedBy<P extends Place>(
    places: readonly P[],
    alterations: (place: P) => { readonly to: string; readonly on?: Place } | undefined,
  ): readonly string[] {
    return some(apart(places), 3).flatMap((group) => {
      const altered = group.flatMap((place) => {
        const alteration = alterations(place);
        return alteration === undefined ? [] : [{ place, ...alteration }];
      });
      const missed = unnoticed({
        brief,
        places: altered.map(({ place, on }) => on ?? place),
        alterations: altered.map(({ place: { start, end }, to }) => ({ start, end, to })),
        codes: CODES,
      });
      return missed.map(({ start, text }) => `${text} at ${start}`);
    });
  }

  it("are some, and all good as they stand", () => {
    expect(figures.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["100,000", "1997", "13:29", "2022"]),
    );
    expect(digits.length).toBeGreaterThan(30);
    const { diagnostics } = brief.compileAs(brief.yaml);
    expect(diagnostics.filter(({ code }) => CODES.includes(code))).toEqual([]);
  });

  it.each(some([5, 1, 9], 3))("fail when any single digit is another one, %i further", (by) => {
    const alter = ({ text, figure }: (typeof digits)[number]) => ({
      to: String((Number(text) + by) % 10),
      on: figure,
    });
    expect(unnoticedBy(digits, alter)).toEqual([]);
  });

  it("fail when a digit is put before any other", () => {
    expect(unnoticedBy(digits, ({ text, figure }) => ({ to: `1${text}`, on: figure }))).toEqual([]);
  });

  it("fail when any digit of several is left out", () => {
    const several = digits.filter(({ figure }) => figure.text.length > 1);
    expect(unnoticedBy(several, ({ figure }) => ({ to: "", on: figure }))).toEqual([]);
  });

  it("fail when a month is another month", () => {
    const months = placesOf(MONTH, texts).filter(({ start }) => citesAfter(brief.yaml, start));
    expect(months.length).toBeGreaterThan(5);
    expect(unnoticedBy(months, () => ({ to: "July" }))).toEqual([]);
  });

  it("fail when a number in words is another one, in a text that cites", () => {
    const words = placesOf(IN_WORDS, texts).filter(({ start }) => citesAfter(brief.yaml, start));
    expect(words.length).toBeGreaterThan(0);
    expect(unnoticedBy(words, () => ({ to: "nine" }))).toEqual([]);
  });

  it.each(some(["about", "up to", "at least", "nearly", ""], 3))(
    "fail when bounded by “%s” instead",
    (to) => {
      const bounds = placesOf(/more than(?= 100)/gi, texts);
      expect(bounds.length).toBeGreaterThan(1);
      const on = (place: Place): Place => ({ ...place, end: place.end + " 100,000".length });
      expect(unnoticedBy(bounds, (place) => ({ to, on: on(place) }))).toEqual([]);
    },
  );
});

/** The YAML with all that is no text of a slide as spaces: comments, the head, IDs, keys whose values are not shown. */
function textsOnly(yaml: string): string {
  const slides = yaml.indexOf("\nslides:");
  return [
    /^ *#.*$/gm,
    /\[@[^\]]*\]/g,
    /^ *(?:- )?(?:cite|depth|tlp|only|except|id|excerpt|excerpts|statement|layout):.*$/gm,
    /^ *[\w-]+:/gm,
  ].reduce(
    (text, pattern) => text.replaceAll(pattern, (found) => found.replaceAll(/[^\n]/g, " ")),
    " ".repeat(slides) + yaml.slice(slides),
  );
}

function placesOf(pattern: RegExp, text: string, from = 0): readonly Place[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
    text: found,
  }));
}

/** True where the list item goes on to a citation, beside it or in it. */
function citesAfter(yaml: string, start: number): boolean {
  const rest = yaml.slice(start);
  const item = rest.slice(0, /\n {6,10}- (?!“|"|\w+.*\n {8})|\n {2}- id:|\n {4}\w+:/.exec(rest)?.index);
  return /\[@|cite:/.test(item);
}

/** Further apart than the parts of one date: UTF-16 code units. */
const APART = 30;

function apart<P extends Place>(places: readonly P[]): readonly (readonly P[])[] {
  const groups: P[][] = [];
  for (const place of places) {
    const free = groups.find(
      (group) => (group.at(-1)?.end ?? Number.NEGATIVE_INFINITY) + APART < place.start,
    );
    if (free === undefined) groups.push([place]);
    else free.push(place);
  }
  return groups;
}
