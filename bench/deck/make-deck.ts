/** Makes the deck that all tools are given: slides of four cited points, every tenth a quotation, each with a note. */
import { type Depot, depotOf } from "./depot.ts";
import { sourceText } from "./source-text.ts";

export interface BenchDeck {
  readonly title: string;
  readonly excerpts: readonly BenchExcerpt[];
  readonly sources: readonly BenchSource[];
  readonly slides: readonly BenchSlide[];
}

export interface BenchExcerpt {
  readonly id: string;
  readonly source: BenchSource;
  readonly exact: string;
}

export interface BenchSource {
  readonly id: string;
  readonly title: string;
  /** Returns its text, in which the statements stand among others; made anew by each call, since it may be large. */
  readonly text: () => string;
}

export type BenchSlide = PointsSlide | QuoteSlide;

export interface PointsSlide {
  readonly kind: "points";
  readonly id: string;
  readonly title: string;
  readonly points: readonly { readonly text: string; readonly excerpt: BenchExcerpt }[];
  readonly note: string;
}

export interface QuoteSlide {
  readonly kind: "quote";
  readonly id: string;
  readonly title: string;
  readonly excerpt: BenchExcerpt;
  readonly note: string;
}

export interface DeckSize {
  readonly slides: number;
  /** 40 for every hundred slides where left out, and at least 4. */
  readonly excerpts?: number | undefined;
  /** 1 for every five excerpts where left out. */
  readonly sources?: number | undefined;
  /** In bytes; 20,000 where left out. */
  readonly sourceLength?: number | undefined;
}

const SOURCE_LENGTH = 20_000;

/** Returns the same deck for the same size. All excerpts are cited where there are at most three for each slide. */
export function makeDeck(size: DeckSize): BenchDeck {
  const excerptCount = size.excerpts ?? Math.max(4, Math.round(size.slides * 0.4));
  const depots = Array.from({ length: excerptCount }, (_, number) => depotOf(number));
  const sourceCount = size.sources ?? Math.ceil(excerptCount / 5);
  const sources = Array.from({ length: sourceCount }, (_, number): BenchSource => {
    const statements = depots
      .filter((_, at) => at % sourceCount === number)
      .map(({ statement }) => statement);
    return {
      id: `report-${number + 1}`,
      title: `Report of the ${depotOf(number).name} region`,
      text: () => sourceText({ statements, length: size.sourceLength ?? SOURCE_LENGTH, seed: number }),
    };
  });
  const excerpts = depots.flatMap(({ statement }, at): readonly BenchExcerpt[] => {
    const source = sources[at % sourceCount];
    return source === undefined ? [] : [{ id: `depot-${at + 1}`, source, exact: statement }];
  });
  const slides = Array.from({ length: size.slides }, (_, number) => slideOf(number, depots, excerpts));
  return { title: "What the depots reported", excerpts, sources, slides };
}

const POINTS = 4;

function slideOf(number: number, depots: readonly Depot[], excerpts: readonly BenchExcerpt[]): BenchSlide {
  const first = (number * POINTS) % depots.length;
  const cited = Array.from({ length: POINTS }, (_, at) => (first + at) % depots.length);
  const names = cited.map((at) => depots[at]?.name ?? "");
  const head = {
    id: `slide-${number + 1}`,
    title: `How the depots at ${names[0]} and ${names[1]} fared`,
    note: `Say first what ${names[2]} did, then pause, and ask who has been to the workshop at ${names[3]}.`,
  };
  const excerpt = excerpts[first];
  if (number % 10 === 9 && excerpt !== undefined) return { kind: "quote", ...head, excerpt };
  // Another claim each time that the same excerpt comes round.
  const round = Math.floor((number * POINTS) / depots.length);
  const points = cited.flatMap((at) => {
    const [depot, excerpt] = [depots[at], excerpts[at]];
    if (depot === undefined || excerpt === undefined) return [];
    return [{ text: depot.claims[(round + at) % depot.claims.length] ?? "", excerpt }];
  });
  return { kind: "points", ...head, points };
}
