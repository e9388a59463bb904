import { describe, expect, it } from "vitest";
import type { ChartView } from "../../../src/model/deck.ts";
import { compileFiles, deckFor } from "../../support/compile-files.ts";
import { smallBrief } from "../../support/small-brief.ts";

const BARS =
  "{ mark: bar, encoding: { y: { field: what }, x: { field: n, type: quantitative, title: Cranes } } }";
const DATA = `
      - { what: Still, n: 3, cite: cranes }
      - { what: "Idle & <b>old</b>", n: 2.5, cite: [gazette-cranes, owner] }
      - { what: Sold, n: 0, kind: context }`;

function slideOf(chart: string, data: string, more = "", head = "") {
  const slide = `  - id: one\n    layout: chart\n    title: Counted\n${more}    chart: ${chart}\n    data: ${data}\n`;
  return deckFor(compileFiles(smallBrief(`tlp: RED\n${head}slides:\n${slide}`)), "everyone").deck.slides[0];
}

function chartOf(...slide: Parameters<typeof slideOf>): ChartView {
  const chart = slideOf(...slide)?.chart;
  if (chart === undefined) throw new Error("The slide has no chart.");
  return chart;
}

/** The words of a drawing, as they are read. */
const wordsIn = (drawing: string | undefined): readonly string[] =>
  Array.from((drawing ?? "").matchAll(/<text\b[^>]*>(.*?)<\/text>/g), ([, words = ""]) =>
    words.replaceAll(/<tspan class="chart__mark"[^>]*>(.*?)<\/tspan>/g, "^$1").replaceAll(/<[^>]*>/g, ""),
  );

