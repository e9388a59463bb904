/** Holds what is said of slides without a browser to what a browser measures. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SlideMeasure } from "../../src/browser/measure-in-page.ts";
import { measureSlides } from "../../src/browser/measure-slides.ts";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { type ChooserOptions, typeChooser } from "../../src/fit/type-chooser.ts";
import { timeFor } from "../../src/make/time-for.ts";
import type { Deck } from "../../src/model/deck.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { fileReader } from "../../src/workspace/read-file.ts";
import { deckOf, footerOf, judgementOf, mark, pointOf, type SlideSketch } from "../support/deck-fixture.ts";
import { everyLayout } from "../support/every-layout.ts";
import { runs } from "../support/in-full.ts";
import { readAssets, readTemplates } from "../support/render-assets.ts";
import { wholeDeck } from "../support/whole-deck.ts";
import { findTestBrowser } from "./test-browser.ts";

const open: { browser?: OpenBrowser } = {};

beforeAll(async () => {
  open.browser = await openBrowser(await findTestBrowser());
});

afterAll(async () => {
  await open.browser?.[Symbol.asyncDispose]();
});

const templates = readTemplates();
const assets = readAssets();

const THEMES = ["ministry", "newsroom", "contrast"];

const OURS = { files: templates.files, isShipped: () => true, authorTheme: undefined };

/** Returns the deck in the type that its slides certainly fit in, and the slides of which that is not known. */
function chosen(
  deck: Deck,
  changes: Partial<ChooserOptions> = {},
): { readonly deck: Deck; readonly doubtful: ReadonlySet<string> } {
  const choose = typeChooser({ ...OURS, deck, ...changes });
  const types = new Map(
    deck.slides.map((slide) => {
      const type = choose(slide, slide.type.scale);
      // A chart is drawn for its size, and here no slide is composed again.
      return [slide.id, slide.chart !== undefined && type?.scale !== slide.type.scale ? undefined : type];
    }),
  );
  const slides = deck.slides.map((slide) => ({ ...slide, type: types.get(slide.id) ?? slide.type }));
  const doubtful = deck.slides.filter(({ id }) => types.get(id) === undefined).map(({ id }) => id);
  return { deck: { ...deck, slides }, doubtful: new Set(doubtful) };
}

/** How many slides a page has: with many more, a browser takes longer for each. */
const PAGE = 150;

async function misfitsIn(deck: Deck): Promise<ReadonlySet<string>> {
  const { browser } = open;
  if (browser === undefined) throw new Error("No browser is open.");
  const misfits = new Set<string>();
  for (let at = 0; at < deck.slides.length; at += PAGE) {
    const part = { ...deck, slides: deck.slides.slice(at, at + PAGE) };
    const html = renderPrint({ deck: part, templates, assets }).value ?? "";
    const measures = await measureSlides({ browser, html, timeoutMs: timeFor(part, browser) });
    for (const { id } of measures.filter(isMisfit)) misfits.add(id);
  }
  return misfits;
}

function isMisfit({ tooLong, tooWide, footerBroken, smallest }: SlideMeasure): boolean {
  return tooLong > 0 || tooWide > 1 || footerBroken || smallest.text < 18 || smallest.note < 14;
}

describe("a slide that certainly fits", () => {
  it.each(THEMES)("fits in a browser, whatever its layout, in the theme %s", async (theme) => {
    const { deck, doubtful } = chosen(everyLayout({ theme }));
    const misfits = await misfitsIn(deck);
    expect([...misfits].filter((id) => !doubtful.has(id))).toEqual([]);
    expect(doubtful.size).toBeLessThan(0.3 * deck.slides.length);
  });

  it.each(THEMES)("fits in a browser, whatever its words, in the theme %s", async (theme) => {
    const { words } = everyLayout();
    const { deck, doubtful } = chosen(deckOf(randomSlides(runs(800), `${theme}-3`), { theme, words }));
    const misfits = await misfitsIn(deck);
    expect([...misfits].filter((id) => !doubtful.has(id))).toEqual([]);
    // Of those that fit, few are left to the browser.
    const fitting = deck.slides.filter(({ id }) => !misfits.has(id));
    const sure = fitting.filter(({ id }) => !doubtful.has(id));
    expect(misfits.size).toBeGreaterThan(5);
    expect(sure.length).toBeGreaterThan(0.7 * fitting.length);
  });
});

