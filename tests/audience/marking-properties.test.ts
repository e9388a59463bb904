import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TLP_LEVELS, type Tlp } from "../../src/model/tlp.ts";
import { compileFiles, deckFor } from "../support/compile-files.ts";

/** A picture whose one word tells whether its bytes are in an output. */
const pictureOf = (word: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${word}</text></svg>`;

const tlp = fc.option(fc.constantFrom(...TLP_LEVELS), { nil: undefined, freq: 2 });
/** The marking of what is cited; a source and an excerpt of it have each. */
const cited = fc.option(fc.constantFrom(...TLP_LEVELS), { nil: undefined, freq: 2 });
const whole = fc.boolean();
const text = fc.record({ cited, whole });
const note = fc.record({ text, tlp });
const point = fc.record({ text, tlp, points: fc.array(note, { maxLength: 2 }) });
const points = fc.array(point, { maxLength: 3 });
const column = fc.record({ heading: text, tlp, points: fc.array(point, { minLength: 1, maxLength: 2 }) });
const variant = fc.option(
  fc.record({ title: fc.option(text, { nil: undefined, freq: 2 }), notes: fc.array(note, { maxLength: 2 }) }),
  { nil: undefined, freq: 2 },
);
const slide = fc.record({
  tlp,
  title: text,
  lead: fc.option(text, { nil: undefined, freq: 2 }),
  content: fc.oneof(
    fc.record({ kind: fc.constant("points" as const), points }),
    fc.record({
      kind: fc.constant("columns" as const),
      columns: fc.array(column, { minLength: 2, maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant("table" as const),
      heads: fc.tuple(text, text),
      rows: fc.array(fc.record({ cells: fc.tuple(text, text), cite: cited, tlp }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    fc.record({
      kind: fc.constant("image" as const),
      alt: text,
      caption: fc.option(text, { nil: undefined, freq: 2 }),
      credit: fc.option(text, { nil: undefined, freq: 2 }),
      cite: cited,
    }),
    fc.record({ kind: fc.constant("sources" as const) }),
    fc.record({ kind: fc.constant("title" as const) }),
  ),
  notes: fc.array(note, { maxLength: 2 }),
  low: variant,
  high: variant,
});
const brief = fc.record({
  tlp,
  unmarked: tlp,
  subtitle: fc.option(fc.constant(true), { nil: undefined, freq: 2 }),
  low: fc.constantFrom("CLEAR" as const, "GREEN" as const),
  high: fc.option(fc.constantFrom("AMBER" as const, "AMBER+STRICT" as const), { nil: undefined, freq: 2 }),
  slides: fc.array(slide, { minLength: 1, maxLength: 3 }),
});

type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;
type Words = Drawn<typeof text>;
type Noted = Drawn<typeof note>;
type Pointed = Drawn<typeof point>;

const rank = (marking: Tlp | undefined): number => TLP_LEVELS.indexOf(marking ?? "CLEAR");
const highest = (...markings: readonly (Tlp | undefined)[]): Tlp =>
  TLP_LEVELS[Math.max(...markings.map(rank))] ?? "CLEAR";

/** A brief as YAML, and for each of its words the marking that the format's page gives it. */
class Sheet {
  readonly marked = new Map<string, Tlp>();
  readonly files: Record<string, string> = {};
  readonly #brief: Drawn<typeof brief>;
  #slide: Tlp | undefined;

  constructor(drawn: Drawn<typeof brief>) {
    this.#brief = drawn;
    const { tlp: head, unmarked, subtitle, low, high, slides } = drawn;
    const own = unmarked ?? head ?? "CLEAR";
    // the head is as open as the first title slide, which shows it
    const opening = slides.find(({ content }) => content.kind === "title")?.tlp ?? own;
    this.files["brief.yaml"] = JSON.stringify({
      citedeck: 1,
      title: this.#word(opening),
      ...(subtitle === undefined ? {} : { subtitle: this.#word(opening) }),
      ...(head === undefined ? {} : { tlp: head }),
      ...(unmarked === undefined ? {} : { unmarked }),
      checks: { "uncited-fact": "off" },
      audiences: { low: { tlp: low }, high: high === undefined ? {} : { tlp: high } },
      sources: TLP_LEVELS.map((level) => ({
        id: `source-${rank(level)}`,
        type: "report",
        title: this.#word(level),
        tlp: level,
      })),
      excerpts: Object.fromEntries(
        TLP_LEVELS.map((level) => [
          `excerpt-${rank(level)}`,
          { source: `source-${rank(level)}`, exact: this.#word(level) },
        ]),
      ),
      slides: slides.map((one, at) => this.#slideOf(one, at)),
    });
  }

  clearanceOf(audience: "low" | "high"): Tlp {
    const { low, high, tlp: head } = this.#brief;
    return audience === "low" ? low : (high ?? head ?? "CLEAR");
  }

  #own(enclosing?: Tlp): Tlp {
    return enclosing ?? this.#slide ?? this.#brief.unmarked ?? this.#brief.tlp ?? "CLEAR";
  }

  #word(marking: Tlp): string {
    const word = `zq${String.fromCodePoint(...[...String(this.marked.size)].map((digit) => 97 + Number(digit)))}qz`;
    this.marked.set(word, marking);
    return word;
  }

  /** `within`: markings of what it stands in, without which it is not shown. */
  #text(words: Words, own: Tlp, ...within: readonly (Tlp | undefined)[]): string {
    const marking = words.cited ?? own;
    const id = `${words.whole ? "source" : "excerpt"}-${rank(words.cited)}`;
    return `${this.#word(highest(marking, ...within))}${words.cited === undefined ? "" : ` [@${id}]`}`;
  }

  #noteOf({ text: words, tlp: written }: Noted, own: Tlp, ...within: readonly (Tlp | undefined)[]): object {
    return {
      text: this.#text(words, written ?? own, written, ...within),
      ...(written === undefined ? {} : { tlp: written }),
    };
  }

  #pointOf(
    { text: words, tlp: written, points: nested }: Pointed,
    enclosing: Tlp | undefined,
    ...within: readonly (Tlp | undefined)[]
  ): object {
    const own = written ?? this.#own(enclosing);
    const marking = highest(words.cited ?? own, written, ...within);
    const below = nested.map((one) => this.#noteOf(one, own, marking));
    return {
      text: this.#text(words, own, written, ...within),
      ...(written === undefined ? {} : { tlp: written }),
      points: below,
    };
  }

  #slideOf(drawn: Drawn<typeof slide>, at: number): object {
    this.#slide = drawn.tlp;
    const { content } = drawn;
    const isMade = content.kind === "sources";
    const variants = Object.fromEntries(
      (["low", "high"] as const).flatMap((audience) => {
        const written = drawn[audience];
        if (written === undefined) return [];
        const clearance = this.clearanceOf(audience);
        const own = rank(this.#own()) < rank(clearance) ? this.#own() : clearance;
        const title = written.title === undefined ? {} : { title: this.#text(written.title, own, drawn.tlp) };
        return [
          [audience, { ...title, notes: written.notes.map((one) => this.#noteOf(one, own, drawn.tlp)) }],
        ];
      }),
    );
    const title = highest(drawn.title.cited ?? this.#own(), drawn.tlp);
    // a variant's title opens the slide to its audience, so what stands on it need not be above the title
    const within = isMade || Object.keys(variants).length > 0 ? drawn.tlp : title;
    return {
      id: `s${at}`,
      layout: content.kind,
      ...(drawn.tlp === undefined ? {} : { tlp: drawn.tlp }),
      title: this.#text(drawn.title, this.#own(), drawn.tlp),
      ...(drawn.lead === undefined || !LEADING.has(content.kind)
        ? {}
        : { lead: this.#text(drawn.lead, this.#own(), within) }),
      ...this.#contentOf(content, within, at),
      notes: drawn.notes.map((one) => this.#noteOf(one, this.#own(), within)),
      variants,
    };
  }

  #contentOf(content: Drawn<typeof slide>["content"], within: Tlp | undefined, at: number): object {
    switch (content.kind) {
      case "points":
        return { points: content.points.map((one) => this.#pointOf(one, undefined, within)) };
      case "columns":
        return {
          columns: content.columns.map(({ heading, tlp: written, points: list }) => {
            const own = written ?? this.#own();
            const marking = highest(heading.cited ?? own, written, within);
            return {
              heading: this.#text(heading, own, written, within),
              ...(written === undefined ? {} : { tlp: written }),
              points: list.map((one) => this.#pointOf(one, written, marking)),
            };
          }),
        };
      case "table": {
        const heads = highest(...content.heads.map((one) => one.cited ?? this.#own()), within);
        return {
          columns: content.heads.map((one) => this.#text(one, this.#own(), heads)),
          rows: content.rows.map(({ cells, cite, tlp: written }) => {
            const all = [cite, ...cells.map((cell) => cell.cited)].filter((level) => level !== undefined);
            const marking = highest(...(all.length > 0 ? all : [written ?? this.#own()]), written, heads);
            return {
              cells: cells.map((cell) => this.#text(cell, marking, marking)),
              ...(cite === undefined ? {} : { cite: `source-${rank(cite)}` }),
              ...(written === undefined ? {} : { tlp: written }),
            };
          }),
        };
      }
      case "image": {
        const { alt, caption, credit, cite } = content;
        const texts = [alt, caption, credit].filter((one) => one !== undefined);
        const own = cite === undefined ? this.#own() : cite;
        const marking = highest(...texts.map((one) => one.cited ?? own), cite, within);
        this.files[`picture${at}.svg`] = pictureOf(this.#word(marking));
        const said = Object.entries({ alt, caption, credit }).flatMap(([key, one]) =>
          one === undefined ? [] : [[key, this.#text(one, own, marking)]],
        );
        return {
          image: `picture${at}.svg`,
          ...Object.fromEntries(said),
          ...(cite === undefined ? {} : { cite: `source-${rank(cite)}` }),
        };
      }
      case "sources":
      case "title":
        return {};
    }
  }
}

const LEADING: ReadonlySet<string> = new Set(["points", "image", "sources"]);

describe("a brief with any markings", () => {
  it("gives no audience a word, or a picture, that is marked above it", () => {
    const shown = new Set<string>();
    fc.assert(
      fc.property(brief, (drawn) => {
        const sheet = new Sheet(drawn);
        const compiled = compileFiles(sheet.files);
        for (const audience of ["low", "high"] as const) {
          const { deck, evidence } = deckFor(compiled, audience);
          const output = JSON.stringify([deck, evidence]);
          const clearance = sheet.clearanceOf(audience);
          const leaked = [...sheet.marked].filter(
            ([word, marking]) => rank(marking) > rank(clearance) && output.includes(word),
          );
          expect(leaked, audience).toEqual([]);
          for (const [word, marking] of sheet.marked)
            if (output.includes(word)) shown.add(`${audience} ${marking}`);
        }
      }),
      { numRuns: 100 },
    );
    // what may be shown is: nothing is held back for safety's sake
    expect([...shown]).toEqual(
      expect.arrayContaining(["low CLEAR", "low GREEN", "high AMBER", "high AMBER+STRICT"]),
    );
  });
});