describe("a chart's drawing", () => {
  const { drawing = "" } = chartOf(BARS, DATA);

  it("is an SVG with real words, described, in the theme's colours alone", () => {
    expect(drawing).toMatch(
      /^<svg class="chart__drawing" viewBox="0 0 1120 430" width="1120" height="430" role="img"/,
    );
    expect(drawing).toContain('aria-label="Counted"');
    expect(wordsIn(drawing)).toEqual(
      expect.arrayContaining(["Idle &amp; &lt;b&gt;old&lt;/b&gt;^2,3", "Sold"]),
    );
    const colours = Array.from(drawing.matchAll(/(?:fill|stroke)="([^"]+)"/g), ([, colour]) => colour);
    expect(
      colours.filter((colour) => !/^(none|transparent|var\(--[a-z0-9-]+\))$/.test(colour ?? "")),
    ).toEqual([]);
  });

  it("has the numbers of its citations at the names of what it counts, and escapes them", () => {
    expect(wordsIn(drawing)).toEqual(
      expect.arrayContaining(["Still^1", "Idle &amp; &lt;b&gt;old&lt;/b&gt;^2,3"]),
    );
  });

  it("is lower where the slide is fuller", () => {
    const files = smallBrief(
      `tlp: RED\nslides:\n  - { id: one, layout: chart, title: C, chart: ${BARS}, data: [{ what: A, n: 1, kind: context }] }\n`,
    );
    const { compose } = deckFor(compileFiles(files), "everyone");
    const { deck } = compose({
      types: new Map([["one", { scale: 0, spread: 0, notes: 0 }]]),
      splits: new Map(),
    });
    expect(deck.slides[0]?.chart?.drawing).toContain('viewBox="0 0 1120 270"');
  });

  it("breaks long names, so that none is cut", () => {
    const what = "A name that goes on for rather longer than there is room beside any bar";
    const drawn =
      chartOf(BARS, `[{ what: ${what}, n: 1, cite: cranes }, { what: B, n: 1, cite: owner }]`).drawing ?? "";
    const [label = ""] = /<text\b[^>]*>(?:(?!<\/text>).)*A name.*?<\/text>/.exec(drawn) ?? [];
    expect(label).toContain("<tspan x=");
    expect(label.replaceAll("</tspan><tspan x=", " <").replaceAll(/<[^>]*>/g, "")).toBe(`${what}1`);
    expect(drawn).not.toContain("…");
  });

  it("gives names beside many rows more room, so that their lines do not run into the next", () => {
    const rows = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `{ what: The northern quay and its old cranes number ${at + 10}, n: 1, kind: context }`,
      ).join(", ");
    const breaksIn = (count: number) =>
      chartOf(BARS, `[${rows(count)}]`).drawing?.match(/<tspan x=/g)?.length;
    expect(breaksIn(3)).toBeGreaterThan(0);
    expect(breaksIn(9)).toBeUndefined();
  });

  it("has the names and values of arcs beside them, in place of a legend", () => {
    const pie = "{ mark: arc, encoding: { theta: { field: n }, color: { field: what } } }";
    const { drawing } = chartOf(
      pie,
      "[{ what: Sold, n: 50, kind: context }, { what: Idle, n: 31, kind: context }]",
    );
    expect(wordsIn(drawing)).toEqual(["Sold50", "Idle31"]);
  });

  it("has numbers in a row in its names written by their ends, as marks are", () => {
    const { drawing } = chartOf(
      BARS,
      "[{ what: All, n: 1, cite: [cranes, gazette-cranes, owner] }, { what: B, n: 2, cite: cranes }]",
    );
    expect(drawing).toContain(">1–3</tspan>");
  });

  it("never takes an author's words for a program", () => {
    const what = '"};globalThis.hacked=1;("';
    chartOf(BARS, `[{ what: '${what}', n: 1, cite: cranes }]`);
    expect(globalThis).not.toHaveProperty("hacked");
  });

  it.each(["toString", "constructor", "hasOwnProperty", "valueOf"])(
    "draws %s like any other word: as a value, a field, a title and in an order",
    (word) => {
      const value = chartOf(
        BARS,
        `[{ what: ${word}, n: 1, kind: context }, { what: B, n: 2, cite: cranes }]`,
      );
      expect(wordsIn(value.drawing)).toEqual(expect.arrayContaining([word, "B^1"]));
      const encoding = `y: { field: what, sort: [B, ${word}] }, x: { field: ${word} }, text: { field: said }`;
      const field = chartOf(
        `{ mark: bar, encoding: { ${encoding} } }`,
        `[{ what: ${word}, ${word}: 1, kind: context }, { what: B, ${word}: 2, said: ${word}, kind: context }]`,
      );
      const drawn = wordsIn(field.drawing).filter((one) => one === "B" || one === word);
      expect(drawn).toEqual(["B", word]);
      expect(field.subtitle).toBe(word);
      expect(wordsIn(field.drawing)).toContain(`2\u2002${word}`);
      expect(field.drawing).not.toContain("\u2060");
    },
  );

  it("writes numbers as the deck's language does", () => {
    const chart = "{ mark: bar, encoding: { y: { field: what }, x: { field: n }, text: { field: n } } }";
    const data = "[{ what: A, n: 21400.5, kind: context }]";
    expect(wordsIn(chartOf(chart, data).drawing)).toContain("21,400.5");
    expect(wordsIn(chartOf(chart, data, "", "language: de\n").drawing)).toContain("21.400,5");
  });

  it("names time as precisely as the data do, in the deck's language and in no zone of the machine's", () => {
    const chart = "{ mark: line, encoding: { x: { field: day, type: temporal }, y: { field: n } } }";
    const days = "[{ day: 2024-03-01, n: 1, kind: context }, { day: 2024-03-31, n: 2, kind: context }]";
    const months = "[{ day: 2023-12, n: 1, kind: context }, { day: 2024-01, n: 2, kind: context }]";
    expect(wordsIn(chartOf(chart, days).drawing)).toEqual(expect.arrayContaining(["1 Mar", "31 Mar"]));
    const times =
      "[{ day: 2024-03-01T06:00, n: 1, kind: context }, { day: 2024-03-01T07:00, n: 2, kind: context }]";
    expect(wordsIn(chartOf(chart, times).drawing)).toEqual(expect.arrayContaining(["06:00", "07:00"]));
    expect(chartOf(chart, times).subtitle).toBe("n, 1\u00a0March\u00a02024");
    const titled = chart.replace("type: temporal", "type: temporal, title: Day");
    expect(chartOf(titled, days).subtitle).toBe("n, 1–31\u00a0March\u00a02024");
    const said = chart.replace("mark: line", "mark: line, subtitle: Level in metres");
    expect(wordsIn(chartOf(said, days).drawing)).toContain("2024");
    expect(wordsIn(chartOf(chart, months, "", "language: es\n").drawing)).toEqual(
      expect.arrayContaining(["dic 2023", "ene 2024"]),
    );
  });

  it("stacks and labels series in the order of the data", () => {
    const chart =
      "{ mark: arc, encoding: { theta: { field: n }, color: { field: what }, text: { field: n } } }";
    const data =
      "[{ what: Zeta, n: 50, kind: context }, { what: Alpha, n: 30, kind: context }, { what: Mid, n: 20, kind: context }]";
    const drawn = chartOf(chart, data).drawing ?? "";
    const arcs = Array.from(
      drawn.matchAll(/<path[^>]*fill="var\(--chart-(\d)\)" stroke="var\(--paper\)" stroke-width="2"\/>/g),
      ([, n]) => n,
    );
    expect(arcs).toEqual(["1", "2", "3"]);
    const places = Array.from(
      drawn.matchAll(
        /translate\((-?[\d.]+),[^>]*><tspan>(?:Zeta|Alpha|Mid)<\/tspan><tspan[^>]*>(50|30|20)<\/tspan>/g,
      ),
      ([, x, n]) => [n, Number(x)] as const,
    );
    const x = new Map(places);
    // the first half of the circle is the right one
    expect(x.get("50") ?? 0).toBeGreaterThan(x.get("30") ?? 0);
    expect(x.get("50") ?? 0).toBeGreaterThan(x.get("20") ?? 0);
  });

  it("has IDs of its own slide, and is the same every time", () => {
    const lines = "{ mark: line, encoding: { x: { field: n, scale: { domain: [0, 1] } }, y: { field: n } } }";
    const data = "[{ n: 1, kind: context }, { n: 5, kind: context }]";
    const { drawing: first } = chartOf(lines, data);
    expect(chartOf(lines, data).drawing).toBe(first);
    for (const [, id = ""] of (first ?? "").matchAll(/\bid="([^"]+)"/g)) expect(id).toMatch(/^one~/);
  });
});