describe("without a browser", () => {
  it.each(["harbour-bridge", "security-guarantees"])("most slides of %s are decided", (name) => {
    const slides = decksOf(join("briefs", name, "brief.yaml")).flatMap((deck) => {
      const { doubtful } = chosen(deck);
      return deck.slides.map(({ id }) => doubtful.has(id));
    });
    expect(slides.filter((isDoubtful) => !isDoubtful).length / slides.length).toBeGreaterThan(0.6);
  });

  it.each([
    ["another direction", everyLayout({ direction: "rtl" }), {}],
    ["an own style sheet", everyLayout(), { isShipped: (path: string) => path !== "styles/points.css" }],
    ["an own frame", everyLayout(), { isShipped: (path: string) => path !== "partials/frame.hbs" }],
    [
      "a theme that is more than tokens",
      everyLayout({ theme: "own.css" }),
      { authorTheme: ".point { margin: 9px }" },
    ],
  ])("nothing is decided of a deck with %s", (_what, deck, changes) => {
    expect(chosen(deck, changes).doubtful.size).toBe(deck.slides.length);
  });

  it("larger type and narrower margins of an author's theme count", () => {
    const deck = everyLayout({ theme: "own.css" });
    const count = (authorTheme: string): number => chosen(deck, { authorTheme }).doubtful.size;
    expect(count(":root { --text-least: 60px; --text-most: 70px }")).toBeGreaterThan(
      count(":root { --ink: red }"),
    );
    expect(count(":root { --margin-inline: 300px }")).toBeGreaterThan(count(":root { --ink: red }"));
  });

  it("type that is too small is not let pass", () => {
    const deck = everyLayout({ theme: "own.css" });
    const cited = deck.slides.filter(({ footer }) => footer !== undefined);
    const { doubtful } = chosen(deck, { authorTheme: ":root { --note-least: 9px; --note-most: 9px }" });
    expect(cited.filter(({ id }) => !doubtful.has(id))).toEqual([]);
  });
});

function decksOf(brief: string): readonly Deck[] {
  const read = fileReader();
  return compile({ brief, read, ...briefResources(brief, read) }).decks.map(({ deck }) => deck);
}

const WORDS =
  `the letter harbour is of answered Washington and in a closed bridge “open” it's 1,234 AVATAR To fjord office
Rechtsschutzversicherungsgesellschaften für Größe Übung und der die Straße zażółć gęślą jaźń Łódź się nie Відкриті двері
ґрунт об’єднання й на не «её» Подъезд объём η πόρτα μένει ανοιχτή œuvre naïf – ça — señor 14:44 2025-10-14 7.5% e-mail
https://port.example/papers/on/the/quay/of/the/north/and/south/memo.html VYTAUTAS WAWA LTA if fi fl ff ffi 11 77`.split(
    /\s+/,
  );

