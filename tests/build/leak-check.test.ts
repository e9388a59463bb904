import { describe, expect, it } from "vitest";
import { checkForLeaks, textsOfHtml, textsOfJson } from "../../src/build/leak-check.ts";
import { audienceId } from "../../src/model/ids.ts";
import type { Tailoring } from "../../src/model/tailored.ts";
import { deckOf } from "../support/deck-fixture.ts";

const span = { file: "excerpts.yaml", start: 3, end: 8 };

const tailoring = (...wordings: readonly string[]): Tailoring => ({
  audience: audienceId("press"),
  slides: 1,
  leftOut: 0,
  withheld: [],
  forbidden: wordings.map((wording) => ({ wording, span })),
});

const leaksIn = (html: string, wording: string) =>
  checkForLeaks({
    file: "deck.html",
    texts: textsOfHtml(html),
    tailoring: tailoring(wording),
    deck: { slides: [] },
  });

describe("a withheld wording in an output", () => {
  it("is an error at what is withheld, with the words and the slides that have them", () => {
    const deck = deckOf([
      { id: "cover", title: "Start" },
      { id: "pier", title: "Eleven <em>piles</em> are rotten" },
    ]);
    const texts = ["<h2>Eleven <em>piles</em> are rotten</h2>"].flatMap(textsOfHtml);
    const wording = "eleven piles are rotten";
    expect(checkForLeaks({ file: "deck.html", texts, tailoring: tailoring(wording), deck })).toMatchObject([
      {
        code: "withheld-in-output",
        severity: "error",
        message: 'What is withheld from "press" stands in its deck.html.',
        span,
        hints: [`The words are "${wording}", on the slide "pier".`, expect.stringContaining("same marking")],
      },
    ]);
  });

  it("is reported once, however often and in however many texts it stands", () => {
    const options = { file: "x", tailoring: tailoring("rotten piles"), deck: { slides: [] } };
    expect(checkForLeaks({ ...options, texts: ["rotten piles, rotten piles", "rotten piles"] })).toHaveLength(
      1,
    );
    expect(checkForLeaks({ ...options, texts: ["sound piles"] })).toEqual([]);
  });

  it("is cut short in the report when it is long", () => {
    const wording = "word ".repeat(40).trim();
    expect(leaksIn(wording, wording)[0]?.hints[0]).toMatch(/^The words are ".{79}…"\.$/);
  });
});

describe("a page", () => {
  it("is searched with the words of the drawings inside it, though not with pictures", () => {
    const svg = "<svg><text>the <tspan>piles</tspan> are “rotten”</text></svg>";
    const drawing = `<img src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
    expect(leaksIn(drawing, "the piles are rotten")).toHaveLength(1);
    expect(leaksIn(drawing, "the piles are sound")).toEqual([]);
    const style = `<style>a { background: url("data:image/svg+xml,<svg width='100%'/>") }</style>`;
    expect(leaksIn(style, "the piles are rotten")).toEqual([]);
  });

  it.each([
    ["plain words", "<p>the piles are rotten</p>"],
    ["mark-up between words", "<p>the <mark>piles</mark><br>are <b>rot</b>ten</p>"],
    ["an attribute", '<img alt="The piles are rotten">'],
    ["named characters", "<p>the&nbsp;piles are&#32;r&#x6f;tten</p>"],
    ["a comment", "<!-- the piles are rotten -->"],
    ["a script", "<script>const notes = 'the piles are rotten';</script>"],
    ["a style", '<style>.x::after { content: "the piles are rotten" }</style>'],
  ])("is searched for %s", (_what, html) => {
    expect(leaksIn(html, "The piles are rotten")).toHaveLength(1);
  });

  it("has no words in its fonts and pictures, and unreadable characters do no harm", () => {
    const html =
      "<style>src: url(data:font/woff2;base64,thepilesarerotten=)</style>&#x110000;&#99999999999;&nope;";
    expect(leaksIn(html, "The piles are rotten")).toEqual([]);
  });
});

describe("a picture", () => {
  it("is searched for what was written into its file", () => {
    const bytes = Buffer.from(
      "\u0089PNG\r\n\u0000\u0003tEXtComment\u0000Eleven piles are rotten\u0000\u0001",
      "latin1",
    );
    const texts = textsOfHtml(`<img src="data:image/png;base64,${bytes.toString("base64")}">`);
    expect(texts).toContain("Eleven piles are rotten");
  });
});

describe("a JSON document", () => {
  it("is searched in keys and values, however deep", () => {
    expect(textsOfJson({ a: [{ b: "c" }, 1, null, true], d: "e" })).toEqual([
      "a",
      "0",
      "b",
      "c",
      "1",
      "2",
      "3",
      "d",
      "e",
    ]);
  });
});