describe("a chart's data", () => {
  it("stand in a table, what they are of first, each with what it cites", () => {
    const { table, marks } = chartOf(BARS, DATA);
    expect(table.columns).toEqual(["what", "Cranes"]);
    expect(table.rows).toEqual([
      { cells: ["Still", "3"], marks: '<sup class="cite">1</sup>' },
      { cells: ["Idle &#x26; &#x3C;b>old&#x3C;/b>", "2.5"], marks: '<sup class="cite">2,3</sup>' },
      { cells: ["Sold", "0"], marks: undefined },
    ]);
    expect(marks).toContain('data-excerpts="cranes gazette-cranes owner">1–3</a>');
  });

  it("are claims of the deck, and their sources are in the footer", () => {
    expect(slideOf(BARS, DATA)?.footer?.notes.map(({ number }) => number)).toEqual([1, 2, 3]);
    const files = smallBrief(
      `tlp: RED\nslides:\n  - id: one\n    layout: chart\n    title: C\n    chart: ${BARS}\n    data: ${DATA}\n`,
    );
    expect(deckFor(compileFiles(files), "everyone").evidence).toMatchObject({
      claims: [
        { id: "#one/data/0", kind: "fact", text: "what: Still | n: 3", cites: ["#cranes"] },
        { id: "#one/data/1", cites: ["#gazette-cranes", "#owner"] },
      ],
    });
  });

  it("must cite what they state as facts", () => {
    const slide = `slides:\n  - { id: one, layout: chart, title: C, chart: ${BARS}, data: [{ what: A, n: 1 }] }\n`;
    const [found] = compileFiles(smallBrief(slide)).diagnostics.filter(({ code }) => code === "uncited-fact");
    expect(found).toMatchObject({
      message: "This datum states a fact and cites nothing.",
      hints: ["Cite an excerpt in the datum's `cite`.", expect.any(String)],
    });
  });

  it("are described by the author, or else by the slide's title", () => {
    expect(chartOf(BARS, DATA).description).toBe("Counted");
    expect(chartOf(BARS, DATA, '    alt: Three stand "still"\n').drawing).toContain(
      'aria-label="Three stand &quot;still&quot;"',
    );
  });
});

describe("a datum without one of a chart's values", () => {
  const data = `
      - { what: Still, n: 3, kind: context }
      - { what: Sold, n: 1, who: Zed, finding: Late, kind: context }
      - { what: Lent, n: 2, who: Abel, kind: context }`;

  it.each(["bar", "line", "point"])("has no entry in the legend and nothing beside its mark: %s", (mark) => {
    const drawn = (sort: string): readonly string[] => {
      const who = `color: { field: who, sort: ${sort} }, text: { field: finding }`;
      const spec = `{ mark: ${mark}, encoding: { y: { field: what }, x: { field: n, type: quantitative }, ${who} } }`;
      const words = wordsIn(chartOf(spec, data).drawing);
      expect(words).toContain("Late");
      expect(words.filter((word) => /undefined|null/.test(word))).toEqual([]);
      return words.filter((word) => /Zed|Abel/.test(word));
    };
    expect(drawn("null")).toEqual(["Zed", "Abel"]);
    expect(drawn("ascending")).toEqual(["Abel", "Zed"]);
    expect(drawn("descending")).toEqual(["Zed", "Abel"]);
    expect(drawn("[Abel, Zed]")).toEqual(["Abel", "Zed"]);
  });
});