/** Returns numbers from 0 on and below `below`, the same ones for the same `seed`. */
function chance(seed: string): (below: number) => number {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const LAYOUTS = [
  ...["points", "judgements", "columns", "quote", "section", "title"],
  ...["table", "table", "compare", "sources", "evidence", "agenda", "image"],
];

function randomSlides(count: number, seed: string): readonly SlideSketch[] {
  const upTo = chance(seed);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[upTo(items.length)];
    if (item === undefined) throw new Error("There is nothing to pick from.");
    return item;
  };
  const words = (most: number): string =>
    Array.from({ length: 1 + upTo(most) }, () => {
      const word = pick(WORDS);
      return upTo(12) === 0
        ? `<${pick(["em", "strong"])}>${word}</em>`.replace(/<(\w+)>(.*)<.*/, "<$1>$2</$1>")
        : word;
    }).join(" ");
  const plain = (most: number): string => words(most).replaceAll(/<[^<>]*>/g, "");
  const text = (most: number): string => words(most) + (upTo(2) === 0 ? mark("x", 1 + upTo(20), 2) : "");
  const point = (depth: number) => {
    const points =
      depth < 2 && upTo(5) === 0 ? Array.from({ length: 1 + upTo(3) }, () => pointOf(text(14))) : [];
    return upTo(4) === 0
      ? { ...judgementOf(text(24), pick(["low", "moderate", "high"])), points }
      : pointOf(text(24), { points });
  };
  const points = (most: number) => Array.from({ length: 1 + upTo(most) }, () => point(0));
  const [head] = wholeDeck().slides;
  return Array.from({ length: count }, (): SlideSketch => {
    const layout = pick(LAYOUTS);
    const numbers = Array.from({ length: upTo(16) }, (_, at) => at + 1);
    const columns = Array.from({ length: 2 + upTo(2) }, () => ({
      heading: upTo(2) === 0 ? words(6) : undefined,
      points: points(4),
    }));
    const quote = {
      words: `“${words(40)}”`,
      language: undefined,
      speaker: upTo(2) === 0 ? "Antony Blinken, US Secretary of State" : undefined,
      source: text(20),
      translation: upTo(2) === 0 ? "unofficial translation from Spanish" : undefined,
      context: upTo(3) === 0 ? text(30) : undefined,
    };
    const several = <T>(least: number, most: number, make: () => T): readonly T[] =>
      Array.from({ length: least + upTo(most - least + 1) }, make);
    const width = 2 + upTo(5);
    const long = pick([2, 6, 14]);
    const figures = Array.from({ length: width }, (_column, at) => at % 3 === 1);
    const figure = (value: number) => `<span class="table__figure" data-pad=".00">−${value}</span>`;
    const unit = '<span class="table__unit">(million)</span>';
    const table = {
      columns: figures
        .map((isFigure) => [isFigure, words(3)] as const)
        .map(([isFigure, name]) => (isFigure ? `<span class="table__figure">${name} ${unit}</span>` : name)),
      rows: several(2, 7, () => ({
        cells: figures
          .map((isFigure) => [isFigure, text(long)] as const)
          .map(([isFigure, cell]) => (isFigure ? figure(cell.length) : cell)),
        marks: upTo(2) === 0 ? mark("x", 3) : undefined,
        emphasis: long === 2 ? ("total" as const) : undefined,
      })),
      ...{ figures, hasMarks: true, shares: [] },
    };
    const agenda = {
      columns: ["Part", "Time"],
      rows: several(2, 9, () => ({
        cells: [text(14), `${upTo(90)} min`],
        marks: undefined,
        emphasis: undefined,
      })),
      ...{ figures: [], hasMarks: false, shares: [] },
    };
    const wording = () => ({
      words: `“${words(40)}”`,
      language: undefined,
      speaker: upTo(2) === 0 ? words(8) : undefined,
      source: text(14),
      translation: upTo(2) === 0 ? "unofficial translation from Spanish" : undefined,
    });
    const facts = () => ({
      grade: upTo(2) === 0 ? "B2: usually reliable; probably true" : undefined,
      lineage: upTo(2) === 0 ? `from ${plain(6)}` : undefined,
      citedOn: upTo(2) === 0 ? `cited on slides <a href="#x">3</a>, <a href="#y">14</a>` : undefined,
    });
    const source = () => ({
      ...facts(),
      number: 1 + upTo(30),
      anchor: "x",
      note: words(26),
      marking: undefined,
      state: "5 excerpts, anchored in the text",
    });
    const passage = () => ({
      ...facts(),
      ids: [],
      number: 1,
      source: "",
      words: `${words(50)}\n<mark>${words(30)}</mark> ${words(10)}`,
      language: undefined,
      translations: upTo(4) === 0 ? [{ words: `“${words(20)}”`, by: "our translation" }] : [],
      speakers: upTo(3) === 0 ? [plain(8)] : [],
      state: "anchored in the text",
      isContinued: false,
      markings: [],
    });
    const exhibits = () => ({
      ...facts(),
      number: 1 + upTo(30),
      anchor: undefined,
      source: words(14),
      state: upTo(2) === 0 ? "anchored in the text" : undefined,
      passages: several(1, 3, passage),
    });
    const illustration = {
      url: "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==",
      type: "image/gif" as const,
      width: 400,
      height: 300,
      alt: "A picture",
      caption: upTo(2) === 0 ? text(30) : undefined,
      credit: upTo(2) === 0 ? text(20) : undefined,
    };
    return {
      layout,
      table: layout === "table" ? table : layout === "agenda" ? agenda : undefined,
      comparison: layout === "compare" ? several(2, 5, wording) : [],
      groups:
        layout === "sources"
          ? several(1, 4, () => ({ heading: words(8), sources: several(1, 5, source) }))
          : [],
      evidence: layout === "evidence" ? several(1, 3, exhibits) : [],
      illustration: layout === "image" ? illustration : undefined,
      type: { scale: upTo(20) / 20, spread: 0.3, notes: 1 },
      title: text(16),
      lead: upTo(2) === 0 ? text(30) : undefined,
      points: points(6),
      columns: layout === "columns" ? columns : [],
      quote: layout === "quote" ? quote : undefined,
      head: layout === "title" ? head?.head : undefined,
      footer:
        numbers.length === 0
          ? undefined
          : footerOf(numbers, upTo(2) === 0 ? "9 reports, 2 origins" : undefined),
    };
  });
}
